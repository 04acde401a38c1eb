import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import { amountCell, heading, labelCell, numeric, type TableBody } from '../table-cells.ts';
import type { CalendarInput } from './input.ts';

export function calendarTable(
	{ days, unknown, format }: CalendarInput,
	{ unit }: ChartOf,
	wording: Wording,
): TableBody {
	const rows: TableBody['rows'] = days.map(({ day, value }) => ({
		cells: [labelCell(wording.formats.date(day)), amountCell(value, wording, format)],
	}));
	if (unknown !== undefined && unknown !== 0) {
		const cells = [labelCell(wording.t.charts.unknown), amountCell(unknown, wording, format)];
		rows.push({ cells });
	}
	return { columns: [heading(wording.t.charts.calendar.day), numeric(unit.other)], rows };
}
