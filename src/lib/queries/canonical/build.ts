import { CANONICAL_TABLES, type CanonicalTable } from '../../model/canonical.ts';
import { ident, sql, type Statement } from '../../sql/statement.ts';
import type { FedTable } from './attributes.ts';
import { CONTRIBUTION_STAGES } from './contribution-stages.ts';
import { buildEntity } from './entity.ts';
import { fedRows } from './feed-rows.ts';

const built = (table: string) => ident('built', table);

function plain(table: CanonicalTable, fed: readonly FedTable[]): Statement {
	return sql`CREATE OR REPLACE TABLE ${built(table)} AS ${fedRows(table, fed, { withAttributes: true })}`;
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
		buildEntity('contributions', fed, ['decisions']),
		buildEntity('events', fed, ['participations']),
		buildEntity('actors', fed, ['participations', 'ties', 'contributions', 'criteria']),
		COMPLETE_PARTICIPATIONS,
		...CANONICAL_TABLES.map(
			(table) => sql`CREATE OR REPLACE VIEW ${ident(table)} AS SELECT * FROM ${built(table)}`,
		),
		CONTRIBUTION_STAGES,
	];
}
