import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden, numberText } from '../amount.ts';
import { plainText } from '../plain-text.ts';
import type { Cell } from '../table-cells.ts';
import type { RowsCell, RowsColumn } from './input.ts';

const DATE = /^\d{4}-\d{2}-\d{2}/;

/** A cell as it is written: a number as numbers are, a date in the reader's language, nothing for nothing. */
export function rowsCell(value: RowsCell, { kind, format }: RowsColumn, wording: Wording): Cell {
	const { yes, no } = wording.t.charts.rows;
	if (value === null) return { text: '' };
	if (typeof value === 'object') return { text: isHidden(value) ? amountText(value, wording) : '' };
	if (typeof value === 'boolean') return { text: value ? yes : no };
	if (typeof value === 'number') {
		const written = format ?? ({ kind: 'decimal' } as const);
		return { text: numberText(value, written, wording), value };
	}
	if (kind === 'date' && DATE.test(value)) {
		const time = value.slice(10).replace('T', ' ');
		const text = plainText(`${wording.formats.shortDate(value.slice(0, 10))}${time}`);
		return { text, order: value };
	}
	return { text: plainText(value) };
}
