import type { RowDate } from '../../model/network-time.ts';
import type { Incidence, Relation } from '../../model/relation.ts';
import { ident, sql, where, type Statement } from '../../sql/statement.ts';
import { stored } from '../files/load-file.ts';
import { canonicalRows, columnPairs, type NetworkContext, type Restriction } from './incidence.ts';
import { columnTies, replyTies } from './network-queries.ts';
import { canonicalDays, columnDays, type RowDays } from './row-dates.ts';

const NO_DAYS = sql`SELECT NULL::DATE AS begins, NULL::DATE AS ends, 0 AS n WHERE false`;

const counted = ({ begins, ends }: RowDays, from: Statement) =>
	sql`SELECT ${begins} AS begins, ${ends} AS ends, count(*) AS n FROM ${from} GROUP BY ALL
		ORDER BY begins NULLS LAST, ends`;

/** The canonical table that a relation reads, with what its rows must name to tie anyone. */
function canonicalSource(incidence: Incidence | undefined) {
	switch (incidence?.of) {
		case undefined:
			return { table: 'ties', names: [] } as const;
		case 'participations':
			return { table: 'participations', names: ['actor_id', 'event_id'] } as const;
		case 'decisions':
			return { table: 'decisions', names: ['decided_by'] } as const;
		default:
			return undefined;
	}
}

/** What a relation makes of a file, row by row, with the `line`; undefined when it reads no file. */
function madeOfFile(
	relation: Relation,
	restriction: Restriction,
	context: NetworkContext,
): Statement | undefined {
	switch (relation.rule) {
		case 'columns':
			return columnTies(relation, restriction, context);
		case 'replies':
			return replyTies(relation, restriction, context);
		case 'ties':
			return undefined;
		default:
			return relation.incidence.of === 'columns'
				? columnPairs(relation.incidence, restriction, context)
				: undefined;
	}
}

/** How many of the rows that a relation is made from have which days (see `DaysOfRows`). */
export function rowDays(
	relation: Relation,
	by: RowDate,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	if (by.of === 'column') {
		const table = context.tables.find(({ name }) => name === by.table);
		const made = madeOfFile(relation, restriction, context);
		if (!table || !made) return NO_DAYS;
		const rows = sql`${stored(table.name)} WHERE line IN (SELECT line FROM (${made}))`;
		return counted(columnDays(by.column, table), rows);
	}
	const source = canonicalSource('incidence' in relation ? relation.incidence : undefined);
	if (!source) return NO_DAYS;
	const rows = where([
		...canonicalRows(source.table, restriction, context),
		...source.names.map((name) => sql`${ident(name)} IS NOT NULL`),
	]);
	return counted(canonicalDays(by), sql`${ident(source.table)} ${rows}`);
}
