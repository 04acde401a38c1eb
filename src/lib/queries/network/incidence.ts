import type { CanonicalTable } from '../../model/canonical.ts';
import type { Filter } from '../../model/filter.ts';
import type { DatedRows } from '../../model/network-time.ts';
import type { Incidence, RowCondition } from '../../model/relation.ts';
import type { SourceTable } from '../../model/source-table.ts';
import { ident, literal, sql, where, type Statement } from '../../sql/statement.ts';
import { conditions } from '../conditions.ts';
import { stored } from '../files/load-file.ts';
import { columnItems } from './column-items.ts';
import { canonicalConditions, rowConditions } from './row-conditions.ts';
import { canonicalWindow, fileWindow } from './row-dates.ts';

/** What the queries of networks need to know of the files. */
export interface NetworkContext {
	tables: readonly SourceTable[];
	/** By file: the canonical table whose rows are the file's rows, so that a filter on it applies. */
	fedBy: Readonly<Record<string, CanonicalTable | undefined>>;
	/** By table: the columns whose values are actors of the project. */
	actorColumns?: Readonly<Record<string, readonly string[]>>;
}

/** What restricts the rows that a network is built from. */
export interface Restriction {
	filter: Filter;
	where: readonly RowCondition[];
	/** The window of time; all the time when absent. */
	dated?: DatedRows;
}

/** The conditions on the rows of a canonical table. */
export function canonicalRows(
	table: CanonicalTable,
	{ filter, where: wanted, dated }: Restriction,
	{ tables }: NetworkContext,
): Statement[] {
	return [
		...conditions(table, filter),
		...canonicalConditions(wanted, tables, table),
		...canonicalWindow(table, dated),
	];
}

/** The conditions on the rows of a file, its stored columns being in reach. */
export function fileRows(
	table: SourceTable,
	{ filter, where: wanted, dated }: Restriction,
	{ fedBy }: NetworkContext,
): Statement[] {
	const own = [...rowConditions(wanted, table), ...fileWindow(table, dated)];
	const fed = fedBy[table.file];
	const selected = fed ? conditions(fed, filter) : [];
	if (!fed || selected.length === 0) return own;
	const lines = sql`SELECT source_line FROM ${ident(fed)}
		${where([...selected, sql`source_file = ${literal(table.file)}`])}`;
	return [...own, sql`line IN (${lines})`];
}

const NO_LINES = sql`SELECT 0::BIGINT AS line, NULL::VARCHAR AS a, NULL::VARCHAR AS b WHERE false`;

/** The pairs that columns of a file make, with the `line` that says so. */
export function columnPairs(
	incidence: Extract<Incidence, { of: 'columns' }>,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	const table = context.tables.find(({ name }) => name === incidence.table);
	if (!table) return NO_LINES;
	const rows = fileRows(table, restriction, context);
	const firsts = incidence.first
		? columnItems(table, [incidence.first], rows)
		: sql`SELECT line, line::VARCHAR AS item FROM ${stored(table.name)}`;
	return sql`SELECT line, one.item AS a, other.item AS b FROM (${firsts}) one
		JOIN (${columnItems(table, incidence.second, rows)}) other USING (line)`;
}

/**
 * The pairs that an incidence makes under a restriction, each once: `a` of the first side, `b` of
 * the second, `n` the rows that say so.
 */
export function incidencePairs(
	incidence: Incidence,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	const rowsOf = (table: CanonicalTable) => canonicalRows(table, restriction, context);
	switch (incidence.of) {
		case 'participations':
			return sql`SELECT actor_id AS a, event_id AS b, count(*) AS n FROM participations
				${where([...rowsOf('participations'), sql`actor_id IS NOT NULL`, sql`event_id IS NOT NULL`])}
				GROUP BY ALL`;
		case 'decisions':
			return sql`SELECT contribution_id AS a, decided_by AS b, count(*) AS n FROM decisions
				${where([...rowsOf('decisions'), sql`decided_by IS NOT NULL`])} GROUP BY ALL`;
		case 'criteria':
			return sql`SELECT structure_id AS a, criterion AS b, count(*) AS n FROM criteria
				${where(rowsOf('criteria'))} GROUP BY ALL`;
		case 'columns':
			return sql`SELECT a, b, count(DISTINCT line) AS n
				FROM (${columnPairs(incidence, restriction, context)}) GROUP BY ALL`;
	}
}
