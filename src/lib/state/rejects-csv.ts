import Papa from 'papaparse';
import type { Reject } from '../model/reading.ts';

/** Rows set aside, as CSV text: line, reason in words, text as read. */
export function rejectsCsv(
	rejects: readonly Reject[],
	words: { headings: string[]; reason: (reject: Reject) => string },
): string {
	const rows = rejects.map((reject) => [reject.line, words.reason(reject), reject.raw]);
	return `\ufeff${Papa.unparse([words.headings, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
