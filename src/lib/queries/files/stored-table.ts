import type { Column } from '../../model/column.ts';
import type { Reading } from '../../model/reading.ts';
import type { ShippedColumn } from '../../model/shipped-column.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';

function storedColumn(
	column: Column,
	rows: number,
	shipped: readonly ShippedColumn[],
): StoredColumn {
	const stored = (kind: 'raw' | 'typed') =>
		shipped.find(({ source }) => source.kind === kind && source.column === column.name)?.name;
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
	shipped: readonly ShippedColumn[],
): SourceTable {
	const columns = reading.columns.map((column) => storedColumn(column, reading.rowsKept, shipped));
	return { name, file, columns };
}
