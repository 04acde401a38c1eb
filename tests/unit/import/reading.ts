import { rowsOf } from '../../../src/lib/import/columns/distinct-values.ts';
import { readFile, type ParsedFile } from '../../../src/lib/import/read-file.ts';
import { readTable, type ReadTable } from '../../../src/lib/import/read-table.ts';
import type { ReadingChoices, ReadingWarning } from '../../../src/lib/model/reading.ts';

export type Content = string | Uint8Array;

/** A table read, with its rows as texts. */
export interface Rows extends ReadTable {
	rows: string[][];
	/** Titles as the file writes them. */
	header: string[];
	/** Codes of the warnings. */
	codes: ReadingWarning['code'][];
}

export const parse = (content: Content, choices?: ReadingChoices): Promise<ParsedFile> =>
	readFile(new Blob([content as BlobPart]), choices);

export function tableOf(file: ParsedFile, choices?: ReadingChoices): Rows {
	const table = readTable(file, choices);
	const { reading, columns } = table;
	return {
		...table,
		rows: rowsOf(columns.map(({ cells }) => cells)),
		header: reading.columns.map(({ header }) => header),
		codes: reading.warnings.map(({ code }) => code),
	};
}

/** Every table of a file. */
export async function readAll(content: Content, choices: ReadingChoices = {}): Promise<Rows[]> {
	const file = await parse(content, choices);
	return file.tables.map((_, table) => tableOf(file, { ...choices, table }));
}

/** The table that is read of a file: the one chosen, else the first. */
export async function read(content: Content, choices?: ReadingChoices): Promise<Rows> {
	return tableOf(await parse(content, choices), choices);
}

export function warningOf<Code extends ReadingWarning['code']>(
	{ reading }: ReadTable,
	code: Code,
): Extract<ReadingWarning, { code: Code }> | undefined {
	return reading.warnings.find(
		(warning): warning is Extract<ReadingWarning, { code: Code }> => warning.code === code,
	);
}
