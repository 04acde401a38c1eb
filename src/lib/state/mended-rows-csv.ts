import Papa from 'papaparse';
import { MENDED_TITLES } from '../import/corrections/mended-file.ts';
import type { Reject } from '../model/reading.ts';
import type { Locale } from '../text/messages.ts';

interface Words {
	locale: Locale;
	reason: (reject: Reject) => string;
	/** Title of the columns that the table does not have: « En trop 1 ». */
	surplus: (number: number) => string;
}

/**
 * Rows set aside as CSV text, to be mended in a spreadsheet and given back: where each is and why,
 * its text as read, then a column for each of the table, filled as `cellsOf` proposes. Semicolons,
 * since the spreadsheets of those who mend open them in columns.
 */
export function mendedRowsCsv(
	file: string,
	columns: readonly string[],
	rejects: readonly Reject[],
	cellsOf: (reject: Reject) => readonly string[],
	{ locale, reason, surplus }: Words,
): string {
	const rows = rejects.map((reject) => [
		...[file, reject.line, reject.column ?? '', reason(reject), reject.raw],
		...cellsOf(reject),
	]);
	const titles = MENDED_TITLES[locale];
	const width = Math.max(columns.length, ...rows.map((row) => row.length - titles.length));
	const extra = Array.from({ length: width - columns.length }, (_, index) => surplus(index + 1));
	const text = Papa.unparse([[...titles, ...columns, ...extra], ...rows], {
		delimiter: ';',
		escapeFormulae: true,
		newline: '\r\n',
	});
	return `\ufeff${text}\r\n`;
}
