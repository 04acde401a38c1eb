import type { ReadingChoices } from '../model/reading.ts';
import type { ColumnStore } from './columns/column-store.ts';
import { PlainColumns } from './columns/plain-columns.ts';
import { KernelColumns, suitsKernel, type Run } from './kernel/kernel-columns.ts';
import type { Pieces } from './pieces.ts';
import { toBytes, type Dialect } from './scan/byte-dialect.ts';
import { cutOtherwise, mendRecord, type MendedRecord } from './scan/mend.ts';
import { RecordScan } from './scan/record-scan.ts';
import { rowOfScan } from './tables/source-row.ts';
import { TableReader } from './tables/table-reader.ts';
import type { TableBuilder } from './tables/table-builder.ts';

/** An open quote that runs on further than that is not closed. */
const LONGEST_RECORD = 1 << 24;

/** Bytes ahead without which a record is not mended, unless nothing follows. */
const ENOUGH_TO_MEND = 1 << 18;

export interface ReadTablesOptions {
	dialect: Dialect;
	/** Cells of most rows of the file's head. */
	usualWidth: number;
	/** About how many rows the file has, to make room for them at once. */
	expectedRows?: number;
	/** The compiled kernel, for files that are worth it. */
	kernel?: WebAssembly.Module;
	choices: ReadingChoices;
	decode: (bytes: Uint8Array) => string;
	/** Line of the first byte given, when lines were left out before it. */
	firstLine?: number;
	/** Called after each piece with the bytes and rows read so far. */
	onprogress?: (bytes: number, rows: number) => void;
}

/** Cuts pieces into records and hands those to the reader of tables. */
class Cutter {
	readonly #scan: RecordScan;
	readonly #options: ReadTablesOptions;
	readonly #dialect;
	readonly reader: TableReader;
	#line: number;

	constructor(options: ReadTablesOptions) {
		this.#options = options;
		this.#dialect = toBytes(options.dialect);
		this.#scan = new RecordScan(this.#dialect);
		this.#line = options.firstLine ?? 1;
		this.reader = new TableReader({ ...options, newStore: (width) => this.#newStore(width) });
	}

	/** The first table of a file is the one that has most of its rows. */
	#newStore(width: number): ColumnStore {
		const { kernel, expectedRows = 0 } = this.#options;
		const room = this.reader.tables.length === 0 ? expectedRows : 0;
		if (!kernel || !suitsKernel(this.#dialect)) return new PlainColumns(width, room);
		return new KernelColumns(kernel, width, room, this.#dialect);
	}

	/** Takes as many rows as the kernel can by itself, from `at` on. */
	#run(bytes: Uint8Array, at: number, isLast: boolean): Run {
		const { openStore, headerHash } = this.reader;
		if (!(openStore instanceof KernelColumns)) return { at, line: this.#line, isOdd: true };
		openStore.knowHeader(headerHash);
		return openStore.run(bytes, at, this.#line, isLast);
	}

	/** Takes the records of `bytes`; returns how many bytes are left for the next piece. */
	take(bytes: Uint8Array, isLast: boolean): number {
		const scan = this.#scan;
		const end = bytes.length;
		let at = 0;
		while (at < end) {
			const run = this.#run(bytes, at, isLast);
			({ at } = run);
			this.#line = run.line;
			if (!run.isOdd && end - at < LONGEST_RECORD) break;
			let status = scan.scan(bytes, at, end, isLast);
			if (status === 'incomplete') {
				if (end - at < LONGEST_RECORD) break;
				status = 'troubled';
			}
			const { width } = this.reader;
			if (status === 'complete' && scan.cellCount === 1 && width !== undefined && width > 2) {
				const otherwise = this.#cutOtherwise(bytes, at, width);
				if (otherwise && otherwise.next === scan.next) {
					this.reader.takeRow({ cells: otherwise.cells, line: this.#line, isMended: true });
					this.#line += 1;
					at = otherwise.next;
					continue;
				}
			}
			if (status === 'complete' && !this.#swallows()) {
				if (scan.hasLooseQuote) {
					const row = rowOfScan(bytes, scan, this.#line);
					this.reader.takeRow({ ...row, isMended: true });
				} else this.reader.takeScan(bytes, scan, this.#line);
				this.#line += 1 + scan.innerBreaks;
				at = scan.next;
				continue;
			}
			if (!isLast && end - at < ENOUGH_TO_MEND) break;
			const mended = mendRecord(bytes, at, end, this.reader.width, this.#dialect);
			const { cells, openedAt, innerBreaks } = mended;
			if (status === 'troubled' && width !== undefined && cells.length !== width) {
				const otherwise = this.#cutOtherwise(bytes, at, width);
				if (otherwise) {
					this.reader.takeRow({ cells: otherwise.cells, line: this.#line, isMended: true });
					this.#line += 1 + otherwise.innerBreaks;
					at = otherwise.next;
					continue;
				}
			}
			if (status === 'complete' && (innerBreaks > 0 || cells.length !== this.reader.width)) {
				this.reader.takeScan(bytes, scan, this.#line);
				this.#line += 1 + scan.innerBreaks;
				at = scan.next;
			} else {
				this.reader.takeRow({ cells, line: this.#line, isMended: true, openedAt });
				this.#line += 1 + innerBreaks;
				at = mended.next;
			}
		}
		return end - at;
	}

	#cutOtherwise(bytes: Uint8Array, at: number, width: number): MendedRecord | undefined {
		const isLikeOthers = (cells: readonly Uint8Array[]) => this.reader.isLikeOthers(cells);
		return cutOtherwise(bytes, at, bytes.length, width, this.#dialect, isLikeOthers);
	}

	/** A record over several lines that does not have the table's width: a quote may have run on. */
	#swallows(): boolean {
		const { innerBreaks, cellCount } = this.#scan;
		return innerBreaks > 0 && this.reader.isOpen && cellCount !== this.reader.width;
	}
}

/** The tables of a file, in order; its bytes are in an encoding that extends ASCII. */
export async function readTables(
	pieces: Pieces,
	options: ReadTablesOptions,
): Promise<TableBuilder[]> {
	const cutter = new Cutter(options);
	const most = options.choices.mostRows ?? Number.POSITIVE_INFINITY;
	let bytes = new Uint8Array(0) as Uint8Array;
	let left = 0;
	let taken = 0;
	for (;;) {
		const more = await pieces.next(left);
		if (more === undefined) break;
		bytes = more;
		taken -= left;
		left = cutter.take(bytes, false);
		taken += bytes.length;
		options.onprogress?.(taken, cutter.reader.rowCount);
		if (cutter.reader.rowCount >= most) return cutter.reader.end();
	}
	cutter.take(bytes.subarray(bytes.length - left), true);
	return cutter.reader.end();
}
