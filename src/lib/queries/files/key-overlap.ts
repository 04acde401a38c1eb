import type { SourceTable } from '../../model/source-table.ts';
import { EMPTY, join, sql, type Statement } from '../../sql/statement.ts';
import { keysOf } from '../canonical/key-matches.ts';

/** One end of a link: a column of a file. */
export interface KeyColumn {
	table: SourceTable;
	column: string;
}

export interface KeyOverlap {
	/** Index of the pair. */
	pair: number;
	/** Different identifiers of the column. */
	keys: number;
	/** Those that the other column holds. */
	matched: number;
}

/**
 * For each pair of columns, how many different identifiers of the first the second holds, compared
 * as canonical identifiers are. No statement but an empty one for no pair.
 */
export function keyOverlaps(pairs: readonly { from: KeyColumn; to: KeyColumn }[]): Statement {
	if (pairs.length === 0) return EMPTY;
	return join(
		pairs.map(
			({ from, to }, pair) => sql`SELECT ${pair}::INTEGER AS pair, count(*)::INTEGER AS keys,
				count(there.id)::INTEGER AS matched
				FROM (${keysOf(from.table, from.column)}) here
				LEFT JOIN (${keysOf(to.table, to.column)}) there ON there.id = here.id`,
		),
		'\nUNION ALL\n',
	);
}
