import type { ChartKind } from '../chart-kind.ts';
import type { CalendarInput } from './input.ts';
import { placeCalendar } from './place.ts';
import { calendarSentences } from './sentences.ts';
import { calendarTable } from './table.ts';

export const calendar: ChartKind<CalendarInput> = {
	place: placeCalendar,
	table: calendarTable,
	sentences: calendarSentences,
};
