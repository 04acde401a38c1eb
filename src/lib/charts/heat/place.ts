import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, numberText } from '../amount.ts';
import { classLegend, scaleTitle } from '../class-legend.ts';
import { classesOf, type ValueClass } from '../classes.ts';
import { hiddenSamples, type Sample } from '../columns/legend.ts';
import { TEXT_SIZES, type Drawing, type Mark, type Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { wrap } from '../wrap.ts';
import { placeCell } from './cell.ts';
import { labelsAbove, labelsBelow } from './column-labels.ts';
import type { HeatInput } from './input.ts';
import { layoutHeat, type HeatLayout } from './layout.ts';

const LINE = 16;

/** What cells may be beside a shade: zero, unknown, hidden; those that occur. */
function samplesOf({ values, middle, format }: HeatInput, wording: Wording): Sample[] {
	const cells = values.flat();
	const hidden = cells.filter((value) => value !== 'unknown');
	return [
		...(middle === undefined && cells.includes(0)
			? [{ paint: 'paper' as const, label: numberText(0, format, wording) }]
			: []),
		...(cells.includes('unknown')
			? [{ paint: 'unknown' as const, label: wording.t.charts.heat.unknown }]
			: []),
		...hiddenSamples([hidden], wording),
	];
}

export function heatClasses({ values, limits, middle }: HeatInput): ValueClass[] {
	const numbers = values.flat().filter((value) => typeof value === 'number');
	return classesOf(numbers, { limits, middle });
}

/** Labels and sizes at the left of the cells. */
function rowLabels(layout: HeatLayout, y0: number, wording: Wording): Mark[] {
	const { input, rows, cell, labelRight, sizesRight } = layout;
	return rows.flatMap(({ index, lines }, place): Mark[] => {
		const middle = y0 + (place + 0.5) * cell.height;
		const size = input.sizes?.[index];
		const labels = lines.map((text, line): Mark => ({
			kind: 'text',
			x: labelRight,
			y: middle + (line - (lines.length - 1) / 2) * LINE + 5,
			text,
			paint: input.rows[index]?.state === 'unknown' ? 'muted' : 'ink',
			anchor: 'end',
		}));
		if (sizesRight === undefined || size === undefined) return labels;
		const style = { paint: 'muted', anchor: 'end', tabular: true } as const;
		const text = amountText(size, wording, { kind: 'integer' });
		return [...labels, { kind: 'text', x: sizesRight, y: middle + 5, text, ...style }];
	});
}

/** The names of the dimensions, over what they are. */
function headings(layout: HeatLayout, y: number, width: number): { marks: Mark[]; height: number } {
	const { input, labelRight, sizesRight, x0 } = layout;
	const title = (text: string, room: number, maxLines: number) =>
		wrap(text, room, { size: TEXT_SIZES.s, maxLines });
	const rows = title(input.rowDimension, labelRight, 2);
	const columns = title(input.columnDimension, width - x0, 2);
	const sizes =
		sizesRight === undefined ? [] : title(input.sizeLabel ?? '', sizesRight - labelRight - 12, 3);
	const most = Math.max(rows.length, columns.length, sizes.length);
	const at = (lines: string[], x: number, anchor: 'start' | 'end'): Mark[] =>
		lines.map((text, line) => ({
			kind: 'text',
			x,
			y: y + (most - lines.length + line) * 15 + 12,
			text,
			paint: 'muted',
			size: 's',
			anchor,
		}));
	return {
		marks: [
			...at(rows, labelRight, 'end'),
			...at(columns, x0, 'start'),
			...at(sizes, sizesRight ?? 0, 'end'),
		],
		height: most * 15 + 4,
	};
}

function omittedNotes({ omitted, input }: HeatLayout, { t, formats }: Wording): string[] {
	const { moreRows, moreColumns, earlierColumns } = t.charts.heat;
	const columns = input.columnsAre === 'time' ? earlierColumns : moreColumns;
	return [
		...(omitted.rows > 0 ? [moreRows(omitted.rows, formats.integer(omitted.rows))] : []),
		...(omitted.columns > 0 ? [columns(omitted.columns, formats.integer(omitted.columns))] : []),
	];
}

/** A cell for each row and column, shaded by its value. */
export function placeHeat(
	given: HeatInput,
	size: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	if (given.rows.length === 0 || given.columns.length === 0) return emptyDrawing(width, wording);
	const classes = heatClasses(given);
	const { format } = given;
	const title = noteLines([scaleTitle(given, unit, wording)], { y: 0, width });
	const samples = samplesOf(given, wording);
	const key = classLegend(classes, samples, { y: title.height + 7, width, format }, wording);
	const top = title.height + 7 + key.height + 8;
	const layout = layoutHeat(given, size, top + 60, wording);
	const heads = headings(layout, top, width);
	const above = labelsAbove(layout, top + heads.height);
	const y0 = top + heads.height + above.height;
	const bottom = y0 + layout.rows.length * layout.cell.height;
	const below = labelsBelow(layout, bottom);
	const notes = noteLines(omittedNotes(layout, wording), { y: bottom + below.height + 6, width });
	const cells = layout.rows.flatMap((row, place) =>
		layout.columns.flatMap((column, across) =>
			placeCell(layout, { row: row.index, column, place, across, y0 }, classes, unit, wording),
		),
	);
	return {
		width,
		height: bottom + below.height + notes.height + 8,
		marks: [
			...title.marks,
			...key.marks,
			...heads.marks,
			...above.marks,
			...rowLabels(layout, y0, wording),
			...cells,
			...below.marks,
			...notes.marks,
		],
	};
}
