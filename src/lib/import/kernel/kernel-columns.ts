import type { DistinctBytes } from '../columns/byte-column.ts';
import type { ColumnStore } from '../columns/column-store.ts';
import type { ByteDialect } from '../scan/byte-dialect.ts';
import { hashOf, type RecordScan } from '../scan/record-scan.ts';
import { newKernel, type KernelExports } from './kernel.ts';

/** Where a run of sound records ended. */
export interface Run {
	/** First byte not taken. */
	at: number;
	/** Line of that byte. */
	line: number;
	/** A record that is not plainly a row begins there; else, more bytes are needed. */
	isOdd: boolean;
}

/** Whether the kernel can cut this dialect: a delimiter of one or two bytes, quotes doubled or none. */
export function suitsKernel({ delimiter, quote, isDoubled, isBackslashed }: ByteDialect): boolean {
	return delimiter.length <= 2 && !isBackslashed && (isDoubled || quote < 0);
}

/** The columns of a table in the kernel, which also cuts the records of a piece by itself. */
export class KernelColumns implements ColumnStore {
	readonly width: number;
	readonly #kernel: KernelExports;
	#loaded: Uint8Array | undefined;
	#settled: number[] | undefined;

	constructor(
		module: WebAssembly.Module,
		width: number,
		expectedRows: number,
		dialect: ByteDialect,
	) {
		this.width = width;
		this.#kernel = newKernel(module);
		this.#kernel.begin(width, expectedRows);
		const [first = 0, second = 0] = dialect.delimiter;
		this.#kernel.setDialect(first, second, dialect.quote, Number(dialect.endsAtCr));
	}

	get rowCount(): number {
		return this.#kernel.rowCount();
	}

	/** The hash of the header's first cell, at which a run stops. */
	knowHeader(hash: number | undefined): void {
		this.#kernel.setHeader(hash ?? 0, Number(hash !== undefined));
	}

	/** Takes the sound records of `bytes` from `at` on. */
	run(bytes: Uint8Array, at: number, line: number, isLast: boolean): Run {
		const kernel = this.#kernel;
		if (this.#loaded !== bytes) {
			const input = kernel.inputOf(bytes.length);
			new Uint8Array(kernel.memory.buffer, input, bytes.length).set(bytes);
			this.#loaded = bytes;
		}
		kernel.setLine(line);
		const end = kernel.scan(at, bytes.length, Number(isLast));
		return { at: end, line: kernel.lineNow(), isOdd: kernel.stoppedAtOdd() !== 0 };
	}

	addRecord(bytes: Uint8Array, scan: RecordScan, line: number): void {
		for (let index = 0; index < this.width; index++) {
			this.#add(index, scan.cell(bytes, index), scan.hashes[index]!);
		}
		this.#kernel.endRow(line);
	}

	addCells(cells: readonly Uint8Array[], line: number): void {
		cells.forEach((cell, index) => this.#add(index, cell, hashOf(cell, 0, cell.length)));
		this.#kernel.endRow(line);
	}

	/** Addresses of the columns, once no row comes any more. */
	#settle(): number[] {
		this.#settled ??= Array.from({ length: this.width }, (_, index) =>
			this.#kernel.columnOf(index),
		);
		return this.#settled;
	}

	lines(): Uint32Array {
		this.#settle();
		return this.#numbers(this.#kernel.linesAt(), this.rowCount);
	}

	/** Nothing is copied: what it gives is in the kernel's memory, which does not grow any more. */
	distinct(index: number): DistinctBytes {
		const kernel = this.#kernel;
		const column = this.#settle()[index]!;
		const size = kernel.sizeOf(column);
		const offsets = this.#numbers(kernel.distinctOffsetsOf(column), size + 1);
		const pool = this.#bytes(kernel.distinctPoolOf(column), offsets[size]!);
		const codes = this.#numbers(kernel.codesOf(column), this.rowCount);
		return { size, pool, offsets, codes };
	}

	#add(index: number, cell: Uint8Array, hash: number): void {
		const place = this.#kernel.cellOf(cell.length);
		new Uint8Array(this.#kernel.memory.buffer, place, cell.length).set(cell);
		this.#kernel.addOne(index, cell.length, hash);
	}

	#numbers(place: number, length: number): Uint32Array {
		return new Uint32Array(this.#kernel.memory.buffer, place >>> 0, length);
	}

	#bytes(place: number, length: number): Uint8Array {
		return new Uint8Array(this.#kernel.memory.buffer, place >>> 0, length);
	}
}
