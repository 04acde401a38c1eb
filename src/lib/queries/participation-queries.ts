import type { Filter } from '../model/filter.ts';
import type { PeriodUnit } from '../model/period.ts';
import { sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';
import { periodStart } from './periods.ts';

/** Figures of participation over some rows. Participants are the range [identified, identified + unidentified]. */
export interface ParticipationCounts {
	/** Σ quantity. */
	participations: number;
	/** Distinct identified actors. */
	identified: number;
	/** Σ quantity of the rows without an actor. */
	unidentified: number;
	rows: number;
}

const COUNTS = sql`coalesce(sum(quantity), 0) AS participations,
	count(DISTINCT actor_id) AS identified,
	coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0) AS unidentified,
	count(*) AS rows`;

export function participationTotals(filter: Filter): Statement {
	return sql`SELECT ${COUNTS}, count(*) FILTER (WHERE actor_id IS NULL) AS "rowsWithoutActor",
		count(*) FILTER (WHERE quantity IS NULL) AS "rowsWithoutQuantity",
		min(date) AS "from", max(date) AS "to"
		FROM participations ${where(conditions('participations', filter))}`;
}

export interface ParticipationTotals extends ParticipationCounts {
	rowsWithoutActor: number;
	/** Rows that are counts and do not say it. */
	rowsWithoutQuantity: number;
	from: string | null;
	to: string | null;
}

/** One row per period that has participations; `period` is its first day, NULL for the undated. */
export function participationsByPeriod(filter: Filter, unit: PeriodUnit): Statement {
	return sql`SELECT ${periodStart(sql`date`, unit)} AS period, ${COUNTS}
		FROM participations ${where(conditions('participations', filter))}
		GROUP BY ALL ORDER BY period NULLS LAST`;
}

export interface ParticipationsOfPeriod extends ParticipationCounts {
	period: string | null;
}

const CATEGORIES = {
	channel: sql`channel`,
	territory: sql`territory`,
	theme: sql`theme`,
};

export type ParticipationCategory = keyof typeof CATEGORIES;

/** One row per category, the largest first; an actor counts once in each. NULL is "without a value". */
export function participationsByCategory(
	filter: Filter,
	category: ParticipationCategory,
): Statement {
	return sql`SELECT ${CATEGORIES[category]} AS category, ${COUNTS}
		FROM participations ${where(conditions('participations', filter))}
		GROUP BY ALL ORDER BY identified + unidentified DESC, category`;
}

export interface ParticipationsOfCategory extends ParticipationCounts {
	category: string | null;
}

/**
 * Newcomers and returning actors per period. A newcomer's first participation in the whole
 * dataset, whatever the filter, falls in the period; undated rows belong to no period.
 */
export function newcomersByPeriod(filter: Filter, unit: PeriodUnit): Statement {
	return sql`WITH firsts AS (
			SELECT actor_id, ${periodStart(sql`min(date)`, unit)} AS first_period
			FROM participations WHERE actor_id IS NOT NULL GROUP BY actor_id
		)
		SELECT ${periodStart(sql`date`, unit)} AS period,
			count(DISTINCT actor_id) FILTER (WHERE first_period = ${periodStart(sql`date`, unit)}) AS newcomers,
			count(DISTINCT actor_id) FILTER (WHERE first_period < ${periodStart(sql`date`, unit)}) AS returning,
			coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0) AS unidentified,
			count(*) AS rows
		FROM participations LEFT JOIN firsts USING (actor_id)
		${where([...conditions('participations', filter), sql`date IS NOT NULL`])}
		GROUP BY ALL ORDER BY period`;
}

export interface NewcomersOfPeriod {
	period: string;
	newcomers: number;
	returning: number;
	unidentified: number;
	rows: number;
}

/** First day with a participation in the whole dataset: in its period everyone is new. */
export const FIRST_PARTICIPATION = sql`SELECT min(date) AS first FROM participations`;
