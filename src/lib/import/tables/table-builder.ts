import type { RejectReason } from '../../model/reading.ts';
import type { DistinctBytes } from '../columns/byte-column.ts';
import type { ColumnStore } from '../columns/column-store.ts';
import type { Layout } from './layout.ts';
import type { SourceRow } from './source-row.ts';

/** A row set aside, with its place among those kept. */
export interface SetAside {
	/** Rows kept before it. */
	at: number;
	line: number;
	/** Cell at which the trouble begins, 1-based. */
	column?: number;
	reason: RejectReason;
	cells: Uint8Array[];
}

/** The rows of one table, put together column by column as they come. */
export class TableBuilder {
	readonly title: string | undefined;
	readonly layout: Layout;
	/** Line of its first row, header included, 1-based. */
	readonly line: number;
	readonly store: ColumnStore;
	/** By index of row: how many cells the file gives, for the rows it leaves short. */
	readonly padded = new Map<number, number>();
	/** Lines of rows with blank cells too many: their cells may be shifted. */
	readonly widened: number[] = [];
	/** Lines of rows with a misplaced quote. */
	readonly mended: number[] = [];
	readonly aside: SetAside[] = [];
	readonly #columns: DistinctBytes[] = [];

	constructor(layout: Layout, store: ColumnStore, line: number, title?: string) {
		this.layout = layout;
		this.store = store;
		this.line = line;
		this.title = title;
	}

	get rowCount(): number {
		return this.store.rowCount;
	}

	/** A row that may be shorter; cells beyond the width are blank. */
	addRow({ cells, line, isMended }: SourceRow): void {
		const { width } = this.layout;
		if (cells.length < width) this.padded.set(this.rowCount, cells.length);
		if (cells.length > width) this.widened.push(line);
		if (isMended) this.mended.push(line);
		const none = new Uint8Array(0);
		const given = Array.from({ length: width }, (_, index) => cells[index] ?? none);
		this.store.addCells(given, line);
	}

	setAside({ cells, line }: SourceRow, reason: RejectReason, column?: number): void {
		this.aside.push({ at: this.rowCount, line, column, reason, cells });
	}

	/** The cells of a column, once all rows are there. */
	column(index: number): DistinctBytes {
		return (this.#columns[index] ??= this.store.distinct(index));
	}
}
