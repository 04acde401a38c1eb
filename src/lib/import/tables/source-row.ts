import { SPACE } from '../scan/byte-dialect.ts';
import type { RecordScan } from '../scan/record-scan.ts';

/** A record apart from the others: the first of a table, or one that does not fit it. */
export interface SourceRow {
	cells: Uint8Array[];
	/** Line on which it begins, 1-based. */
	line: number;
	/** A quote was out of place, and is kept as a character. */
	isMended: boolean;
	/** Cell whose opening quote is never closed, 1-based. */
	openedAt?: number;
}

export function rowOfScan(bytes: Uint8Array, scan: RecordScan, line: number): SourceRow {
	const cells = Array.from({ length: scan.cellCount }, (_, index) =>
		scan.cell(bytes, index).slice(),
	);
	return { cells, line, isMended: false };
}

/** White space only, a no-break space of Windows-1252 or UTF-8 included. */
export function isBlankCell(cell: Uint8Array): boolean {
	return cell.every((byte) => byte <= SPACE || byte === 0xa0 || byte === 0xc2);
}

export function filledCount({ cells }: SourceRow): number {
	return cells.reduce((count, cell) => (isBlankCell(cell) ? count : count + 1), 0);
}

export function isBlankRow(row: SourceRow): boolean {
	return row.cells.every(isBlankCell);
}

/** Nothing at all on the line: it is no row. */
export function isEmptyLine({ cells }: SourceRow): boolean {
	return cells.length === 1 && isBlankCell(cells[0]!);
}

/** A single filled cell, the first: a title, a note, or the name of what follows. */
export function isTitle(row: SourceRow): boolean {
	return filledCount(row) === 1 && !isBlankCell(row.cells[0]!);
}

/** The cells up to the last one that is filled. */
export function usedCells({ cells }: SourceRow): number {
	let width = cells.length;
	while (width > 0 && isBlankCell(cells[width - 1]!)) width--;
	return width;
}
