import { except } from '../model/filter.ts';
import { periodStart, periodStarts, type CivilDate } from '../model/period.ts';
import { conditions } from '../queries/conditions.ts';
import { periodStart as startOf } from '../queries/periods.ts';
import { sql, where } from '../sql/statement.ts';
import { groupedBy } from './grouped.ts';
import type { Measure } from './measure.ts';

interface Given {
	cohort: CivilDate;
	size: number;
	period: CivilDate | null;
	actors: number;
	/** First and last days of the selection, whoever took part. */
	first: CivilDate | null;
	last: CivilDate | null;
	rows: number;
}

export interface Retention {
	/** First day of the period in which these actors were first seen. */
	cohort: CivilDate;
	/** Actors first seen then. */
	size: number;
	period: CivilDate;
	/** How many periods later. */
	after: number;
	actors: number;
	share: number;
	rows: number;
}

/**
 * Of the actors first seen in a period of the whole dataset, how many are seen again in each later
 * one. A cohort is those of the selection, its period apart: else a selection of late periods would
 * know those who came back only.
 */
export const retention: Measure<Retention, Given> = {
	id: 'retention',
	words: 'retention',
	table: 'participations',
	counts: 'persons',
	needs: [
		{ table: 'participations', column: 'actor_id' },
		{ table: 'participations', column: 'date' },
	],
	leavesOut: ['actor_id', 'date'],
	splits: 'none',
	value: 'share',
	columns: ['cohort', 'size', 'period', 'after', 'actors', 'share', 'rows'],
	statement: ({ filter, unit }) => {
		const dated = sql`actor_id IS NOT NULL AND date IS NOT NULL`;
		const anyTime = where([...conditions('participations', except(filter, 'period')), dated]);
		return sql`WITH cohorts AS (
				SELECT actor_id, ${startOf(sql`min(date)`, unit)} AS cohort FROM participations
				WHERE ${dated} GROUP BY actor_id
			),
			kept AS (
				SELECT * FROM cohorts WHERE actor_id IN (SELECT actor_id FROM participations ${anyTime})
			),
			seen AS (
				SELECT actor_id, date, ${startOf(sql`date`, unit)} AS period FROM participations
				${where([...conditions('participations', filter), dated])}
			),
			counts AS (
				SELECT cohort, period, count(DISTINCT actor_id) AS actors, count(*) AS "rows"
				FROM seen JOIN kept USING (actor_id) GROUP BY cohort, period
			)
			SELECT cohort, size, period, coalesce(actors, 0) AS actors, coalesce("rows", 0) AS "rows",
				(SELECT min(date) FROM seen) AS first, (SELECT max(date) FROM seen) AS last
			FROM (SELECT cohort, count(*) AS size FROM kept GROUP BY cohort) LEFT JOIN counts USING (cohort)
			ORDER BY cohort, period`;
	},
	compute: (given, { unit }) => {
		return groupedBy(given, ({ cohort }) => cohort).flatMap((cells) => {
			const [known] = cells;
			if (!known || known.first === null || known.last === null) return [];
			const { cohort, size, first, last } = known;
			const start = periodStart(first, unit);
			return periodStarts(cohort, last, unit).flatMap((period, after) => {
				if (period < start) return [];
				const cell = cells.find((one) => one.period === period);
				const actors = cell?.actors ?? 0;
				return [
					{ cohort, size, period, after, actors, share: actors / size, rows: cell?.rows ?? 0 },
				];
			});
		});
	},
};
