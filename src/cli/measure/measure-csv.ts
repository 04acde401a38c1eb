import { csvLine } from '../../lib/import/write-rows.ts';
import { guarded } from '../../lib/publish/csv.ts';
import type { Measured } from './measured.ts';

function cell(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return guarded(value.join('+'));
	return typeof value === 'string' ? guarded(value) : String(value);
}

/** The rows as plain CSV: UTF-8, comma, LF, decimal points; a text that looks like a formula gets an apostrophe. */
export function measureCsv({ columns, rows }: Measured): string {
	const ids = columns.map(({ id }) => id);
	const lines = rows.map((row) => csvLine(ids.map((id) => cell(row[id]))));
	return [csvLine(ids), ...lines].join('');
}

/** What stands beside a CSV: everything but its rows. */
export function besideCsv({ rows: _rows, ...beside }: Measured): object {
	return beside;
}
