import {
	contributionsByStage,
	type ContributionsOfStage,
} from '../queries/contribution-queries.ts';
import type { Measure } from './measure.ts';

/** Contributions by their current stage, those without a decision last. */
export const stages: Measure<ContributionsOfStage> = {
	id: 'stages',
	words: 'stages',
	table: 'contributions',
	counts: 'acts',
	needs: [
		{ table: 'contributions', column: 'rows' },
		{ table: 'decisions', column: 'stage' },
	],
	splits: ['stage'],
	usualSplit: 'stage',
	value: 'count',
	columns: ['count', 'merged'],
	statement: ({ filter }) => contributionsByStage(filter),
};
