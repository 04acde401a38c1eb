import { conditions } from '../queries/conditions.ts';
import { saidOf } from '../queries/dimension.ts';
import type { Dimension } from '../model/filter.ts';
import { ident, join, sql, where, type Statement } from '../sql/statement.ts';
import type { Ask, Measure } from './measure.ts';

/** What a measure made of the rows of its table. */
export interface RowsUsed {
	/** Rows that the filter keeps. */
	rows: number;
	/** Those that the measure does not leave out. */
	used: number;
	/** Those used that say nothing of what the measure is split by. */
	withoutCategory: number;
	withoutAlso: number;
}

function isBlank(measure: Measure, dimension: Dimension | undefined): Statement {
	const said = dimension && saidOf(measure.table, dimension);
	if (!said) return sql`false`;
	return said.isList ? sql`coalesce(len(${said.value}), 0) = 0` : sql`${said.value} IS NULL`;
}

/** One row, a `RowsUsed`: what stands under a figure beside its definition. */
export function rowsUsed(measure: Measure, { filter, by, also }: Ask): Statement {
	const { table, leavesOut = [] } = measure;
	const hasAll = leavesOut.map((column) => sql`${ident(table, column)} IS NOT NULL`);
	const isUsed = hasAll.length > 0 ? join(hasAll, ' AND ') : sql`true`;
	return sql`SELECT count(*) AS "rows", count(*) FILTER (WHERE used) AS used,
			count(*) FILTER (WHERE used AND "no category") AS "withoutCategory",
			count(*) FILTER (WHERE used AND "no also") AS "withoutAlso"
		FROM (
			SELECT ${isUsed} AS used, ${isBlank(measure, by)} AS "no category",
				${isBlank(measure, also)} AS "no also"
			FROM ${ident(table)} ${where(conditions(table, filter))}
		)`;
}
