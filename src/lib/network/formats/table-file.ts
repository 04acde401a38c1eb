import Papa from 'papaparse';
import type { Value } from './columns.ts';

/**
 * A table as CSV for programs that read networks: UTF-8, comma, decimal point. It has no byte order
 * mark, since Gephi (0.9.2) takes it for a letter of the first title. Texts that a spreadsheet
 * would run as a formula get an apostrophe.
 */
export function tableFile(
	titles: readonly string[],
	rows: readonly (readonly (Value | undefined)[])[],
): string {
	const cells = rows.map((row) => row.map((value) => value ?? ''));
	return `${Papa.unparse([[...titles], ...cells], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
