import { ColumnBuilder, type DistinctValues } from './distinct-values.ts';
import { looksLikeHeader, SAMPLE_ROWS } from './header.ts';
import type { SourceRecord } from './records.ts';

/** The rows kept, column by column. */
export interface BuiltTable {
	hasHeader: boolean;
	/** The first row when it names the columns, else blank cells. */
	header: string[];
	columns: DistinctValues[];
	/** Line on which each row begins, 1-based. */
	lines: number[];
	/** By index of row: how many cells the file gives, for the rows it leaves short. */
	padded: Map<number, number>;
	/** Lines of the rows, header included, with a misplaced quote. */
	stray: number[];
}

/** Columns without title and without any value, at the right of the table: a spreadsheet's leftovers. */
function usedWidth(header: readonly string[], columns: readonly DistinctValues[]): number {
	const isUnused = (index: number) =>
		header[index]?.trim() === '' && columns[index]?.values.every((cell) => cell.trim() === '');
	let width = header.length;
	while (width > 1 && isUnused(width - 1)) width--;
	return width;
}

/**
 * Puts rows together as they come, under the width of the first one. Whether that first row is the
 * header is decided once enough rows follow it.
 */
export class TableBuilder {
	readonly #first: SourceRecord;
	readonly #columns: ColumnBuilder[];
	readonly #lines: number[] = [];
	readonly #padded = new Map<number, number>();
	readonly #stray: number[] = [];
	#hasHeader: boolean | undefined;
	/** The first rows, until the header is decided. */
	#waiting: SourceRecord[] = [];

	constructor(first: SourceRecord, hasHeader: boolean | undefined) {
		this.#first = first;
		this.#hasHeader = hasHeader;
		this.#columns = first.cells.map(() => new ColumnBuilder());
		if (hasHeader !== undefined) this.#begin(hasHeader);
	}

	/** A row that is not wider than the first. */
	add(record: SourceRecord): void {
		if (this.#hasHeader !== undefined) this.#keep(record);
		else if (this.#waiting.push(record) === SAMPLE_ROWS) this.#decide();
	}

	end(): BuiltTable {
		const hasHeader = this.#hasHeader ?? this.#decide();
		const columns = this.#columns.map((column) => column.end());
		const titles = hasHeader ? this.#first.cells : this.#first.cells.map(() => '');
		const width = hasHeader ? usedWidth(titles, columns) : titles.length;
		return {
			hasHeader,
			header: titles.slice(0, width),
			columns: columns.slice(0, width),
			lines: this.#lines,
			padded: new Map([...this.#padded].filter(([, given]) => given < width)),
			stray: this.#stray,
		};
	}

	#decide(): boolean {
		const rows = this.#waiting.map(({ cells }) => cells);
		const hasHeader = looksLikeHeader(this.#first.cells, rows);
		this.#begin(hasHeader);
		for (const record of this.#waiting) this.#keep(record);
		this.#waiting = [];
		return hasHeader;
	}

	#begin(hasHeader: boolean): void {
		this.#hasHeader = hasHeader;
		if (!hasHeader) this.#keep(this.#first);
		else if (this.#first.hasStrayQuotes) this.#stray.push(this.#first.line);
	}

	#keep({ cells, line, hasStrayQuotes }: SourceRecord): void {
		const columns = this.#columns;
		if (cells.length < columns.length) this.#padded.set(this.#lines.length, cells.length);
		if (hasStrayQuotes) this.#stray.push(line);
		this.#lines.push(line);
		for (let index = 0; index < columns.length; index++) columns[index]!.add(cells[index] ?? '');
	}
}
