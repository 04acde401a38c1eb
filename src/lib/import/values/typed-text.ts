import type { ColumnType } from '../../model/column.ts';
import { dayText, momentText } from './civil.ts';

/**
 * The canonical text of a typed value: an ISO date, an ISO date-time without a zone, `true` or
 * `false`, else the number with a dot. Nothing for no value.
 */
export function typedText(type: ColumnType, value: number): string {
	if (Number.isNaN(value)) return '';
	switch (type.kind) {
		case 'date':
			return dayText(value);
		case 'date-time':
			return momentText(value);
		case 'yes-no':
			return value === 1 ? 'true' : 'false';
		default:
			return String(value);
	}
}
