import { CANONICAL, type CanonicalTable } from '../../model/canonical.ts';
import { EMPTY, ident, join, literal, sql, type Statement } from '../../sql/statement.ts';
import { KEYS } from './attributes.ts';

const MERGES = ident('built', 'merges');

/** Rows written in one statement. */
const AT_ONCE = 1000;

/** The user's merges, as a table: what an actor is called in the files, and the one it stands for. */
export function mergedActors(standIns: ReadonlyMap<string, string>): Statement[] {
	const pairs = [...standIns];
	const inserts: Statement[] = [];
	for (let from = 0; from < pairs.length; from += AT_ONCE) {
		const rows = pairs
			.slice(from, from + AT_ONCE)
			.map(([alias, actor]) => sql`(${literal(alias)}, ${literal(actor)})`);
		inserts.push(sql`INSERT INTO ${MERGES} VALUES ${join(rows)}`);
	}
	return [
		sql`CREATE OR REPLACE TABLE ${MERGES} (alias VARCHAR, kept_id VARCHAR)`,
		...inserts,
		sql`CREATE OR REPLACE VIEW merges AS SELECT * FROM ${MERGES}`,
	];
}

/** The columns of a canonical table that name actors. */
function actorColumns(table: CanonicalTable): string[] {
	return Object.entries(CANONICAL[table])
		.filter(
			([name, { references }]) =>
				references === 'actors' || (table === 'actors' && name === KEYS.actors),
		)
		.map(([name]) => name);
}

/** The identifier of an actor once the merges are applied. */
export function merged(id: Statement): Statement {
	return sql`coalesce((SELECT kept_id FROM ${MERGES} WHERE alias = ${id}), ${id})`;
}

/** Whether an identifier is one that another stands for. */
export function isMerged(id: Statement): Statement {
	return sql`coalesce(${id} IN (SELECT alias FROM ${MERGES}), false)`;
}

/**
 * The same rows of a canonical table with every actor named by the one it was merged into; those of
 * an actor table say in `was_merged` whether they were of another.
 */
export function withMerges(table: CanonicalTable, rows: Statement): Statement {
	const columns = actorColumns(table);
	if (columns.length === 0) return rows;
	const replaced = columns.map((name) => sql`${merged(ident(name))} AS ${ident(name)}`);
	const mark = table === 'actors' ? sql`, ${isMerged(ident('actor_id'))} AS was_merged` : EMPTY;
	return sql`SELECT * REPLACE (${join(replaced)})${mark} FROM (${rows})`;
}
