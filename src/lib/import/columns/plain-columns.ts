import { hashOf, type RecordScan } from '../scan/record-scan.ts';
import { ByteColumn, type DistinctBytes } from './byte-column.ts';
import type { ColumnStore } from './column-store.ts';
import { NumbersList } from './numbers-list.ts';

/** The columns of a table, without the kernel: for small files, and what the kernel is tested against. */
export class PlainColumns implements ColumnStore {
	readonly #columns: ByteColumn[];
	readonly #lines = new NumbersList();

	constructor(width: number, expectedRows = 0) {
		this.#columns = Array.from({ length: width }, () => new ByteColumn(expectedRows));
	}

	get width(): number {
		return this.#columns.length;
	}

	get rowCount(): number {
		return this.#lines.length;
	}

	addRecord(bytes: Uint8Array, scan: RecordScan, line: number): void {
		const columns = this.#columns;
		const { starts, ends, hashes, isCopied, copies } = scan;
		for (let index = 0; index < columns.length; index++) {
			const source = isCopied[index] ? copies : bytes;
			columns[index]!.add(source, starts[index]!, ends[index]!, hashes[index]!);
		}
		this.#lines.push(line);
	}

	addCells(cells: readonly Uint8Array[], line: number): void {
		cells.forEach((cell, index) => {
			this.#columns[index]!.add(cell, 0, cell.length, hashOf(cell, 0, cell.length));
		});
		this.#lines.push(line);
	}

	lines(): Uint32Array {
		return this.#lines.toArray();
	}

	distinct(index: number): DistinctBytes {
		return this.#columns[index]!.distinct();
	}
}
