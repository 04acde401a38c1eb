import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, isHidden, shown, spokenAmount } from '../amount.ts';
import type { Drawing, GroupMark, Mark, Paint, Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { shortened } from '../plain-text.ts';
import { TEXT_SIZES } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import type { UpsetInput } from './input.ts';
import { layoutUpset, stackRows, type PlacedRow, type UpsetLayout } from './layout.ts';
import { upsetRows, type UpsetRow } from './rows.ts';

const LONGEST_SPOKEN = 160;
/** Length of the mark of a hidden value: the same for all, so that it says nothing. */
const HIDDEN_LENGTH = 28;
const RADIUS = 6;

/** The dots of a row: those of its sets filled and joined. */
function dots({ row, middle }: PlacedRow, { pitch }: UpsetLayout, sets: number): Mark[] {
	const at = (place: number) => pitch * (place + 0.5);
	const [first, last] = [row.dots[0], row.dots.at(-1)];
	const join: Mark[] =
		first === undefined || last === undefined || first === last
			? []
			: [
					{
						kind: 'line',
						x1: at(first),
						x2: at(last),
						y1: middle,
						y2: middle,
						stroke: 'ink',
						width: 2.5,
					},
				];
	const radius = Math.min(RADIUS, pitch * 0.36);
	const circle = (place: number, fill: Paint): Mark => {
		return { kind: 'circle', x: at(place), y: middle, radius, fill };
	};
	const places = Array.from({ length: sets }, (_, place) => place);
	return [
		...places
			.filter((place) => !row.dots.includes(place))
			.map((place) => circle(place, 'hairline')),
		...join,
		...row.dots.map((place) => circle(place, 'ink')),
	];
}

function paintOf({ kind, isUnknown, isMarked }: UpsetRow, hasMarked: boolean): Paint {
	if (isUnknown) return 'unknown';
	if (kind === 'whole') return 'other';
	return hasMarked && !isMarked ? 'other' : 'accent';
}

/** The bar, and where it ends. */
function bar(
	{ row, middle }: PlacedRow,
	{ x, x0, thickness }: UpsetLayout,
	fill: Paint,
	pale: boolean,
): { marks: Mark[]; end: number } {
	const box = { kind: 'rect' as const, y: middle - thickness / 2, height: thickness, pale };
	if (isHidden(row.value)) {
		const size = { x: x0, width: HIDDEN_LENGTH };
		return {
			marks: [{ ...box, ...size, fill: 'hidden', stroke: 'hidden' }],
			end: x0 + HIDDEN_LENGTH,
		};
	}
	const end = x(row.value);
	const stroke = fill === 'unknown' ? fill : undefined;
	const marks: Mark[] = [{ ...box, x: x0, width: end - x0, fill, stroke }];
	const { upper = 0 } = row;
	if (upper <= row.value) return { marks, end };
	const range = { x: end, width: x(upper) - end };
	marks.push({ ...box, ...range, fill: 'unknown', stroke: 'unknown' });
	return { marks, end: x(upper) };
}

/** The amount after the bar, and the label: after it, or above. */
function texts(
	{ row, lines, top, middle }: PlacedRow,
	layout: UpsetLayout,
	end: number,
	strong: boolean,
): Mark[] {
	const { stacked, x0 } = layout;
	const isShown = !isHidden(row.value);
	const amount: Mark = {
		kind: 'text',
		x: end + 7,
		y: middle + 5,
		text: row.amount,
		paint: isShown ? 'ink' : 'muted',
		strong: isShown,
	};
	if (!stacked) {
		return [
			{
				...amount,
				continued: { text: lines[0] ?? '', paint: strong ? 'ink' : 'muted', size: 's' },
			},
		];
	}
	const labels = lines.map((text, line): Mark => ({
		kind: 'text',
		x: x0,
		y: top + 13 + line * 16,
		text,
		paint: row.isUnknown ? 'muted' : 'ink',
		strong,
	}));
	return [...labels, amount];
}

/** Combinations of sets as joined dots with a bar each, under the sets as wholes. */
export function placeUpset(
	input: UpsetInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	if (input.combinations.length === 0) return emptyDrawing(width, wording);
	const words = wording.t.charts.upset;
	const { wholes, combinations, omitted } = upsetRows(input, wording);
	const layout = layoutUpset([...wholes, ...combinations], input.sets.length, width);
	const title = noteLines([unit.other], { y: 0, width });
	const hasWholes = wholes.length > 0;
	const wholesTitle = noteLines(hasWholes ? [words.whole] : [], { y: title.height + 6, width });
	const above = stackRows(wholes, layout, title.height + 10 + wholesTitle.height);
	const apart = noteLines(hasWholes ? [words.apart] : [], { y: above.bottom + 10, width });
	const below = stackRows(combinations, layout, above.bottom + (hasWholes ? 14 : 0) + apart.height);
	const selected = new Set(input.selected);
	const hasMarked = combinations.some(({ isMarked }) => isMarked);
	const all = [...above.placed, ...below.placed];
	const groupOf = (placed: PlacedRow, index: number): GroupMark => {
		const { row } = placed;
		const isSelected = row.key !== undefined && selected.has(row.key);
		const pale = selected.size > 0 && !isSelected;
		const { marks, end } = bar(placed, layout, paintOf(row, hasMarked), pale);
		const label = row.kind === 'whole' ? words.all(row.label) : row.label;
		const spoken = spokenAmount(row.value, row.upper, unit, wording, input.format);
		return {
			kind: 'group',
			datum: {
				id: `row-${index}`,
				...(row.key === undefined ? {} : { key: row.key }),
				label: wording.t.charts.datum(shortened(label, LONGEST_SPOKEN), spoken),
				selected: isSelected,
				column: 0,
				row: all.length - 1 - index,
				hit: { x: 0, y: placed.top, width, height: placed.bottom - placed.top },
				anchor: {
					x: end + 14 + textWidth(row.amount, TEXT_SIZES.m, true),
					y: placed.middle,
					side: 'beside',
				},
			},
			marks: [
				...dots(placed, layout, input.sets.length),
				...marks,
				...texts(placed, layout, end, isSelected),
			],
		};
	};
	const note = omittedNote(omitted, input, wording);
	const notes = noteLines(note, { x: layout.x0, y: below.bottom, width });
	const { x0 } = layout;
	const base = (from: number, to: number): Mark => {
		return { kind: 'line', x1: x0, x2: x0, y1: from, y2: to, stroke: 'ink' };
	};
	return {
		width,
		height: below.bottom + notes.height + 4,
		marks: [
			...title.marks,
			...wholesTitle.marks,
			...apart.marks,
			...all.map(groupOf),
			...(layout.stacked
				? []
				: [above, below].flatMap(({ placed, bottom }) =>
						placed[0] ? [base(placed[0].top, bottom)] : [],
					)),
			...notes.marks,
		],
	};
}

/** How many combinations are not drawn, and the largest of them. */
function omittedNote(
	omitted: readonly UpsetRow[],
	{ format }: UpsetInput,
	wording: Wording,
): string[] {
	if (omitted.length === 0) return [];
	const count = wording.formats.integer(omitted.length);
	const { omitted: others, omittedUpTo } = wording.t.charts;
	if (omitted.some(({ value }) => isHidden(value))) return [others(omitted.length, count)];
	const largest = Math.max(...omitted.map(({ value, upper }) => upper ?? shown(value)));
	return [omittedUpTo(omitted.length, count, amountText(largest, wording, format))];
}
