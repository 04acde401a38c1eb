import Papa from 'papaparse';
import type { Figure } from '../charts/figure.ts';
import { tableOf } from '../charts/table.ts';
import type { Wording } from '../text/messages.ts';

/** What a spreadsheet may take for a formula, also behind blanks and invisible characters. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Texts only: a negative number is no formula. */
export const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The figure's table as CSV text, made for spreadsheets in the reader's language: in French,
 * semicolons and decimal commas; in English, commas and points. Starts with a byte order mark, so
 * that they read it as UTF-8. Cells that look like formulas get an apostrophe. To be given a
 * protected figure.
 */
export function toCsv(figure: Figure, wording: Wording): string {
	const { columns, rows } = tableOf(figure, wording);
	const isFrench = wording.locale === 'fr';
	const number = (value: number) => (isFrench ? String(value).replace('.', ',') : String(value));
	const records = rows.map(({ cells }) =>
		cells.map(({ text, value }) => (value === undefined ? guarded(text) : number(value))),
	);
	const text = Papa.unparse([columns.map(({ label }) => guarded(label)), ...records], {
		delimiter: isFrench ? ';' : ',',
		newline: '\r\n',
	});
	return `\ufeff${text}\r\n`;
}
