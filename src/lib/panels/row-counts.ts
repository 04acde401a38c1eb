import { fold } from '../charts/bars/fold.ts';
import type { CanonicalTable } from '../model/canonical.ts';
import type { CategoryDimension } from '../model/filter.ts';
import { rowsByCategory, type RowsOfCategory } from '../queries/count-queries.ts';
import type { Messages } from '../text/messages.ts';
import type { Panel, Question } from './panel.ts';
import { dimensionName, effectNote, selectionLine, sourceLine, valueLabel } from './wording.ts';

const MOST_BARS = 12;

interface RowCount {
	id: keyof Messages['panels']['titles'];
	question: Question;
	table: CanonicalTable & keyof Messages['panels']['units'];
	column: string;
	dimension: CategoryDimension;
}

/** Rows of a canonical table by the values of one column. */
export function rowCountPanel({
	id,
	question,
	table,
	column,
	dimension,
}: RowCount): Panel<RowsOfCategory> {
	return {
		id,
		question,
		table,
		dimension,
		width: 'half',
		isOffered: (available) => (available[table][column] ?? 0) > 0,
		query: (filter) => rowsByCategory(table, column, filter),
		figure: (rows, context) => {
			const { wording } = context;
			const { t } = wording;
			const known = rows.filter((row) => row.category !== null);
			const blank = rows.filter((row) => row.category === null);
			const bars = [...known, ...blank].map((row) => ({
				key: row.category,
				label: row.label ?? valueLabel(dimension, row.category, wording),
				value: row.count,
				state: row.category === null ? ('unknown' as const) : ('known' as const),
			}));
			return {
				id,
				title: t.panels.titles[id],
				subtitle: selectionLine(context.filter, wording),
				definition: t.panels.definitions.countOf(t.panels.units[table]),
				source: sourceLine(
					context.provenance,
					{
						rows: rows.reduce((sum, row) => sum + row.count, 0),
						of: t.panels.units[table],
						without: blank[0]?.count,
					},
					wording,
				),
				note: effectNote(table, context),
				unit: t.panels.units[table],
				counts: 'acts',
				chart: {
					kind: 'bars',
					input: {
						dimension: dimensionName(dimension, wording),
						...fold(bars, { max: MOST_BARS, additive: true }, wording),
						selected: context.filter.values[dimension],
					},
				},
			};
		},
	};
}
