import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readFile, type ParsedFile } from '../lib/import/read-file.ts';
import { readTable, textsOf } from '../lib/import/read-table.ts';
import { ReadingError } from '../lib/import/reading-error.ts';
import type { TableBuilder } from '../lib/import/tables/table-builder.ts';
import { csvLine, rowsAsRead, typedTextOf } from '../lib/import/write-rows.ts';
import { openInput, type InputFile } from './files.ts';

/** Characters written at a time. */
const PIECE = 1 << 18;

async function write(path: string, lines: Iterable<string>): Promise<void> {
	const out = await open(path, 'w');
	try {
		let piece = '';
		for (const line of lines) {
			piece += line;
			if (piece.length < PIECE) continue;
			await out.appendFile(piece);
			piece = '';
		}
		await out.appendFile(piece);
	} finally {
		await out.close();
	}
}

function* linesOf(
	file: ParsedFile,
	table: TableBuilder,
	{ choices }: InputFile,
	isTyped: boolean,
): Generator<string> {
	const index = file.tables.indexOf(table);
	const { headers, columns } = textsOf(file, table, choices);
	if (table.layout.headerRows > 0) yield csvLine(headers);
	const asRead = (column: number, row: number) => {
		const { values, codes } = columns[column]!;
		return values[codes[row]!]!;
	};
	const textOf = isTyped ? typedTextOf(readTable(file, { ...choices, table: index })) : asRead;
	for (const row of rowsAsRead(file, table, textOf, columns.length)) yield csvLine(row);
}

/** `NAME_converted.csv`, then `NAME_converted_2.csv`… for the further tables of a file. */
function outputName(name: string, index: number): string {
	const stem = name.replace(/\.(?:csv|tsv|txt|pb)$/i, '').replaceAll(/[/\\]/g, '_');
	return `${stem}_converted${index === 0 ? '' : `_${index + 1}`}.csv`;
}

/**
 * Writes each table of a file as plain CSV (UTF-8, comma, quotes, LF) in the folder `out`. An empty
 * file gives an empty file. Throws a ReadingError for what is no table.
 */
export async function convertFile(path: string, out: string, isTyped: boolean): Promise<void> {
	await mkdir(out, { recursive: true });
	for (const input of await openInput(path)) {
		try {
			const file = await readFile(input.blob, input.choices);
			for (const [index, table] of file.tables.entries()) {
				const target = join(out, outputName(input.name, index));
				await write(target, linesOf(file, table, input, isTyped));
			}
		} catch (error) {
			if (!(error instanceof ReadingError && error.code === 'empty')) throw error;
			await write(join(out, outputName(input.name, 0)), []);
		}
	}
}
