import type { RecordScan } from '../scan/record-scan.ts';
import type { DistinctBytes } from './byte-column.ts';

/** The columns of a table while its rows come. */
export interface ColumnStore {
	readonly width: number;
	readonly rowCount: number;
	/** A sound record of that width, as the next row. */
	addRecord(bytes: Uint8Array, scan: RecordScan, line: number): void;
	/** As many cells as there are columns, as the next row. */
	addCells(cells: readonly Uint8Array[], line: number): void;
	/** Line of each row. */
	lines(): Uint32Array;
	/** A column, once no row comes any more. */
	distinct(index: number): DistinctBytes;
}
