import type { Column } from '../../model/column.ts';
import type { Reading } from '../../model/reading.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';

/** A column of the canonical CSV, and what of the file it holds. */
export interface CsvColumn {
	name: string;
	source: { kind: 'line' } | { kind: 'raw' | 'typed'; column: string };
}

function storedColumn(column: Column, rows: number, csv: readonly CsvColumn[]): StoredColumn {
	const stored = (kind: 'raw' | 'typed') =>
		csv.find(({ source }) => source.kind === kind && source.column === column.name)?.name;
	return {
		name: column.name,
		type: column.type,
		raw: stored('raw') ?? '',
		typed: stored('typed'),
		isKey: rows > 0 && column.blanks === 0 && column.distinct === rows,
	};
}

/** How the engine will hold a file that was read, under the name of its views. */
export function storedTable(
	name: string,
	file: string,
	reading: Reading,
	csv: readonly CsvColumn[],
): SourceTable {
	const columns = reading.columns.map((column) => storedColumn(column, reading.rowsKept, csv));
	return { name, file, columns };
}
