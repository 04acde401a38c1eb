import { CANONICAL, CANONICAL_TABLES } from '../../model/canonical.ts';
import type { IdentifierScheme } from '../../model/column.ts';
import type { ComparedActor } from '../../model/same-actor.ts';
import { ident, join, sql, type Statement } from '../../sql/statement.ts';
import { attributes, type FedTable } from './attributes.ts';

/** An actor as it is compared with the others, NULL where something is not known of it. */
export type ComparedRow = {
	[Key in keyof ComparedActor]: Exclude<ComparedActor[Key], undefined> | null;
} & Pick<ComparedActor, 'id' | 'label' | 'rows'>;

/** The same without what is not known. */
export function toCompared(row: ComparedRow): ComparedActor {
	const known = Object.entries(row).filter(([, value]) => value !== null);
	return {
		...(Object.fromEntries(known) as Partial<ComparedActor>),
		id: row.id,
		label: row.label,
		rows: row.rows,
	};
}

const COMPARED: readonly IdentifierScheme[] = ['siret', 'siren', 'rna', 'email'];

/** The columns of the table of actors that hold identifiers of one scheme. */
function columnsOf(scheme: IdentifierScheme, fed: readonly FedTable[]): Statement[] {
	const mine = fed.filter(({ feed }) => feed.table === 'actors');
	const names = attributes(mine).flatMap((own) =>
		own.filter((attribute) => attribute.scheme === scheme).map(({ name }) => name),
	);
	const keys = mine.some(({ feed, source }) => {
		const key = feed.columns.actor_id;
		if (!key || !('column' in key)) return false;
		const type = source.columns.find(({ name }) => name === key.column)?.type;
		return type?.kind === 'identifier' && type.scheme === scheme;
	});
	return [...new Set([...(keys ? ['actor_id'] : []), ...names])].map((name) => ident(name));
}

/** Every mention of an actor in the other tables. */
function mentions(): Statement {
	const all = CANONICAL_TABLES.filter((table) => table !== 'actors').flatMap((table) =>
		Object.entries(CANONICAL[table])
			.filter(([, column]) => column.references === 'actors')
			.map(([name]) => sql`SELECT ${ident(name)} AS id FROM ${ident(table)}`),
	);
	return join(all, '\nUNION ALL\n');
}

/**
 * All actors with what tells whether two of them are one: their names, how often they are mentioned,
 * their registration numbers and addresses where their file gives them.
 */
export function comparedActors(fed: readonly FedTable[]): Statement {
	const identifiers = COMPARED.flatMap((scheme) => {
		const columns = columnsOf(scheme, fed);
		if (columns.length === 0) return [];
		return [
			sql`coalesce(${join(columns.map((column) => sql`${column}::VARCHAR`))}) AS ${ident(scheme)}`,
		];
	});
	const compared = join([
		sql`actor_id AS id`,
		sql`label`,
		sql`1 + coalesce(mentioned, 0) AS "rows"`,
		sql`nature`,
		sql`territory`,
		...identifiers,
	]);
	return sql`WITH counts AS (SELECT id, count(*) AS mentioned FROM (${mentions()}) GROUP BY id)
		SELECT ${compared} FROM actors LEFT JOIN counts ON counts.id = actor_id ORDER BY actor_id`;
}
