import { CANONICAL_TABLES, type CanonicalTable } from '../../model/canonical.ts';
import { ident, sql, type Statement } from '../../sql/statement.ts';
import type { FedTable } from './attributes.ts';
import { CONTRIBUTION_STAGES } from './contribution-stages.ts';
import { buildEntity } from './entity.ts';
import { mergedActors, withMerges } from './merges.ts';
import { fedRows } from './feed-rows.ts';

const built = (table: string) => ident('built', table);

function plain(table: CanonicalTable, fed: readonly FedTable[], hasMerges: boolean): Statement {
	const rows = fedRows(table, fed, { withAttributes: true });
	return sql`CREATE OR REPLACE TABLE ${built(table)} AS ${hasMerges ? withMerges(table, rows) : rows}`;
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
 * `standIns` gives, for the identifier of an actor, that of the one it was merged into.
 */
export function buildCanonicalTables(
	fed: readonly FedTable[],
	standIns: ReadonlyMap<string, string> = new Map(),
): Statement[] {
	const hasMerges = standIns.size > 0;
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
		...mergedActors(standIns),
		...rows.map((table) => plain(table, fed, hasMerges)),
		buildEntity('contributions', fed, ['decisions'], hasMerges),
		buildEntity('events', fed, ['participations'], hasMerges),
		buildEntity('actors', fed, ['participations', 'ties', 'contributions', 'criteria'], hasMerges),
		COMPLETE_PARTICIPATIONS,
		...CANONICAL_TABLES.map(
			(table) => sql`CREATE OR REPLACE VIEW ${ident(table)} AS SELECT * FROM ${built(table)}`,
		),
		CONTRIBUTION_STAGES,
	];
}
