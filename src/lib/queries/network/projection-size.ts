import { sql, type Statement } from '../../sql/statement.ts';

export interface ProjectionSize {
	/** Pairs that the projection compares: Σ n(n − 1)/2 over what is shared. */
	pairs: number;
	/** Actors of the largest shared item. */
	largest: number;
	/** The same had the other side been kept. */
	otherPairs: number;
	/** Things of the side that is kept, and of the side that ties them. */
	kept: number;
	shared: number;
	/** Ties of the network of both modes. */
	ties: number;
}

/** How many pairs a projection would compare, to be asked before projecting. One row. */
export function projectionSize(pairs: Statement, on: 'first' | 'second'): Statement {
	const [kept, shared] = on === 'first' ? [sql`a`, sql`b`] : [sql`b`, sql`a`];
	return sql`WITH pairs AS MATERIALIZED (SELECT ${kept} AS kept, ${shared} AS shared FROM (${pairs})),
		sharing AS (SELECT count(*) AS n FROM pairs GROUP BY shared),
		keeping AS (SELECT count(*) AS n FROM pairs GROUP BY kept)
		SELECT (SELECT coalesce(sum(n * (n - 1) / 2), 0)::BIGINT FROM sharing) AS pairs,
			(SELECT coalesce(max(n), 0) FROM sharing) AS largest,
			(SELECT coalesce(sum(n * (n - 1) / 2), 0)::BIGINT FROM keeping) AS otherPairs,
			(SELECT count(*) FROM keeping) AS kept,
			(SELECT count(*) FROM sharing) AS shared,
			(SELECT count(*) FROM pairs) AS ties`;
}
