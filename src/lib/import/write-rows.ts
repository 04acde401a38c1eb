import { textDecoder } from './encoding/text-decoder.ts';
import type { ParsedFile } from './read-file.ts';
import type { ReadTable } from './read-table.ts';
import type { SetAside, TableBuilder } from './tables/table-builder.ts';
import { typedText } from './values/typed-text.ts';

/** A cell of a CSV, in quotes where it needs them. */
function field(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row that is a single blank cell would be an empty line, which is no row. */
export function csvLine(cells: readonly string[]): string {
	return cells.length === 1 && cells[0] === '' ? '""\n' : `${cells.map(field).join(',')}\n`;
}

/** Rows set aside that a copy of the table keeps: all that say something of their own. */
function keptAside({ aside }: TableBuilder): SetAside[] {
	return aside.filter(({ reason }) => reason !== 'blank-row' && reason !== 'repeated-header');
}

/** The texts of each row, in the order of the file: those kept and, at their place, those set aside. */
export function* rowsAsRead(
	{ cellEncoding }: ParsedFile,
	table: TableBuilder,
	textOf: (column: number, row: number) => string,
	width: number,
): Generator<string[]> {
	const decode = textDecoder(cellEncoding);
	const aside = keptAside(table);
	let next = 0;
	for (let row = 0; row <= table.rowCount; row++) {
		while (next < aside.length && aside[next]!.at <= row) {
			yield aside[next++]!.cells.map(decode);
		}
		if (row === table.rowCount) return;
		yield Array.from({ length: width }, (_, column) => textOf(column, row));
	}
}

/** The values of a typed table as texts that any program reads; what does not fit stays as it stands. */
export function typedTextOf({ columns }: ReadTable): (column: number, row: number) => string {
	const texts = columns.map(({ column, cells, typed }) =>
		cells.values.map((raw, code) => {
			const value = typed?.[code];
			if (typeof value === 'string') return value;
			return value === undefined || Number.isNaN(value) ? raw : typedText(column.type, value);
		}),
	);
	return (column, row) => texts[column]![columns[column]!.cells.codes[row]!]!;
}
