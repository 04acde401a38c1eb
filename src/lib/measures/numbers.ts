import { CANONICAL_TABLES, type CanonicalTable } from '../model/canonical.ts';
import type { Field } from '../model/field.ts';
import { ident, sql, type Statement } from '../sql/statement.ts';
import { aggregated, askedRows } from './asked-rows.ts';
import type { Measure } from './measure.ts';
import type { Split } from './split.ts';

/** What can be said of a column of numbers. */
const SUMMARIES = {
	sum: sql`sum(number)`,
	mean: sql`avg(number)`,
	median: sql`median(number)`,
	minimum: sql`min(number)`,
	maximum: sql`max(number)`,
} as const satisfies Record<string, Statement>;

export type Summary = keyof typeof SUMMARIES;

export const ALL_SUMMARIES = Object.keys(SUMMARIES) as Summary[];

export interface NumberSummary extends Split {
	/** NULL when no row has a value. */
	value: number | null;
	/** Rows that have one. */
	known: number;
	unknown: number;
}

/** A measure of a column of numbers: « mean:actors.âge ». */
export function numberMeasure(
	summary: Summary,
	{ table, column }: Pick<Field, 'table' | 'column'>,
): Measure<NumberSummary> {
	return {
		id: `${summary}:${table}.${column}`,
		words: summary,
		table,
		counts: summary === 'sum' ? 'acts' : 'ratio',
		needs: [{ table, column }],
		leavesOut: [column],
		splits: 'any',
		value: 'value',
		columns: ['value', 'known', 'unknown'],
		statement: (ask) =>
			aggregated(
				askedRows(table, ask, [sql`${ident(table, column)}::DOUBLE AS number`]),
				sql`${SUMMARIES[summary]} AS "value", count(number) AS known,
					count(*) - count(number) AS unknown`,
				ask,
				sql`"value"`,
			),
	};
}

/** What an identifier of such a measure says, when it is one. */
export function numberMeasured(
	id: string,
): { summary: Summary; table: CanonicalTable; column: string } | undefined {
	const [, name = '', tableName = '', column = ''] = /^(\w+):(\w+)\.(.+)$/s.exec(id) ?? [];
	const summary = ALL_SUMMARIES.find((one) => one === name);
	const table = CANONICAL_TABLES.find((one) => one === tableName);
	return summary && table ? { summary, table, column } : undefined;
}
