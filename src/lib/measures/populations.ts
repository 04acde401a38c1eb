import { sql, type Statement } from '../sql/statement.ts';
import { askedRows } from './asked-rows.ts';
import type { Ask, Need } from './measure.ts';

/** Identified participants of a category, beside its population of reference. */
export interface Compared {
	/** NULL: those of whom it is not known. */
	category: string | null;
	actors: number;
	population: number | null;
	/** Identified participants whose category is known. */
	known: number;
	identified: number;
	rows: number;
}

export const needs: readonly Need[] = [
	{ table: 'participations', column: 'actor_id' },
	{ table: 'reference', column: 'population' },
];

/**
 * The categories of participants and those of the population that the option `reference` names, a
 * text of `reference.dimension`. Those that only the reference has come with nobody.
 */
export function comparedWithPopulation(ask: Ask): Statement {
	const by = { ...ask, also: undefined };
	const asked = askedRows('participations', by, [sql`actor_id`], [sql`actor_id IS NOT NULL`]);
	const reference = String(ask.options?.reference ?? '');
	return sql`WITH asked AS (${asked}),
		known AS (SELECT DISTINCT actor_id FROM asked WHERE category IS NOT NULL),
		counts AS (
			SELECT category, count(DISTINCT actor_id) AS actors FROM asked WHERE category IS NOT NULL GROUP BY category
			UNION ALL
			SELECT NULL, count(DISTINCT actor_id) AS actors FROM asked ANTI JOIN known USING (actor_id)
		),
		populations AS (
			SELECT reference.category, sum(population) AS population FROM reference
			WHERE reference.dimension = ${reference} GROUP BY reference.category
		)
		SELECT category, coalesce(actors, 0) AS actors, population,
			(SELECT count(*) FROM known) AS known,
			(SELECT count(DISTINCT actor_id) FROM asked) AS identified,
			(SELECT count(*) FROM asked) AS "rows"
		FROM counts FULL JOIN populations USING (category)
		ORDER BY category IS NULL, population DESC NULLS LAST, actors DESC, category`;
}

/** The same without the row of the unknown when there is nobody in it. */
export function withoutNobody(given: readonly Compared[]): Compared[] {
	return given.filter(({ category, actors }) => category !== null || actors > 0);
}
