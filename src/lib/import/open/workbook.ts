import { read, type DenseWorkSheet, type WorkBook } from '@e965/xlsx';
import type { ReadingChoices } from '../../model/reading.ts';
import { ReadingError } from '../reading-error.ts';
import type { ListedSheet } from './ods-sheets.ts';
import type { OpenedFile } from './opened-file.ts';
import { sheetCsv } from './sheet-csv.ts';

const CHOICES: ReadingChoices = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: 'doubled',
};

/** What the library says of workbooks under a password. */
const LOCKED =
	/password-protected|ECMA-376 Encrypted|ODS Encryption|Encryption scheme|EncryptionInfo/;

function readWorkbook(bytes: Uint8Array): WorkBook {
	try {
		// `raw` concerns the cells of HTML tables, which have no type: their texts stay as they are.
		return read(bytes, {
			type: 'array',
			dense: true,
			cellNF: true,
			cellFormula: false,
			cellHTML: false,
			raw: true,
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw LOCKED.test(reason)
			? new ReadingError('archive-encrypted')
			: new ReadingError('workbook-damaged', reason);
	}
}

/** The names of the sheets and whether they are hidden, in the order of the workbook. */
function listSheets(book: WorkBook): ListedSheet[] {
	return book.SheetNames.map((name, index) => ({
		name,
		hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
	}));
}

/**
 * The sheets of a workbook as CSV, without those that are hidden or empty. `listed` says
 * better than the library what they are called. Throws a ReadingError when the workbook
 * cannot be read, is locked, or holds nothing.
 */
export async function openWorkbook(
	name: string,
	blob: Blob,
	listed: readonly ListedSheet[] = [],
): Promise<OpenedFile[]> {
	const book = readWorkbook(new Uint8Array(await blob.arrayBuffer()));
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	const sheets = (listed.length === book.SheetNames.length ? listed : listSheets(book)).flatMap(
		({ name: title, hidden }, index) => {
			const key = book.SheetNames[index] ?? title;
			const sheet = book.Sheets[key] as DenseWorkSheet | undefined;
			if (!sheet) throw new ReadingError('workbook-damaged', title);
			if (hidden || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
			const csv = sheetCsv(sheet, from1904);
			// Cells are many objects: what is written is let go.
			delete book.Sheets[key];
			return csv ? [{ title, csv }] : [];
		},
	);
	if (sheets.length === 0) throw new ReadingError('empty');
	return sheets.map(({ title, csv }) => ({
		name: sheets.length === 1 ? name : `${name} · ${title}`,
		blob: csv,
		choices: CHOICES,
		isSheet: true,
	}));
}
