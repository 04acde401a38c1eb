import type { Filter } from '../model/filter.ts';
import { sql, where, type Statement } from '../sql/statement.ts';
import { conditions } from './conditions.ts';

/**
 * Contributions by current stage, in the order in which stages come in the life of a
 * contribution (their mean position among its steps); NULL, without any decision, last.
 */
export function contributionsByStage(filter: Filter): Statement {
	return sql`WITH steps AS (
			SELECT stage, row_number() OVER (
				PARTITION BY contribution_id ORDER BY date NULLS FIRST, source_line) AS position
			FROM decisions
		),
		positions AS (SELECT stage, avg(position) AS position FROM steps GROUP BY stage)
		SELECT stage AS category, count(*) AS count,
			count(*) FILTER (WHERE followed_id <> contribution_id) AS merged
		FROM contributions JOIN contribution_stages USING (contribution_id)
			LEFT JOIN positions USING (stage)
		${where(conditions('contributions', filter))}
		GROUP BY ALL ORDER BY any_value(position) NULLS LAST, category NULLS LAST`;
}

export interface ContributionsOfStage {
	category: string | null;
	count: number;
	/** Those that follow the contribution they were merged into. */
	merged: number;
}
