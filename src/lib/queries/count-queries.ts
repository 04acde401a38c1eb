import { CANONICAL, CANONICAL_TABLES, type CanonicalTable } from '../model/canonical.ts';
import type { Field } from '../model/field.ts';
import type { Filter } from '../model/filter.ts';
import { ident, join, sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';

/** Rows of a canonical table by the value of one of its columns, the largest first. */
export function rowsByCategory(table: CanonicalTable, column: string, filter: Filter): Statement {
	const named = CANONICAL[table][column]?.references === 'actors';
	const label = named
		? sql`(SELECT label FROM actors WHERE actor_id = counted.category)`
		: sql`NULL::VARCHAR`;
	return sql`SELECT category, count, ${label} AS label FROM (
			SELECT ${ident(column)} AS category, count(*) AS count
			FROM ${ident(table)} ${where(conditions(table, filter))} GROUP BY ALL
		) counted
		ORDER BY count DESC, category NULLS LAST`;
}

export interface RowsOfCategory {
	category: string | null;
	count: number;
	/** Name of the actor that the category identifies, when it is one. */
	label: string | null;
}

/** Columns that say where a row comes from. */
const ORIGIN = ['source_file', 'source_line', 'declared'];

/** The columns of the canonical tables as they were built, with their types. */
export const BUILT_COLUMNS = sql`SELECT table_name AS "table", column_name AS "column", data_type AS type
	FROM duckdb_columns() WHERE schema_name = 'built' ORDER BY table_name, column_index`;

export interface BuiltColumn {
	table: string;
	column: string;
	type: string;
}

const NUMBERS = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL\b.*)$/;

function holdsOf(type: string): Field['holds'] {
	if (type.endsWith('[]')) return 'list';
	if (type === 'BOOLEAN') return 'yes-no';
	if (type === 'DATE' || type.startsWith('TIMESTAMP')) return 'date';
	return NUMBERS.test(type) ? 'number' : 'text';
}

/** The columns of each canonical table, the canonical ones first, without their counts. */
export function fieldsBuilt(columns: readonly BuiltColumn[]): Omit<Field, 'filled' | 'distinct'>[] {
	return CANONICAL_TABLES.flatMap((table) =>
		columns
			.filter((one) => one.table === table && !ORIGIN.includes(one.column))
			.map(({ column, type }) => ({ table, column, holds: holdsOf(type) }))
			.toSorted(
				(a, b) => Number(!(a.column in CANONICAL[table])) - Number(!(b.column in CANONICAL[table])),
			),
	);
}

type Counted = Pick<Field, 'table' | 'column' | 'holds'>;

function filledOf({ column, holds }: Counted): Statement {
	if (holds !== 'list') return sql`count(${ident(column)})`;
	return sql`count(*) FILTER (WHERE len(${ident(column)}) > 0)`;
}

function distinctOf({ table, column, holds }: Counted, isExact: boolean): Statement {
	const values = holds === 'list' ? sql`item` : ident(column);
	const count = isExact ? sql`count(DISTINCT ${values})` : sql`approx_count_distinct(${values})`;
	if (holds !== 'list') return count;
	return sql`(SELECT ${count} FROM (SELECT unnest(${ident(column)}) AS item FROM ${ident(table)}))`;
}

/** Under that many different values, they are counted exactly. */
const COUNTED = 300;

/** Rows of a table, and of each of its columns how many have a value and, nearly, how many differ. */
export function fieldCounts(table: CanonicalTable, fields: readonly Counted[]): Statement {
	const counts = fields.flatMap((field, index) => [
		sql`${filledOf(field)} AS ${ident(`filled ${index}`)}`,
		sql`${distinctOf(field, false)} AS ${ident(`distinct ${index}`)}`,
	]);
	return sql`SELECT ${join([sql`count(*) AS "rows"`, ...counts])} FROM ${ident(table)}`;
}

/** The same with exact counts of different values, for the columns that have few. */
export function exactDistinct(
	table: CanonicalTable,
	fields: readonly Field[],
): { statement: Statement; counted: Field[] } | undefined {
	const counted = fields.filter(({ distinct }) => distinct > 0 && distinct < COUNTED);
	if (counted.length === 0) return undefined;
	const counts = counted.map(
		(field, index) => sql`${distinctOf(field, true)} AS ${ident(`distinct ${index}`)}`,
	);
	return { counted, statement: sql`SELECT ${join(counts)} FROM ${ident(table)}` };
}

/** What the populations of reference are told by. */
export const POPULATIONS = sql`SELECT DISTINCT dimension FROM reference
	WHERE population IS NOT NULL ORDER BY dimension`;
