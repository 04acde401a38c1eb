import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension } from '../model/filter.ts';
import { ident, join, sql, type Statement } from '../sql/statement.ts';
import { saidOf } from './dimension.ts';

/** A dimension of which the rows of a table say one value at most, and how many differ, NULL included. */
export interface CodedDimension {
	dimension: Dimension;
	values: number;
}

/** Above that many values, a dimension is not coded. */
export const MOST_VALUES = 65_536;

function said(table: CanonicalTable, dimension: Dimension): Statement {
	const one = saidOf(table, dimension);
	if (!one || one.isList) throw new Error(`A row of ${table} says no single ${dimension}`);
	return one.value;
}

const different = (table: CanonicalTable, dimension: Dimension) =>
	sql`SELECT value FROM (SELECT DISTINCT ${said(table, dimension)} AS value FROM ${ident(table)})
		WHERE value IS NOT NULL`;

/** The different values of a dimension in order, without NULL; one too many when they cannot be coded. */
export function differentValues(table: CanonicalTable, dimension: Dimension): Statement {
	return sql`${different(table, dimension)} ORDER BY value LIMIT ${MOST_VALUES}`;
}

const codeName = (index: number) => ident(`code ${index}`);

/** The rows of a table with the code of each of their values: its place in order, NULL the last. */
function codedRows(
	table: CanonicalTable,
	dimensions: readonly CodedDimension[],
	columns: readonly Statement[],
): Statement {
	const parts = dimensions.map(({ dimension, values }, index) => {
		const name = ident(`value ${index}`);
		const places = ident(`places ${index}`);
		const type = values <= 256 ? sql`UTINYINT` : sql`USMALLINT`;
		return {
			value: sql`${said(table, dimension)} AS ${name}`,
			code: sql`coalesce(${places}.code, ${values - 1})::${type} AS ${codeName(index)}`,
			join: sql`LEFT JOIN (SELECT value, row_number() OVER (ORDER BY value) - 1 AS code
				FROM (${different(table, dimension)})) AS ${places} ON ${places}.value = said.${name}`,
		};
	});
	const coded = [...parts.map(({ code }) => code), ...columns];
	const given = [...parts.map(({ value }) => value), ...columns];
	const joins = parts.map((part) => part.join);
	return sql`SELECT ${join(coded)}
		FROM (SELECT ${join(given)} FROM ${ident(table)}) AS said ${join(joins, ' ')}`;
}

const SUMS = {
	rows: sql`count(*)`,
	quantity: sql`coalesce(sum(quantity), 0)`,
	withoutQuantity: sql`count(*) FILTER (WHERE quantity IS NULL)`,
	unidentified: sql`coalesce(sum(quantity) FILTER (WHERE actor_id IS NULL), 0)`,
	rowsWithoutActor: sql`count(*) FILTER (WHERE actor_id IS NULL)`,
};

export type CodedSum = keyof typeof SUMS;

/** The codes that come together in the rows of a table, and what the rows of each add up to. */
export function sumsByCodes(
	table: CanonicalTable,
	dimensions: readonly CodedDimension[],
	sums: readonly CodedSum[],
	most: number,
): Statement {
	const isOfParticipations = table === 'participations';
	const columns = isOfParticipations ? [sql`quantity`, sql`actor_id`] : [sql`source_line`];
	const codes = dimensions.map((_, index) => codeName(index));
	const added = sums.map((sum) => sql`(${SUMS[sum]})::DOUBLE AS ${ident(sum)}`);
	// A group there is always: without a dimension, the rows are added into one even if there are none.
	const group = codes.length > 0 ? sql`GROUP BY ${join(codes)}` : sql`HAVING true`;
	return sql`SELECT ${join([...codes, ...added])}
		FROM (${codedRows(table, dimensions, columns)}) ${group} LIMIT ${most}`;
}

/** The participations that name an actor: their codes, and a number per actor, from 0. */
export function actorsByCodes(dimensions: readonly CodedDimension[], most: number): Statement {
	const codes = dimensions.map((_, index) => codeName(index));
	return sql`SELECT ${join([...codes, sql`numbers.number::UINTEGER AS actor`])}
		FROM (${codedRows('participations', dimensions, [sql`actor_id`])}) AS coded
		JOIN (SELECT actor_id, row_number() OVER () - 1 AS number
			FROM (SELECT DISTINCT actor_id FROM participations WHERE actor_id IS NOT NULL)) AS numbers
		USING (actor_id) LIMIT ${most}`;
}
