import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, isHidden, spokenAmount } from '../amount.ts';
import {
	TEXT_SIZES,
	type Drawing,
	type GroupMark,
	type Mark,
	type Paint,
	type Size,
} from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { BarsInput, Category } from './input.ts';
import { layoutBars, type BarsLayout, type Row } from './layout.ts';

/** Length of the mark of a hidden value: the same for all, so that it says nothing. */
const HIDDEN_LENGTH = 28;
const LONGEST_SPOKEN = 160;

function paintOf({ state, paint }: Category): Paint {
	if (state === 'known') return paint ?? 'accent';
	return state;
}

interface PlacedBar {
	marks: Mark[];
	/** Its free end, where its amount is written. */
	end: number;
	isNegative: boolean;
}

function placeBar(
	category: Category,
	{ x, thickness }: BarsLayout,
	{ barTop }: Row,
	pale: boolean,
): PlacedBar {
	const bar = { kind: 'rect' as const, y: barTop, height: thickness, pale };
	const zero = x(0);
	const { value, upper = 0 } = category;
	if (isHidden(value)) {
		const box = { x: zero, width: HIDDEN_LENGTH };
		const mark: Mark = { ...bar, ...box, fill: 'hidden', stroke: 'hidden' };
		return { marks: [mark], end: zero + HIDDEN_LENGTH, isNegative: false };
	}
	const isNegative = value < 0;
	const [low, high] = isNegative ? [x(value), zero] : [zero, x(value)];
	const stroke = category.state === 'unknown' ? ('unknown' as const) : undefined;
	const marks: Mark[] = [{ ...bar, x: low, width: high - low, fill: paintOf(category), stroke }];
	if (isNegative || upper <= value) return { marks, end: isNegative ? low : high, isNegative };
	const box = { x: high, width: x(upper) - high };
	marks.push({ ...bar, ...box, fill: 'unknown', stroke: 'unknown' });
	return { marks, end: x(upper), isNegative };
}

function omittedText(input: BarsInput, wording: Wording): string | undefined {
	if (input.omitted === undefined) return undefined;
	const { count, largest } = input.omitted;
	const shownCount = wording.formats.integer(count);
	return isHidden(largest)
		? wording.t.charts.omitted(count, shownCount)
		: wording.t.charts.omittedUpTo(count, shownCount, amountText(largest, wording, input.format));
}

/** The zero of the bars: one line, broken where labels stand between the bars. */
function baseline({ beside, x, rows, thickness, bottom }: BarsLayout): Mark[] {
	const line = { kind: 'line' as const, x1: x(0), x2: x(0), stroke: 'ink' as const };
	if (beside) return [{ ...line, y1: 22, y2: bottom }];
	return rows.map(({ barTop }) => ({ ...line, y1: barTop - 2, y2: barTop + thickness + 2 }));
}

/** Horizontal bars from zero, each with its label and its value. */
export function placeBars(
	input: BarsInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	if (input.categories.length === 0) return emptyDrawing(width, wording);
	const layout = layoutBars(input, width, wording);
	const selected = new Set(input.selected);
	const isSelected = (category: Category) =>
		category.state !== 'other' && selected.has(category.key);
	const rows = input.categories.map((category, index): GroupMark => {
		const row = layout.rows[index]!;
		const pale = selected.size > 0 && !isSelected(category);
		const { marks, end, isNegative } = placeBar(category, layout, row, pale);
		const strong = isSelected(category);
		const labels = row.lines.map((text, line): Mark => ({
			kind: 'text',
			x: layout.beside ? layout.x0 - 10 : 0,
			y: row.baseline + line * 17,
			text,
			paint: category.state === 'known' ? 'ink' : 'muted',
			anchor: layout.beside ? 'end' : 'start',
			strong,
		}));
		const amount: Mark = {
			kind: 'text',
			x: isNegative ? end - 7 : end + 7,
			anchor: isNegative ? 'end' : 'start',
			y: row.barTop + layout.thickness / 2 + 5,
			text: row.amount,
			paint: isHidden(category.value) ? 'muted' : 'ink',
			strong: !isHidden(category.value),
		};
		const spoken = spokenAmount(category.value, category.upper, unit, wording, input.format);
		return {
			kind: 'group',
			datum: {
				id: `bar-${index}`,
				...(category.state === 'other' ? {} : { key: category.key }),
				label: wording.t.charts.datum(shortened(category.label, LONGEST_SPOKEN), spoken),
				selected: isSelected(category),
				column: 0,
				row: input.categories.length - 1 - index,
				hit: { x: 0, y: row.top, width, height: row.bottom - row.top },
				anchor: {
					x: (isNegative ? layout.x(0) : end) + 14 + textWidth(row.amount, TEXT_SIZES.m, true),
					y: row.barTop + layout.thickness / 2,
					side: 'beside',
				},
			},
			marks: [...labels, ...marks, amount],
		};
	});
	const note = omittedText(input, wording);
	const notes = note === undefined ? [] : wrap(note, width - layout.x0, { size: TEXT_SIZES.s });
	return {
		width,
		height: layout.bottom + 4 + notes.length * 17,
		marks: [
			{ kind: 'text', x: layout.x0, y: 13, text: unit.other, paint: 'muted', size: 's' },
			...rows,
			...baseline(layout),
			...notes.map((text, line): Mark => ({
				kind: 'text',
				x: layout.x0,
				y: layout.bottom + 14 + line * 17,
				text,
				paint: 'muted',
				size: 's',
			})),
		],
	};
}
