import { daysLater, monthsLater } from '../../model/period.ts';
import type { Wording } from '../../text/messages.ts';
import type { Mark, TextMark } from '../drawing.ts';
import { weekdayOf, type Block, type CalendarLayout } from './layout.ts';

/** A Monday, to name the days of the week from. */
const MONDAY = '2024-01-01';
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

function names(locale: string, options: Intl.DateTimeFormatOptions) {
	const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	return (day: string) => format.format(noon(day));
}

const small = (x: number, y: number, text: string, rest: Partial<TextMark> = {}): TextMark => ({
	kind: 'text',
	x,
	y,
	text,
	paint: 'muted',
	size: 's',
	...rest,
});

/** « 2024 », « 2024-2025 ». */
function titleOf({ start }: Block, { t }: Wording): string {
	const year = start.slice(0, 4);
	return start.slice(5, 7) === '01' ? year : t.charts.schoolYear(year, String(Number(year) + 1));
}

/** The days of the week: three of them beside the rows, or their initials over the first months. */
function weekdays(
	{ inWeeks, cell, x0, monthCorner }: CalendarLayout,
	block: Block,
	locale: string,
): Mark[] {
	if (inWeeks) {
		const name = names(locale, { weekday: 'short' });
		const rows = cell < 12 ? [0, 3, 6] : [0, 2, 4, 6];
		return rows.map((row) =>
			small(x0 - 6, block.y0 + (row + 0.5) * cell + 4.5, name(daysLater(MONDAY, row)), {
				anchor: 'end',
			}),
		);
	}
	const name = names(locale, { weekday: 'narrow' });
	return block.months
		.filter((month) => monthCorner(month).y === block.y0)
		.flatMap((month) =>
			Array.from({ length: 7 }, (_, day) =>
				small(
					monthCorner(month).x + (day + 0.5) * cell,
					block.y0 - 5,
					name(daysLater(MONDAY, day)),
					{
						anchor: 'middle',
					},
				),
			),
		);
}

/** A stepped line between two months, where weeks are columns. */
function separator({ cell, place }: CalendarLayout, { y0 }: Block, month: string): Mark {
	const { x, y } = place(month);
	const right = weekdayOf(month) === 0 ? x : x + cell;
	const d = `M${right.toFixed(1)} ${y0.toFixed(1)}V${y.toFixed(1)}H${x.toFixed(1)}V${(y0 + 7 * cell).toFixed(1)}`;
	return { kind: 'path', d, stroke: 'muted', width: 1 };
}

/** Names of years, months and days of the week, and the lines between months. */
export function calendarLabels(layout: CalendarLayout, wording: Wording): Mark[] {
	const { inWeeks, blocks, x0, monthCorner } = layout;
	const month = names(wording.locale, { month: 'short' });
	return blocks.flatMap((block): Mark[] => [
		small(inWeeks ? x0 : 0, block.top + 15, titleOf(block, wording), {
			paint: 'ink',
			size: 'm',
			strong: true,
		}),
		...weekdays(layout, block, wording.locale),
		...block.months.map((one) => {
			const { x, y } = monthCorner(one);
			const isUnderInitials = !inWeeks && y === block.y0;
			return small(x, isUnderInitials ? y - 21 : y - 6, month(one));
		}),
		...(inWeeks
			? block.months
					.filter((one) => block.months.includes(monthsLater(one, -1)))
					.map((one) => separator(layout, block, one))
			: []),
	]);
}
