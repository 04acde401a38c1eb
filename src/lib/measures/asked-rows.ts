import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension } from '../model/filter.ts';
import { conditions } from '../queries/conditions.ts';
import { saidOf } from '../queries/dimension.ts';
import { periodStart } from '../queries/periods.ts';
import { EMPTY, ident, join, sql, where, type Statement } from '../sql/statement.ts';
import type { Ask, Measure } from './measure.ts';

/** Whether the rows behind a measure say something of a dimension, and it can be split by it. */
export function canSplit({ table, splits }: Measure, dimension: Dimension): boolean {
	if (splits === 'none') return false;
	if (splits === 'categories' && dimension === 'period') return false;
	if (typeof splits !== 'string' && !splits.includes(dimension)) return false;
	return saidOf(table, dimension) !== undefined;
}

/** A row with a list comes once for each of its items, one with an empty list once, as NULL. */
function itemByItem(rows: Statement, name: string): Statement {
	const column = ident(name);
	const items = sql`CASE WHEN len(${column}) > 0 THEN list_distinct(${column}) ELSE [NULL] END`;
	return sql`SELECT * REPLACE (unnest(${items}) AS ${column}) FROM (${rows})`;
}

/**
 * The rows of a table in the selection: the columns wanted, and what they are split by as `category`
 * and `also`. `more` are further conditions.
 */
export function askedRows(
	table: CanonicalTable,
	{ filter, by, also, unit }: Ask,
	columns: readonly Statement[],
	more: readonly Statement[] = [],
): Statement {
	const splits = [
		{ name: 'category', dimension: by },
		{ name: 'also', dimension: also },
	].flatMap(({ name, dimension }) => {
		if (dimension === undefined) return [];
		const said = saidOf(table, dimension);
		if (!said) throw new Error(`The rows of ${table} say nothing of ${dimension}`);
		const value = dimension === 'period' ? periodStart(said.value, unit) : said.value;
		return [{ name, isList: said.isList, column: sql`${value} AS ${ident(name)}` }];
	});
	const selected = [...columns, ...splits.map(({ column }) => column)];
	const rows = sql`SELECT ${join(selected)} FROM ${ident(table)}
		${where([...conditions(table, filter), ...more])}`;
	return splits
		.filter(({ isList }) => isList)
		.reduce((before, { name }) => itemByItem(before, name), rows);
}

/** The columns that rows are split by. */
export function splitColumns({ by, also }: Ask): Statement[] {
	return [...(by ? [sql`category`] : []), ...(also ? [sql`also`] : [])];
}

/** Where the names of what a dimension identifies are. */
const LABELS: Partial<Record<Dimension, { table: string; key: string }>> = {
	actor: { table: 'actors', key: 'actor_id' },
	structure: { table: 'actors', key: 'actor_id' },
	event: { table: 'events', key: 'event_id' },
};

/** The name of what a category identifies. */
function labelOf({ by }: Ask): Statement {
	const names = by && LABELS[by];
	if (!names) return EMPTY;
	const { table, key } = names;
	return sql`, (SELECT label FROM ${ident(table)} WHERE ${ident(table, key)} = category) AS label`;
}

/** The order of rows: periods one after the other, else the largest first; what has no value last. */
function orderOf({ by, also }: Ask, largest: Statement): Statement {
	const later = also ? sql`, also NULLS LAST` : EMPTY;
	if (by === undefined) return also ? sql`ORDER BY also NULLS LAST` : EMPTY;
	if (by === 'period') return sql`ORDER BY category NULLS LAST${later}`;
	return sql`ORDER BY category IS NULL, ${largest} DESC, category${later}`;
}

/**
 * Values over the rows asked, for each of their categories; `largest` is the column or expression
 * that says which come first.
 */
export function aggregated(
	rows: Statement,
	values: Statement,
	ask: Ask,
	largest: Statement,
): Statement {
	const splits = splitColumns(ask);
	const group = splits.length > 0 ? sql`GROUP BY ${join(splits)}` : EMPTY;
	const grouped = sql`SELECT ${join([...splits, values])} FROM (${rows}) ${group}`;
	return sql`SELECT *${labelOf(ask)} FROM (${grouped}) ${orderOf(ask, largest)}`;
}
