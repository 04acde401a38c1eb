import { sql } from '../../sql/statement.ts';

/**
 * One row per contribution: the contribution it was finally merged into (itself when it was not,
 * NULL when the chain is a cycle) and the stage of that one's latest decision: by date, then by
 * the later row of the file. Undated steps come first.
 */
export const CONTRIBUTION_STAGES = sql`CREATE OR REPLACE VIEW contribution_stages AS
	WITH RECURSIVE chain AS (
		SELECT contribution_id, contribution_id AS reached FROM contributions
		UNION
		SELECT chain.contribution_id, next.merged_into
		FROM chain JOIN contributions next ON next.contribution_id = chain.reached
		WHERE next.merged_into IS NOT NULL
	),
	ends AS (
		SELECT chain.contribution_id, chain.reached AS followed_id
		FROM chain LEFT JOIN contributions next ON next.contribution_id = chain.reached
		WHERE next.merged_into IS NULL
	),
	latest AS (
		SELECT contribution_id, stage, date AS since
		FROM decisions
		QUALIFY row_number() OVER (
			PARTITION BY contribution_id ORDER BY date DESC NULLS LAST, source_line DESC) = 1
	)
	SELECT c.contribution_id, ends.followed_id, latest.stage, latest.since
	FROM contributions c
	LEFT JOIN ends USING (contribution_id)
	LEFT JOIN latest ON latest.contribution_id = ends.followed_id`;

/** Contributions whose merges go round in a circle: each of them, in order. */
export const MERGE_CYCLES = sql`SELECT contribution_id FROM contribution_stages
	WHERE followed_id IS NULL ORDER BY contribution_id`;
