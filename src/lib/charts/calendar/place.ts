import { daysLater, type CivilDate } from '../../model/period.ts';
import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, isHidden, numberText, spokenAmount } from '../amount.ts';
import { classLegend } from '../class-legend.ts';
import { classesOf, classOf, type ValueClass } from '../classes.ts';
import { hiddenSamples } from '../columns/legend.ts';
import type { Drawing, GroupMark, Mark, Paint, Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import type { CalendarDay, CalendarInput } from './input.ts';
import { calendarLabels } from './labels.ts';
import { layoutCalendar, type CalendarLayout } from './layout.ts';

/** The days of the data that have no value: one path for all. */
function emptyDays(
	{ first, last }: CalendarInput,
	{ blocks, cell, place }: CalendarLayout,
	filled: ReadonlySet<CivilDate>,
): Mark {
	const start = blocks[0]?.start ?? first;
	const side = (cell - 2).toFixed(1);
	let d = '';
	for (let day = first < start ? start : first; day <= last; day = daysLater(day, 1)) {
		if (filled.has(day)) continue;
		const { x, y } = place(day);
		d += `M${(x + 1).toFixed(1)} ${(y + 1).toFixed(1)}h${side}v${side}h-${side}z`;
	}
	return { kind: 'path', d, stroke: 'hairline', width: 1 };
}

function look(
	{ value }: CalendarDay,
	classes: readonly ValueClass[],
): { fill: Paint; stroke?: Paint } {
	if (isHidden(value)) return { fill: 'hidden', stroke: 'hidden' };
	if (value === 0) return { fill: 'paper', stroke: 'muted' };
	return { fill: classOf(value, classes)?.paint ?? 'paper' };
}

/** A cell for each day, in weeks: shaded by its value, empty without one, absent outside of the data. */
export function placeCalendar(
	input: CalendarInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const { days, format, limits, selection, unknown } = input;
	if (days.length === 0 || input.first > input.last) return emptyDrawing(width, wording);
	const { t, formats } = wording;
	const values = days.flatMap(({ value }) => (isHidden(value) ? [] : [value]));
	const classes = classesOf(values, { limits });
	const title = noteLines([unit.other], { y: 0, width });
	const samples = [
		...(values.includes(0)
			? [{ paint: 'paper' as const, label: numberText(0, format, wording) }]
			: []),
		...hiddenSamples([days.map(({ value }) => value)], wording),
	];
	const key = classLegend(classes, samples, { y: title.height + 7, width, format }, wording);
	const layout = layoutCalendar(input, width, title.height + key.height + 12);
	const start = layout.blocks[0]?.start ?? input.first;
	const groupOf = (day: CalendarDay): GroupMark => {
		const { x, y, column, row } = layout.place(day.day);
		const isSelected =
			selection !== undefined && day.day >= selection.from && day.day <= selection.to;
		const box = { x: x + 0.5, y: y + 0.5, width: layout.cell - 1, height: layout.cell - 1 };
		const spoken = spokenAmount(day.value, undefined, unit, wording, format);
		const pale = selection !== undefined && !isSelected;
		return {
			kind: 'group',
			datum: {
				id: `day-${day.day}`,
				period: { from: day.day, to: day.day },
				label: t.charts.datum(formats.date(day.day), spoken),
				selected: isSelected,
				column,
				row: -row,
				hit: { x, y, width: layout.cell, height: layout.cell },
				anchor: { x: x + layout.cell / 2, y, side: 'above' },
			},
			marks: [
				{
					kind: 'rect',
					...box,
					// A light shade made pale would not be told from the paper.
					...(pale && { stroke: 'hairline' as const }),
					...look(day, classes),
					pale,
				},
			],
		};
	};
	const { omitted } = layout;
	const notes = noteLines(
		[
			...(omitted > 0 ? [t.charts.calendar.earlier(omitted, formats.integer(omitted))] : []),
			...(unknown === undefined || unknown === 0
				? []
				: [t.charts.calendar.noDate(amountText(unknown, wording, format))]),
		],
		{ y: layout.bottom, width },
	);
	return {
		width,
		height: layout.bottom + notes.height + 4,
		marks: [
			...title.marks,
			...key.marks,
			emptyDays(input, layout, new Set(days.map(({ day }) => day))),
			...calendarLabels(layout, wording),
			...days.filter(({ day }) => day >= start).map(groupOf),
			...notes.marks,
		],
	};
}
