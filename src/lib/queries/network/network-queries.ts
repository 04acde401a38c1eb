import type { Filter } from '../../model/filter.ts';
import { sql, where, type Statement } from '../../sql/statement.ts';
import { conditions } from '../conditions.ts';

/** Ties as stated, weight 1 when none is given. */
export function statedTies(filter: Filter): Statement {
	return sql`SELECT source_id AS source, target_id AS target, coalesce(weight, 1) AS weight,
			kind, coalesce(directed, false) AS directed
		FROM ties ${where(conditions('ties', filter))} ORDER BY source_file, source_line`;
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
