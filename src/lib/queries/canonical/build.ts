import { CANONICAL, CANONICAL_TABLES, type CanonicalTable } from '../../model/canonical.ts';
import { ident, join, sql, type Statement } from '../../sql/statement.ts';
import { fedRows, KEYS, type FedTable } from './feed-rows.ts';
import { CONTRIBUTION_STAGES } from './contribution-stages.ts';

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

/**
 * One row per identifier: the first known value of every column, in the order of the files;
 * what is only mentioned elsewhere gets a row of its own, named by its identifier.
 */
function entity(
	table: CanonicalTable,
	fed: readonly FedTable[],
	from: readonly CanonicalTable[],
): Statement {
	const key = ident(KEYS[table] ?? '');
	const all = [
		sql`SELECT *, false AS mentioned FROM given`,
		...mentions(table, table, sql`given`),
		...from.flatMap((other) => mentions(table, other, built(other))),
	];
	return sql`CREATE OR REPLACE TABLE ${built(table)} AS
		WITH given AS (${fedRows(table, fed)}),
		every AS (${join(all, '\nUNION ALL BY NAME\n')}),
		ordered AS (SELECT *, row_number() OVER () AS position FROM every)
		SELECT ${key}, coalesce(first(label ORDER BY position) FILTER (WHERE label IS NOT NULL), ${key}) AS label,
			bool_or(NOT mentioned) AS declared,
			first(COLUMNS(* EXCLUDE (${key}, label, mentioned, position)) ORDER BY position)
				FILTER (WHERE COLUMNS(* EXCLUDE (${key}, label, mentioned, position)) IS NOT NULL)
		FROM ordered GROUP BY ${key}`;
}

function plain(table: CanonicalTable, fed: readonly FedTable[]): Statement {
	return sql`CREATE OR REPLACE TABLE ${built(table)} AS ${fedRows(table, fed)}`;
}

/** What a participation does not say of itself, its event says. */
const COMPLETE_PARTICIPATIONS = sql`CREATE OR REPLACE TABLE ${built('participations')} AS
	SELECT p.* REPLACE (
		coalesce(p.date, e.starts) AS date,
		coalesce(p.channel, e.channel) AS channel,
		coalesce(p.territory, e.territory) AS territory,
		coalesce(p.theme, e.theme) AS theme)
	FROM ${built('participations')} p LEFT JOIN ${built('events')} e USING (event_id)`;

/**
 * The statements that build every canonical table from the files and their roles, in order.
 * Each is a view on what was built, so that the work is done once and not at every question.
 */
export function buildCanonicalTables(fed: readonly FedTable[]): Statement[] {
	const rows: CanonicalTable[] = [
		'participations',
		'ties',
		'decisions',
		'criteria',
		'indicators',
		'reference',
	];
	return [
		sql`CREATE SCHEMA IF NOT EXISTS built`,
		...rows.map((table) => plain(table, fed)),
		entity('contributions', fed, ['decisions']),
		entity('events', fed, ['participations']),
		entity('actors', fed, ['participations', 'ties', 'contributions', 'criteria']),
		COMPLETE_PARTICIPATIONS,
		...CANONICAL_TABLES.map(
			(table) => sql`CREATE OR REPLACE VIEW ${ident(table)} AS SELECT * FROM ${built(table)}`,
		),
		CONTRIBUTION_STAGES,
	];
}
