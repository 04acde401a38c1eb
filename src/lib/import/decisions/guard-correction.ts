/**
 * What gets an apostrophe in a file of corrections: a text that a spreadsheet would run as a formula,
 * and one that already begins with apostrophes before such a sign, so that names come back as they
 * were.
 */
export const GUARDED_CORRECTION = /^'*[=+\-@\t\r]/;

/** The text of a cell without the apostrophe that guarded it. */
export function unguardCorrection(cell: string): string {
	return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}
