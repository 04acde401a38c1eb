import type { SourceTable } from '../../model/source-table.ts';
import { ident, sql, where, type Statement } from '../../sql/statement.ts';
import { normalised } from '../canonical/values.ts';
import { listItems, stored } from '../files/load-file.ts';

export interface ValueCount {
	value: string;
	rows: number;
}

/**
 * The values of a column, the most frequent first, each with its rows (`value`, `rows`): what a
 * condition on the column may name. Items where cells are lists; no blank.
 *
 * @param sought only the values that hold this text, whatever its case and accents
 */
export function columnValues(
	{ name, columns }: SourceTable,
	column: string,
	{ sought = '', limit }: { sought?: string; limit: number },
): Statement {
	const found = columns.find((one) => one.name === column);
	if (!found) return sql`SELECT NULL::VARCHAR AS value, 0 AS rows WHERE false`;
	const values =
		found.type.kind === 'list'
			? sql`SELECT line, unnest(${listItems(found, found.type.separator)}) AS value`
			: sql`SELECT line, ${normalised(ident(found.raw))} AS value`;
	const words = sought.trim();
	const isSought = sql`contains(lower(strip_accents(value)), lower(strip_accents(${words})))`;
	return sql`SELECT value, count(DISTINCT line) AS rows FROM (${values} FROM ${stored(name)})
		${where([sql`value IS NOT NULL`, ...(words === '' ? [] : [isSought])])}
		GROUP BY value ORDER BY rows DESC, value LIMIT ${limit}`;
}
