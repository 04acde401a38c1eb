import { isHidden, type Amount } from '../amount.ts';
import { TEXT_SIZES, type CircleMark, type Mark, type Paint } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import type { DotsLayout, PlacedRow } from './layout.ts';

const RADIUS = 5.5;
/** Length of the mark of a hidden value: the same for all, so that it says nothing. */
const HIDDEN_LENGTH = 28;

const paintOf = ({ row }: PlacedRow): Paint => (row.standing?.attention ? 'attention' : 'accent');

/** The mark of what is compared with: as the rows draw it, for the key too. */
export function referenceMark(x: number, y: number, half = 10): Mark {
	return { kind: 'line', x1: x, x2: x, y1: y - half, y2: y + half, stroke: 'ink', width: 2.5 };
}

/** A dot; the first of two is hollow, so that colour is not what tells them apart. */
export function dotMark(x: number, y: number, paint: Paint, isHollow: boolean): CircleMark {
	const fill = isHollow ? 'paper' : paint;
	return { kind: 'circle', x, y, radius: RADIUS, fill, stroke: isHollow ? paint : 'paper' };
}

function hiddenMark(x0: number, middle: number): Mark {
	const box = { x: x0, y: middle - 5, width: HIDDEN_LENGTH, height: 10 };
	return { kind: 'rect', ...box, fill: 'hidden', stroke: 'hidden' };
}

function unknownMarks({ x }: DotsLayout, { row, middle }: PlacedRow, pale: boolean): Mark[] {
	if (isHidden(row.value)) return [];
	const [from, to] = [x(Math.min(0, row.value)), x(Math.max(0, row.value))];
	const box = { x: from, y: middle - 6, width: to - from, height: 12 };
	return [{ kind: 'rect', ...box, fill: 'unknown', stroke: 'unknown', pale }];
}

/** Interval, link between two dots, reference, then the dots over them. */
export function rowMarks(layout: DotsLayout, placed: PlacedRow, pale: boolean): Mark[] {
	const { row, middle } = placed;
	const { x } = layout;
	const across = (low: number, high: number, stroke: Paint, width: number): Mark => {
		return { kind: 'line', x1: x(low), x2: x(high), y1: middle, y2: middle, stroke, width };
	};
	const isAnyHidden = isHidden(row.value) || (row.other !== undefined && isHidden(row.other));
	const hidden = isAnyHidden ? [hiddenMark(x(0), middle)] : [];
	if (row.state === 'unknown') return [...hidden, ...unknownMarks(layout, placed, pale)];
	const paint = pale ? 'other' : paintOf(placed);
	const dot = (amount: Amount | undefined, isHollow: boolean): Mark[] =>
		amount === undefined || isHidden(amount) ? [] : [dotMark(x(amount), middle, paint, isHollow)];
	const hasTwo = row.other !== undefined;
	const { interval, reference, value, other } = row;
	return [
		...hidden,
		...(interval ? [across(interval.low, interval.high, paint, 2)] : []),
		...(hasTwo && !isHidden(value) && other !== undefined && !isHidden(other)
			? [across(value, other, paint, 2)]
			: []),
		...(reference === undefined ? [] : [referenceMark(x(reference), middle)]),
		...dot(value, hasTwo),
		...dot(other, false),
	];
}

/** The label, the value and what is said of it. */
export function rowTextMarks(
	{ beside, x0, x1 }: DotsLayout,
	{ row, label, texts, after, baseline, top, bottom }: PlacedRow,
	strong: boolean,
): Mark[] {
	const isHiddenValue = isHidden(row.value) && row.other === undefined;
	const labels = label.map((text, line): Mark => ({
		kind: 'text',
		x: beside ? x0 - 14 : 0,
		y: baseline + line * 17,
		text,
		paint: row.state === 'known' ? 'ink' : 'muted',
		anchor: beside ? 'end' : 'start',
		strong,
	}));
	const aside = 17 + after.length * 15;
	const first = beside ? top + (bottom - top - aside) / 2 + 13 : baseline + label.length * 17 + 1;
	const x = beside ? x1 + 14 : 0;
	const indent = beside ? 0 : textWidth(`${texts.main}  `, TEXT_SIZES.m, true);
	const main: Mark = {
		kind: 'text',
		x,
		y: first,
		text: texts.main,
		paint: isHiddenValue ? 'muted' : 'ink',
		strong: !isHiddenValue,
	};
	const rest = after.map((text, line): Mark => ({
		kind: 'text',
		x: x + indent,
		y: beside ? first + 15 + line * 15 : first + line * 15,
		text,
		paint: texts.paint,
		size: 's',
	}));
	return [...labels, main, ...rest];
}
