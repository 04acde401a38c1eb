import type { CellObject } from '@e965/xlsx';
import { formatKind, type FormatKind } from './number-format.ts';
import { plainNumber, plainPercent } from './plain-number.ts';
import { serialDate } from './serial-date.ts';

const kinds = new Map<string, FormatKind>();

function kindOf(format: string): FormatKind {
	const known = kinds.get(format);
	if (known) return known;
	const found = formatKind(format);
	kinds.set(format, found);
	return found;
}

function numberText(value: number, cell: CellObject, from1904: boolean): string {
	const shown = cell.w ?? '';
	const format = kindOf(cell.z === undefined ? 'General' : String(cell.z));
	switch (format.kind) {
		case 'date':
			return serialDate(value, { from1904, hasTime: format.hasTime }) ?? (shown || String(value));
		case 'time':
			return shown || String(value);
		case 'percent':
			return plainPercent(value);
		case 'code':
			return shown || plainNumber(value);
		case 'number':
			// Some files give the displayed text without the format behind it.
			if (/^0\d/.test(shown)) return shown;
			return shown.endsWith('%') ? plainPercent(value) : plainNumber(value);
	}
}

/** What a cell holds, as text that loses nothing: numbers in full, dates as civil dates. */
export function cellText(cell: CellObject | undefined, from1904: boolean): string {
	if (cell?.v === undefined) return '';
	if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
	if (cell.t === 'e') return cell.w ?? '#N/A';
	return typeof cell.v === 'number' ? numberText(cell.v, cell, from1904) : String(cell.v);
}
