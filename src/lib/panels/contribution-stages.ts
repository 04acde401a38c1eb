import {
	contributionsByStage,
	type ContributionsOfStage,
} from '../queries/contribution-queries.ts';
import type { Panel } from './panel.ts';
import { effectNote, notes, selectionLine, sourceLine, valueLabel } from './wording.ts';

/** Where contributions stand now, in the order of their life; those without a decision are drawn. */
export const contributionStages: Panel<ContributionsOfStage> = {
	id: 'contributions-by-stage',
	question: 'proposals',
	table: 'contributions',
	dimension: 'stage',
	width: 'half',
	isOffered: ({ contributions, decisions }) =>
		(contributions.rows ?? 0) > 0 && (decisions.stage ?? 0) > 0,
	query: contributionsByStage,
	figure: (rows, context) => {
		const { wording } = context;
		const { t, formats } = wording;
		const merged = rows.reduce((sum, row) => sum + row.merged, 0);
		return {
			id: 'contributions-by-stage',
			title: t.panels.titles['contributions-by-stage'],
			subtitle: selectionLine(context.filter, wording),
			definition: t.panels.definitions.stages,
			source: sourceLine(
				context.provenance,
				{
					rows: rows.reduce((sum, row) => sum + row.count, 0),
					without: rows.find((row) => row.category === null)?.count,
				},
				wording,
			),
			note: notes(
				merged > 0 ? t.panels.merged(merged, formats.integer(merged)) : undefined,
				effectNote('contributions', context),
			),
			unit: t.panels.units.contributions,
			counts: 'acts',
			chart: {
				kind: 'bars',
				input: {
					dimension: t.panels.dimensions.stage,
					categories: rows.map((row) => ({
						key: row.category,
						label: valueLabel('stage', row.category, wording),
						value: row.count,
						state: row.category === null ? 'unknown' : 'known',
					})),
					selected: context.filter.values.stage,
				},
			},
		};
	},
};
