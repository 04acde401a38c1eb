import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import { ident, join, sql, type Statement } from '../../sql/statement.ts';
import { stored } from '../files/load-file.ts';
import { attributes, KEYS, type FedTable } from './attributes.ts';
import { fedRows } from './feed-rows.ts';
import { isMerged, merged, withMerges } from './merges.ts';
import { canonicalValue } from './values.ts';

const built = (table: string) => ident('built', table);

/** Identifiers of one entity table mentioned in `other`, whose rows are `rows`. */
function mentions(table: CanonicalTable, other: CanonicalTable, rows: Statement): Statement[] {
	return Object.entries(CANONICAL[other])
		.filter(([, column]) => column.references === table)
		.map(
			([name]) =>
				sql`SELECT DISTINCT ${ident(name)} AS ${ident(KEYS[table] ?? '')}, true AS mentioned
					FROM ${rows} WHERE ${ident(name)} IS NOT NULL`,
		);
}

/** The attributes of the things of a table, each from the first file that describes it. */
function joinedAttributes(table: CanonicalTable, fed: readonly FedTable[], hasMerges: boolean) {
	const mine = fed.filter((one) => one.feed.table === table);
	const key = KEYS[table] ?? '';
	const sources = new Map<string, Statement[]>();
	const joins = attributes(mine).flatMap((own, index) => {
		const from = mine[index];
		if (own.length === 0 || !from) return [];
		const file = ident(`file ${index}`);
		for (const { name } of own) {
			sources.set(name, [...(sources.get(name) ?? []), sql`${file}.${ident(name)}`]);
		}
		const id = canonicalValue(key, 'id', from.feed.columns[key], from.source);
		const values = own.map(({ name, value }) => sql`${value} AS ${ident(name)}`);
		const described = hasMerges ? merged(id) : id;
		const order = hasMerges ? sql`${isMerged(id)}, line` : sql`line`;
		return [
			sql`LEFT JOIN (SELECT ${described} AS described, ${join(values)} FROM ${stored(from.source.name)}
				QUALIFY row_number() OVER (PARTITION BY described ORDER BY ${order}) = 1) ${file}
				ON ${file}.described = core.${ident(key)}`,
		];
	});
	const columns = [...sources].map(
		([name, values]) => sql`coalesce(${join(values)}) AS ${ident(name)}`,
	);
	return { columns, joins };
}

/**
 * The table of things that have an identifier, one row each: the first known value of every
 * canonical column, in the order of the files; what is only mentioned in the tables `from` gets a
 * row of its own, named by its identifier. Attributes are joined apart: carried through the
 * grouping, they would take most of the engine's memory.
 */
export function buildEntity(
	table: CanonicalTable,
	fed: readonly FedTable[],
	from: readonly CanonicalTable[],
	hasMerges: boolean,
): Statement {
	const mayMerge = hasMerges && table === 'actors';
	const name = KEYS[table] ?? '';
	const key = ident(name);
	const every = [
		sql`SELECT *, false AS mentioned FROM given`,
		...mentions(table, table, sql`given`),
		...from.flatMap((other) => mentions(table, other, built(other))),
	];
	const others = Object.keys(CANONICAL[table]).filter((one) => one !== name && one !== 'label');
	const firsts = [...others, 'source_file', 'source_line'].map(
		(one) => sql`arg_min(${ident(one)}, position) AS ${ident(one)}`,
	);
	const given = fedRows(table, fed, { withAttributes: false });
	// What is known of the actor that stands for others comes before what is known of those.
	const position = mayMerge
		? sql`row_number() OVER () + CASE WHEN was_merged THEN 1e12 ELSE 0 END`
		: sql`row_number() OVER ()`;
	const { columns, joins } = joinedAttributes(table, fed, mayMerge);
	return sql`CREATE OR REPLACE TABLE ${built(table)} AS
		WITH given AS (${hasMerges ? withMerges(table, given) : given}),
		every AS (${join(every, '\nUNION ALL BY NAME\n')}),
		ordered AS (SELECT *, ${position} AS position FROM every),
		core AS (
			SELECT ${key}, coalesce(arg_min(label, position), ${key}) AS label,
				bool_or(NOT mentioned) AS declared, ${join(firsts)}
			FROM ordered GROUP BY ${key}
		)
		SELECT ${join([sql`core.*`, ...columns])} FROM core ${join(joins, ' ')}`;
}
