import type { Reject, RowCorrection } from '../../model/reading.ts';
import { isBlank } from '../values/absent.ts';
import type { TextTable } from '../tables/unpivot.ts';
import type { SetAside } from '../tables/table-builder.ts';
import { insertRows, type InsertedRow } from './insert-rows.ts';
import { matchCorrections } from './match-corrections.ts';

/** A table with the rows that the user mended, and those that stay aside. */
export interface MendedTable {
	texts: TextTable;
	aside: SetAside[];
	/** Rows set aside that took their place in the table. */
	rowsCorrected: number;
	/** Corrections of rows that the file does not have, or that still have cells too many. */
	unused: number;
}

/** The cells of a correction as a row of the table; none when some are too many. */
function fitted(cells: readonly string[], width: number): string[] | undefined {
	if (!cells.slice(width).every(isBlank)) return undefined;
	return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

/** Puts the rows set aside that the user mended in their place among those kept. */
export function mendRows(
	texts: TextTable,
	aside: SetAside[],
	corrections: readonly RowCorrection[],
	rawOf: (row: SetAside) => Reject['raw'],
): MendedTable {
	if (corrections.length === 0) return { texts, aside, rowsCorrected: 0, unused: 0 };
	const lines = aside.map(({ line }) => line);
	const matched = matchCorrections(aside.map(rawOf), lines, corrections);
	const rows: InsertedRow[] = [];
	const left = aside.filter(({ at, line }, index) => {
		const correction = matched.get(index);
		const cells = correction && fitted(correction.cells, texts.names.length);
		if (cells) rows.push({ at, line, cells });
		return !cells;
	});
	return {
		texts: insertRows(texts, rows),
		aside: left,
		rowsCorrected: rows.length,
		unused: corrections.length - rows.length,
	};
}
