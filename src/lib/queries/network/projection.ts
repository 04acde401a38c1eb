import type { ProjectionWeight } from '../../model/relation.ts';
import { sql, type Statement } from '../../sql/statement.ts';

/** The pairs turned so that `kept` is the side that stays and `shared` what ties it. */
function sides(pairs: Statement, on: 'first' | 'second'): Statement {
	return on === 'first'
		? sql`SELECT a AS kept, b AS shared FROM (${pairs})`
		: sql`SELECT b AS kept, a AS shared FROM (${pairs})`;
}

/**
 * How many pairs a projection would compare: Σ n(n − 1)/2 over what is shared. To be asked
 * before projecting.
 */
export function projectionSize(pairs: Statement, on: 'first' | 'second'): Statement {
	return sql`SELECT coalesce(sum(n * (n - 1) / 2), 0)::BIGINT AS pairs,
			coalesce(max(n), 0) AS largest
		FROM (SELECT count(*) AS n FROM (${sides(pairs, on)}) GROUP BY shared)`;
}

export interface ProjectionSize {
	pairs: number;
	/** Actors of the largest shared item. */
	largest: number;
}

/**
 * One tie per pair that shares at least `minimum` items, with the number of shared items
 * (`count`) or Newman's collaboration weight (`newman`): Σ 1/(n − 1) over the shared items
 * with n ≥ 2 (Newman, Scientific collaboration networks II, 2001).
 */
export function projectedTies(
	pairs: Statement,
	on: 'first' | 'second',
	weight: ProjectionWeight,
	minimum: number,
): Statement {
	const value = weight === 'count' ? sql`count(*)` : sql`sum(1.0 / (x.size - 1))`;
	return sql`WITH sides AS (${sides(pairs, on)}),
		sized AS (SELECT kept, shared, count(*) OVER (PARTITION BY shared) AS size FROM sides)
		SELECT x.kept AS source, y.kept AS target, (${value})::DOUBLE AS weight
		FROM sized x JOIN sized y ON x.shared = y.shared AND x.kept < y.kept
		GROUP BY ALL HAVING count(*) >= ${minimum}
		ORDER BY source, target`;
}
