import type { ReadingChoices } from '../../model/reading.ts';
import { SPACE } from '../scan/byte-dialect.ts';
import { hashOf, type RecordScan } from '../scan/record-scan.ts';
import type { ColumnStore } from '../columns/column-store.ts';
import { patternsOf, type Fits } from './cell-patterns.ts';
import { lengthOfFirst } from './first-table.ts';
import { SAMPLE_ROWS } from './header.ts';
import { layOut } from './layout.ts';
import { beginsTable, type BreakVerdict } from './table-breaks.ts';
import { TableBuilder } from './table-builder.ts';
import {
	isBlankCell,
	isBlankRow,
	isEmptyLine,
	rowOfScan,
	usedCells,
	type SourceRow,
} from './source-row.ts';

/** Rows that wait for the next ones to tell what they are. */
const MOST_PENDING = 24;

interface TableReaderOptions {
	decode: (bytes: Uint8Array) => string;
	choices: Pick<ReadingChoices, 'preambleRows' | 'headerRows'>;
	/** Cells of most rows of the file's head. */
	usualWidth: number;
	/** Where the rows of a table of that width are kept. */
	newStore: (width: number) => ColumnStore;
}

/**
 * Receives the records of a file in order and makes its tables of them. A record that fits the
 * table goes straight to its columns; the first ones and all others are looked at.
 */
export class TableReader {
	readonly tables: TableBuilder[] = [];
	readonly #decode: (bytes: Uint8Array) => string;
	readonly #choices: Pick<ReadingChoices, 'preambleRows' | 'headerRows'>;
	readonly #usualWidth: number;
	readonly #newStore: (width: number) => ColumnStore;
	/** The first records of a table, until there are enough to lay it out. */
	#opening: SourceRow[] | undefined = [];
	/** Blank records at the top of the file. */
	#blankRows = 0;
	#title: string | undefined;
	#table: TableBuilder | undefined;
	#patterns: (Fits | undefined)[] = [];
	/** The titles, and the hash of the first one, to know them again. */
	#header: string[] = [];
	#headerHash = 0;
	#pending: SourceRow[] = [];

	constructor({ decode, choices, usualWidth, newStore }: TableReaderOptions) {
		this.#newStore = newStore;
		this.#decode = decode;
		this.#choices = choices;
		this.#usualWidth = usualWidth;
	}

	/** Where sound rows of the present table go, when nothing waits to be decided. */
	get openStore(): ColumnStore | undefined {
		return this.#opening || this.#pending.length > 0 ? undefined : this.#table?.store;
	}

	/** The hash of the header's first cell: a record that has it may be the header again. */
	get headerHash(): number | undefined {
		return this.#header.length > 0 ? this.#headerHash : undefined;
	}

	/** A table is under way, and its width is known for sure. */
	get isOpen(): boolean {
		return this.#opening === undefined;
	}

	/** Cells of the rows expected: the table's, or those of most of its first records. */
	get width(): number | undefined {
		if (!this.#opening) return this.#table?.layout.width;
		if (this.#table === undefined) return this.#usualWidth;
		const tally = new Map<number, number>();
		for (const { cells } of this.#opening) {
			if (cells.length > 1) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
		}
		return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
	}

	/** Whether cells hold numbers and dates where those of the other rows do, in one column at least. */
	isLikeOthers(cells: readonly Uint8Array[]): boolean {
		const patterns = this.#opening
			? patternsOf(this.#textsOf(this.#opening).slice(1), cells.length)
			: this.#patterns;
		const judged = patterns.flatMap((fits, index) => {
			const cell = this.#decode(cells[index] ?? new Uint8Array(0));
			return fits && cell.trim() !== '' ? [fits(cell)] : [];
		});
		return judged.length > 0 && judged.every(Boolean);
	}

	get rowCount(): number {
		return this.tables.reduce((rows, table) => rows + table.rowCount, 0);
	}

	takeScan(bytes: Uint8Array, scan: RecordScan, line: number): void {
		const table = this.#table;
		if (
			table !== undefined &&
			this.#pending.length === 0 &&
			scan.cellCount === table.layout.width &&
			!this.#isOdd(bytes, scan)
		) {
			table.store.addRecord(bytes, scan, line);
		} else {
			this.takeRow(rowOfScan(bytes, scan, line));
		}
	}

	takeRow(row: SourceRow): void {
		if (this.#opening) {
			if (this.#opening.length === this.#blankRows && isBlankRow(row)) this.#blankRows++;
			if (this.#opening.push(row) >= this.#blankRows + SAMPLE_ROWS) this.#open();
			return;
		}
		this.#pending.push(row);
		this.#settle(false);
	}

	end(): TableBuilder[] {
		while (this.#opening || this.#pending.length > 0) {
			if (this.#opening) this.#open();
			else this.#settle(true);
		}
		return this.tables;
	}

	/** Blank, or the header once more. */
	#isOdd(bytes: Uint8Array, scan: RecordScan): boolean {
		if (scan.hashes[0] === this.#headerHash && this.#header.length > 0) return true;
		const start = scan.starts[0]!;
		if (scan.ends[0]! > start && (scan.isCopied[0] || bytes[start]! > SPACE)) return false;
		for (let index = 0; index < scan.cellCount; index++) {
			if (!isBlankCell(scan.cell(bytes, index))) return false;
		}
		return true;
	}

	#isHeader(row: SourceRow): boolean {
		const { cells } = row;
		return (
			this.#header.length > 0 &&
			usedCells(row) <= this.#header.length &&
			this.#header.every((title, index) => {
				const cell = cells[index];
				return cell ? this.#decode(cell).trim() === title : title === '';
			})
		);
	}

	#textsOf(rows: readonly SourceRow[]): string[][] {
		return rows.map(({ cells }) => cells.map(this.#decode));
	}

	/** Lays a table out from its first records, and gives it those. */
	#open(): void {
		const rows = this.#opening ?? [];
		this.#opening = undefined;
		if (rows.every(isBlankRow)) return;
		const texts = this.#textsOf(rows);
		const own = lengthOfFirst(texts);
		const isFirst = this.#table === undefined;
		const layout = layOut(texts.slice(0, own), isFirst ? this.#choices : { preambleRows: 0 });
		const headerAt = layout.preambleRows;
		let body = headerAt;
		for (let left = layout.headerRows; left > 0 && body < rows.length; body++) {
			if (!isBlankRow(rows[body]!)) left--;
		}
		const before = rows.slice(0, headerAt).filter((row) => !isBlankRow(row));
		const title =
			this.#title ?? (before.length === 1 ? this.#decode(before[0]!.cells[0]!).trim() : undefined);
		const store = this.#newStore(layout.width);
		this.#table = new TableBuilder(layout, store, rows[headerAt]?.line ?? 1, title);
		this.#title = undefined;
		this.tables.push(this.#table);
		this.#header = layout.headerRows === 1 ? layout.header.map((cell) => cell.trim()) : [];
		const firstTitle = rows[headerAt]?.cells[0] ?? new Uint8Array(0);
		this.#headerHash = hashOf(firstTitle, 0, firstTitle.length);
		this.#patterns = patternsOf(texts.slice(body, own), layout.width);
		rows.slice(body).forEach((row) => this.takeRow(row));
	}

	/** Decides what the pending records are, as far as they tell. */
	#settle(isEnd: boolean): void {
		while (this.#pending.length > 0 && !this.#opening) {
			const rows = this.#pending;
			const verdict = this.#judge(rows, isEnd);
			if (verdict.kind === 'wait') {
				if (rows.length < MOST_PENDING) return;
				this.#pending = [];
				rows.forEach((row) => this.#accept(row, false));
				return;
			}
			this.#pending = [];
			if (verdict.kind === 'table') {
				rows.slice(0, verdict.from).forEach((row) => this.#setBlankAside(row));
				this.#title = verdict.title;
				this.#opening = rows.slice(verdict.at);
				return;
			}
			rows.slice(0, verdict.count).forEach((row) => this.#accept(row, verdict.isNote));
			this.#pending = rows.slice(verdict.count);
		}
	}

	#judge(rows: readonly SourceRow[], isEnd: boolean): BreakVerdict {
		const width = this.#table?.layout.width ?? 1;
		return beginsTable(rows, {
			width,
			patterns: this.#patterns,
			decode: this.#decode,
			isHeader: (row) => this.#isHeader(row),
			isEnd,
		});
	}

	#setBlankAside(row: SourceRow): void {
		if (!isEmptyLine(row) && isBlankRow(row)) this.#table?.setAside(row, 'blank-row');
	}

	/** A row of the present table, or one that it cannot hold. */
	#accept(row: SourceRow, isNote: boolean): void {
		const table = this.#table;
		if (!table || isEmptyLine(row)) return;
		const { width } = table.layout;
		const given = row.cells.length;
		const isWide = usedCells(row) > width;
		if (isBlankRow(row)) table.setAside(row, 'blank-row');
		else if (isNote) table.setAside(row, 'footnote');
		else if (this.#isHeader(row)) table.setAside(row, 'repeated-header');
		else if (row.openedAt !== undefined && (isWide || given < width)) {
			table.setAside(row, 'unclosed-quote', row.openedAt);
		} else if (isWide) table.setAside(row, 'too-many-cells', width + 1);
		else table.addRow(row);
	}
}
