/** What exporters put before a text that a spreadsheet would run as a formula. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** The text of a cell of our own exports, without the apostrophe that guarded it. */
export function unguard(cell: string): string {
	return cell.replace(GUARDED, '');
}
