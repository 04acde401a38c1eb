import Papa from 'papaparse';
import { correctionRows } from '../import/decisions/corrections-file.ts';
import { GUARDED_CORRECTION } from '../import/decisions/guard-correction.ts';
import type { ProposedCorrection } from '../model/network-correction.ts';
import { printable } from '../network/formats/printable.ts';
import type { Locale } from '../text/messages.ts';

/**
 * Corrections of a network as CSV text, to be sent, looked through in a spreadsheet and given back:
 * UTF-8 with its mark, semicolon as French spreadsheets open it, one line for each, ISO dates.
 */
export function networkCorrectionsCsv(
	corrections: readonly ProposedCorrection[],
	locale: Locale,
): string {
	const rows = correctionRows(corrections, locale).map((cells) => cells.map(printable));
	const text = Papa.unparse(rows, {
		delimiter: ';',
		escapeFormulae: GUARDED_CORRECTION,
		newline: '\r\n',
	});
	return `\ufeff${text}\r\n`;
}
