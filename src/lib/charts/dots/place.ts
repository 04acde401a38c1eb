import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { isHidden } from '../amount.ts';
import { TEXT_SIZES, type Drawing, type GroupMark, type Mark, type Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { DotsInput } from './input.ts';
import { dotsKey, namesReference } from './key.ts';
import { layoutDots, type DotsLayout, type PlacedRow } from './layout.ts';
import { rowMarks, rowTextMarks } from './row-marks.ts';
import { spokenRow } from './texts.ts';

const REFERENCE_ROOM = 16;

/** Half of the height of a line of the grid that is broken where labels stand between the dots. */
const HALF_LINE = 13;

/** The grid and its numbers, under the rows. */
function axisMarks({ beside, x, ticks, rows, top, bottom }: DotsLayout): Mark[] {
	const stretches = beside
		? [{ y1: top, y2: bottom }]
		: rows.map(({ middle }) => ({ y1: middle - HALF_LINE, y2: middle + HALF_LINE }));
	return ticks.flatMap(({ value, text }): Mark[] => [
		...stretches.map((stretch): Mark => {
			const stroke = value === 0 ? 'muted' : 'hairline';
			return { kind: 'line', x1: x(value), x2: x(value), ...stretch, stroke };
		}),
		{
			kind: 'text',
			x: x(value),
			y: bottom + 16,
			text,
			paint: 'muted',
			size: 's',
			anchor: 'middle',
			tabular: true,
		},
	]);
}

/** The reference's name, once, over the first mark of one. */
function referenceName({ referenceLabel }: DotsInput, layout: DotsLayout, width: number): Mark[] {
	const first = layout.rows[0]?.row.reference;
	if (referenceLabel === undefined || first === undefined) return [];
	const text = wrap(referenceLabel, width, { size: TEXT_SIZES.s, maxLines: 1 })[0] ?? '';
	const half = textWidth(text, TEXT_SIZES.s) / 2;
	const x = Math.max(half, Math.min(width - half, layout.x(first)));
	return [{ kind: 'text', x, y: layout.top - 4, text, paint: 'ink', size: 's', anchor: 'middle' }];
}

/** A dot a row, with what is known of its certainty and what it is compared with. */
export function placeDots(
	input: DotsInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	if (input.rows.length === 0) return emptyDrawing(width, wording);
	const head = noteLines([unit.other], { y: 0, width });
	const key = dotsKey(input, { y: head.height + 6, width });
	const named = namesReference(input, width);
	const above = head.height + 8 + key.height + (named ? REFERENCE_ROOM : 0);
	const layout = layoutDots(input, width, above, wording);
	const { bottom, rows, apart } = layout;
	const selected = new Set(input.selected);
	const groupOf = (placed: PlacedRow, index: number): GroupMark => {
		const { row, top, middle } = placed;
		const isSelected = selected.has(row.key);
		const pale = selected.size > 0 && !isSelected;
		return {
			kind: 'group',
			datum: {
				id: `dot-${index}`,
				key: row.key,
				label: spokenRow(row, input, unit, wording),
				selected: isSelected,
				column: 0,
				row: rows.length - 1 - index,
				hit: { x: 0, y: top, width, height: placed.bottom - top },
				anchor: {
					x: layout.x(isHidden(row.value) ? 0 : row.value),
					y: middle - 10,
					side: 'above',
				},
			},
			marks: [...rowMarks(layout, placed, pale), ...rowTextMarks(layout, placed, isSelected)],
		};
	};
	return {
		width,
		height: bottom + 22,
		marks: [
			...head.marks,
			...key.marks,
			...axisMarks(layout),
			...(apart === undefined
				? []
				: [
						{
							kind: 'line' as const,
							x1: 0,
							x2: width,
							y1: apart,
							y2: apart,
							stroke: 'hairline' as const,
						},
					]),
			...rows.map(groupOf),
			...(named ? referenceName(input, layout, width) : []),
		],
	};
}
