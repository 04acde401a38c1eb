import type { Filter } from '../../model/filter.ts';
import type { Relation } from '../../model/relation.ts';
import { ident, join, sql, where, type Statement } from '../../sql/statement.ts';
import { conditions } from '../conditions.ts';
import { canonicalValue } from '../canonical/values.ts';
import { stored } from '../files/load-file.ts';
import { columnItems } from './column-items.ts';
import { canonicalRows, fileRows, type NetworkContext, type Restriction } from './incidence.ts';
import { rowConditions } from './row-conditions.ts';

/** Ties as stated, weight 1 when none is given. */
export function statedTies(restriction: Restriction, context: NetworkContext): Statement {
	return sql`SELECT source_id AS source, target_id AS target, coalesce(weight, 1) AS weight,
			kind, coalesce(directed, false) AS directed
		FROM ties ${where(canonicalRows('ties', restriction, context))} ORDER BY source_file, source_line`;
}

const NO_TIES = sql`SELECT 0::BIGINT AS line, NULL::VARCHAR AS source, NULL::VARCHAR AS target,
	0::DOUBLE AS weight, NULL::VARCHAR AS kind, false AS directed WHERE false`;

/**
 * Ties stated by columns of a file, in the order of its rows, each with its `line`; weight 1 when
 * no column gives it.
 */
export function columnTies(
	relation: Extract<Relation, { rule: 'columns' }>,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	const table = context.tables.find(({ name }) => name === relation.table);
	if (!table) return NO_TIES;
	const rows = fileRows(table, restriction, context);
	const weight = relation.weight
		? canonicalValue('weight', 'number', { column: relation.weight }, table)
		: sql`1::DOUBLE`;
	const directed = relation.directedBy
		? sql`coalesce(${canonicalValue('directed', 'flag', { column: relation.directedBy }, table)}, false)`
		: sql`${relation.directed}`;
	return sql`SELECT line, one.item AS source, other.item AS target, weights.weight, NULL AS kind,
			weights.directed
		FROM (${columnItems(table, [relation.source], rows)}) one
		JOIN (${columnItems(table, relation.target, rows)}) other USING (line)
		JOIN (SELECT line, ${weight} AS weight, ${directed} AS directed FROM ${stored(table.name)}) weights USING (line)
		ORDER BY line, source, target`;
}

/**
 * From the author of each row to the author of the row it answers, with the `line` of the answer,
 * which gives the tie its date: what it answers may be older than the window. The first row of an
 * id counts.
 */
export function replyTies(
	relation: Extract<Relation, { rule: 'replies' }>,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	const table = context.tables.find(({ name }) => name === relation.table);
	if (!table) return NO_TIES;
	const value = (column: string) => canonicalValue('id', 'id', { column }, table);
	const rows = fileRows(table, { ...restriction, dated: undefined }, context);
	const authors = columnItems(table, [relation.author], rows);
	const answering = [
		...fileRows(table, restriction, context),
		...rowConditions(relation.answers ?? [], table),
	];
	const answers = sql`SELECT line, ${value(relation.parent)} AS parent
		FROM ${stored(table.name)} ${where(answering)}`;
	const answered = sql`SELECT ${value(relation.id)} AS id, min(line) AS line
		FROM ${stored(table.name)} ${where(rows)} GROUP BY ALL`;
	return sql`SELECT answers.line AS line, one.item AS source, other.item AS target,
			1::DOUBLE AS weight, NULL AS kind, true AS directed
		FROM (${answers}) answers JOIN (${answered}) answered ON answered.id = answers.parent
		JOIN (${authors}) one ON one.line = answers.line
		JOIN (${authors}) other ON other.line = answered.line
		ORDER BY answers.line`;
}

/** What a column of a file names, each once, as `id`, in the order of the rows. */
export function namedIn(
	table: string,
	column: string,
	restriction: Restriction,
	context: NetworkContext,
): Statement {
	const found = context.tables.find(({ name }) => name === table);
	if (!found) return sql`SELECT NULL::VARCHAR AS id WHERE false`;
	const rows = fileRows(found, restriction, context);
	return sql`SELECT item AS id, min(line) AS line FROM (${columnItems(found, [column], rows)})
		GROUP BY ALL ORDER BY line, id`;
}

/** Two-mode ties: first side, second side, rows that say so. */
export function twoModeTies(pairs: Statement): Statement {
	return sql`SELECT a AS source, b AS target, n::DOUBLE AS weight FROM (${pairs}) ORDER BY a, b`;
}

/** The actors under a filter with everything known of them. */
export function actorRows(filter: Filter): Statement {
	return sql`SELECT * FROM actors ${where(conditions('actors', filter))} ORDER BY actor_id`;
}

export function eventRows(filter: Filter): Statement {
	return sql`SELECT * FROM events ${where(conditions('events', filter))} ORDER BY event_id`;
}

export const CONTRIBUTION_ROWS: Statement = sql`SELECT contribution_id, label, theme, channel, territory
	FROM contributions ORDER BY contribution_id`;

/** The rows of a file that describes actors, the first of each identifier, which is given as `id`. */
export function describingRows(
	{ table, id }: { table: string; id: string },
	{ tables }: NetworkContext,
): Statement {
	const found = tables.find(({ name }) => name === table);
	if (!found) return sql`SELECT NULL::VARCHAR AS "described id" WHERE false`;
	const key = canonicalValue('id', 'id', { column: id }, found);
	const keys = sql`SELECT line, ${key} AS "described id" FROM ${stored(table)}
		WHERE ${key} IS NOT NULL QUALIFY row_number() OVER (PARTITION BY "described id" ORDER BY line) = 1`;
	const columns = found.columns.map(({ name, raw, typed }) => {
		const isTyped = typed !== undefined;
		return sql`rows.${ident(isTyped ? typed : raw)} AS ${ident(name)}`;
	});
	return sql`SELECT "described id", ${join(columns)} FROM (${keys}) keys
		JOIN ${stored(table)} rows USING (line) ORDER BY line`;
}
