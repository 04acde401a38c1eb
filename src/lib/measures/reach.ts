import type { Measure } from './measure.ts';
import { comparedWithPopulation, needs, withoutNobody, type Compared } from './populations.ts';
import { wilson } from './wilson.ts';

export interface Reach extends Compared {
	/** Among those whose category is known; for the unknown, among all. */
	share: number | null;
	/** Wilson's 95 % interval on the share. */
	low: number | null;
	high: number | null;
	/** Share of the category in the population of reference. */
	referenceShare: number | null;
	/** Share ÷ share of reference: 1 when they agree. */
	index: number | null;
}

/** How the participants compare with a population, category by category. */
export const reach: Measure<Reach, Compared> = {
	id: 'reach',
	words: 'reach',
	table: 'participations',
	counts: 'ratio',
	needs,
	leavesOut: ['actor_id'],
	splits: 'categories',
	usualSplit: 'territory',
	value: 'share',
	columns: [
		...['share', 'low', 'high', 'referenceShare', 'index'],
		...['actors', 'known', 'identified', 'population', 'rows'],
	],
	statement: (ask) => comparedWithPopulation({ ...ask, by: ask.by ?? 'territory' }),
	compute: (given) => {
		const total = given.reduce((sum, { population }) => sum + (population ?? 0), 0);
		return withoutNobody(given).map((row) => {
			const { category, actors, known, identified, population } = row;
			const none = { low: null, high: null, referenceShare: null, index: null };
			if (category === null) return { ...row, share: actors / identified, ...none };
			const share = known > 0 ? actors / known : null;
			const interval = wilson(actors, known);
			const referenceShare = population !== null && total > 0 ? population / total : null;
			return {
				...row,
				share,
				low: interval?.low ?? null,
				high: interval?.high ?? null,
				referenceShare,
				index: share !== null && referenceShare ? share / referenceShare : null,
			};
		});
	},
};
