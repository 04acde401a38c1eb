import type { Reading, ReadingChoices, Reject, TableSummary } from '../model/reading.ts';
import { mendRows, type MendedTable } from './corrections/mend-rows.ts';
import { toDistinctValues } from './columns/decode-values.ts';
import { repairDoubleEncoding } from './encoding/double.ts';
import { textDecoder } from './encoding/text-decoder.ts';
import { profileColumn, type ProfiledColumn } from './typing/profile-column.ts';
import type { ParsedFile } from './read-file.ts';
import { nameColumns } from './tables/column-names.ts';
import type { SetAside, TableBuilder } from './tables/table-builder.ts';
import { unpivot, type TextTable } from './tables/unpivot.ts';
import { warningsOf } from './warnings.ts';

/** A table read: what was understood of it, and its cells, column by column (`rowsOf` gives rows). */
export interface ReadTable {
	reading: Reading;
	/** Column names. */
	names: string[];
	/** Line of the file on which each row begins, 1-based. */
	lines: Uint32Array;
	/** By index of row: how many cells the file gives, for the rows it leaves short. */
	padded: Map<number, number>;
	columns: ProfiledColumn[];
}

const MOST_REJECTS = 10_000;

/** Columns without title and without any value, at the right of the table: a spreadsheet's leftovers. */
function usedWidth(table: TableBuilder): number {
	const { layout } = table;
	if (layout.headerRows === 0) return layout.width;
	const isUnused = (index: number) =>
		layout.header[index]?.trim() === '' && table.column(index).pool.every((byte) => byte <= 32);
	let { width } = layout;
	while (width > 1 && isUnused(width - 1)) width--;
	return width;
}

const repairOf = ({ repairsDoubleEncoding }: ReadingChoices) =>
	repairsDoubleEncoding ? repairDoubleEncoding : undefined;

/** The cells of a table as the file gives them, under names of their own. */
function givenTexts(file: ParsedFile, table: TableBuilder, choices: ReadingChoices): TextTable {
	const width = usedWidth(table);
	const repair = repairOf(choices);
	const headers = table.layout.header.slice(0, width).map((header) => repair?.(header) ?? header);
	return {
		names: nameColumns(headers).names,
		headers,
		columns: Array.from({ length: width }, (_, index) =>
			toDistinctValues(table.column(index), file.cellEncoding, repair),
		),
		lines: table.store.lines(),
		padded: new Map([...table.padded].filter(([, given]) => given < width)),
	};
}

/** The cells of a table as texts, with the rows that the user mended, read as rows if so chosen. */
export function textsOf(file: ParsedFile, table: TableBuilder, choices: ReadingChoices): TextTable {
	return mendedTexts(file, table, choices).texts;
}

function mendedTexts(file: ParsedFile, table: TableBuilder, choices: ReadingChoices): MendedTable {
	const decode = textDecoder(file.cellEncoding);
	const repair = repairOf(choices);
	const corrections = (choices.corrections ?? []).map((correction) =>
		repair ? { ...correction, cells: correction.cells.map(repair) } : correction,
	);
	const mended = mendRows(givenTexts(file, table, choices), table.aside, corrections, ({ cells }) =>
		cells.map(decode).join(file.dialect.delimiter),
	);
	if (!choices.unpivot) return mended;
	return { ...mended, texts: unpivot(mended.texts, choices.unpivot) };
}

/** Rows set aside; their text stays as read, whatever is repaired, since they are known by it. */
function rejectsOf(
	file: ParsedFile,
	aside: readonly SetAside[],
	choices: ReadingChoices,
): Reject[] {
	const decode = textDecoder(file.cellEncoding);
	const repair = repairOf(choices);
	return aside.slice(0, MOST_REJECTS).map(({ line, column, reason, cells }) => {
		const texts = cells.map(decode);
		return {
			line,
			...(column === undefined ? {} : { column }),
			reason,
			raw: texts.join(file.dialect.delimiter),
			cells: repair ? texts.map(repair) : texts,
		};
	});
}

function summaryOf({ title, line, rowCount, layout }: TableBuilder): TableSummary {
	const summary = { line, rows: rowCount, columns: layout.width };
	return title === undefined ? summary : { title, ...summary };
}

/** Types and profiles the columns of one of a file's tables: the one chosen, else the first. */
export function readTable(file: ParsedFile, choices: ReadingChoices = {}): ReadTable {
	const index = Math.min(choices.table ?? 0, file.tables.length - 1);
	const table = file.tables[index]!;
	const mended = mendedTexts(file, table, choices);
	const { texts, aside, rowsCorrected } = mended;
	const { names, headers, lines, padded } = texts;
	const types = new Map(Object.entries(choices.types ?? {}));
	const columns = texts.columns.map((cells, at) => {
		const name = names[at] ?? '';
		const options = { type: types.get(name), absentMarks: choices.absentMarks };
		return profileColumn(name, headers[at] ?? '', cells, lines, options);
	});
	const rowsKept = table.rowCount + rowsCorrected;
	const reading: Reading = {
		encoding: file.encoding,
		...file.dialect,
		preambleRows: table.layout.preambleRows,
		headerRows: table.layout.headerRows,
		tables: file.tables.map(summaryOf),
		table: index,
		rowsRead: rowsKept + aside.length,
		rowsKept,
		rowsSetAside: aside.length,
		rowsCorrected,
		rejects: rejectsOf(file, aside, choices),
		columns: columns.map(({ column }) => column),
		warnings: warningsOf(file, table, mended, columns, choices),
	};
	return { reading, names, lines, padded, columns };
}
