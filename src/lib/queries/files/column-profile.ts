import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { ident, sql, type Statement } from '../../sql/statement.ts';
import { listItems, stored } from './load-file.ts';

/** The most frequent values of a column (of its items, for a list), and how many rows have each. */
export function frequentValues(table: SourceTable, column: StoredColumn, limit: number): Statement {
	const values =
		column.type.kind === 'list'
			? sql`unnest(${listItems(column, column.type.separator)})`
			: sql`NULLIF(${ident(column.raw)}, '')`;
	return sql`SELECT value, count(*) AS count FROM (SELECT ${values} AS value FROM ${stored(table.name)})
		WHERE value IS NOT NULL GROUP BY ALL ORDER BY count DESC, value LIMIT ${limit}`;
}

export interface FrequentValue {
	value: string;
	count: number;
}

/** Number or date column: extremes, mean and middle; dates as days. */
export function numberProfile(table: SourceTable, column: StoredColumn): Statement {
	const value = ident(column.typed ?? column.raw);
	return sql`SELECT min(${value}) AS lowest, max(${value}) AS highest,
		median(${value}) AS median FROM ${stored(table.name)}`;
}

export interface NumberProfile {
	lowest: number | string | null;
	highest: number | string | null;
	median: number | string | null;
}

/**
 * Histogram of a number or date column in `bins` equal bins: `bin` from 0 to bins − 1.
 * A flat column falls wholly in the first.
 */
export function histogram(table: SourceTable, column: StoredColumn, bins: number): Statement {
	const value =
		column.type.kind === 'date' || column.type.kind === 'date-time'
			? sql`epoch(${ident(column.typed ?? column.raw)})`
			: sql`${ident(column.typed ?? column.raw)}::DOUBLE`;
	return sql`WITH cells AS (SELECT ${value} AS x FROM ${stored(table.name)}),
		ends AS (SELECT min(x) AS low, max(x) AS high FROM cells)
		SELECT least(${bins - 1}::INTEGER,
				coalesce(floor((x - low) / nullif(high - low, 0) * ${bins}::INTEGER), 0))::INTEGER AS bin,
			count(*) AS count
		FROM cells, ends WHERE x IS NOT NULL GROUP BY ALL ORDER BY bin`;
}

export interface HistogramBin {
	bin: number;
	count: number;
}
