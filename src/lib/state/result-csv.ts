import Papa from 'papaparse';
import type { Result } from '../db/engine.ts';

/**
 * A result as CSV text: UTF-8 with its mark, comma, every row. Texts that a spreadsheet would
 * run as a formula get an apostrophe; numbers stay numbers.
 */
export function resultToCsv({ columns, rows }: Result): string {
	const cells = rows.map((row) =>
		columns.map(({ name }) => {
			const value = row[name] ?? null;
			return Array.isArray(value) ? JSON.stringify(value) : value;
		}),
	);
	const text = Papa.unparse([columns.map(({ name }) => name), ...cells], {
		escapeFormulae: true,
		newline: '\r\n',
	});
	return `\ufeff${text}\r\n`;
}
