import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { numberText } from '../amount.ts';
import { horizontal, tickLabel } from '../axis.ts';
import { legend } from '../columns/legend.ts';
import {
	TEXT_SIZES,
	type CategoryPaint,
	type Drawing,
	type GroupMark,
	type Mark,
	type Paint,
	type Size,
} from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { shortened } from '../plain-text.ts';
import { textWidth } from '../text-width.ts';
import type { ScatterAxis, ScatterInput } from './input.ts';
import { pointLabels } from './labels.ts';
import { layoutScatter, type PlacedPoint, type ScatterLayout } from './layout.ts';
import { sortPoints } from './points.ts';
import { leftOut } from './sentences.ts';

const LONGEST_SPOKEN = 120;
const MOST_CATEGORIES = 8;
/** Points smaller than a finger answer from a little further. */
const LEAST_HIT = 7;

const axisTitle = ({ label, log }: ScatterAxis, { t }: Wording) =>
	log ? t.charts.scatter.logarithmic(label) : label;

/** The colour of each category: its own, else the next one; grey beyond eight, and for none. */
function paintsOf({ categories = [] }: ScatterInput): Map<string, Paint> {
	return new Map(
		categories.map(({ key, paint, state }, index) => {
			if (state === 'unknown') return [key, 'other'];
			const next = index < MOST_CATEGORIES ? (`category-${index + 1}` as CategoryPaint) : 'other';
			return [key, paint ?? next];
		}),
	);
}

function spokenPoint(point: PlacedPoint, input: ScatterInput, wording: Wording): string {
	const { scatter, datum } = wording.t.charts;
	const { x, y, size, categories = [] } = input;
	const of = (axis: Omit<ScatterAxis, 'log'>, value: number) =>
		scatter.of(axis.label, numberText(value, axis.format, wording));
	const parts = [of(x, point.x), of(y, point.y)];
	if (size && typeof point.size === 'number') parts.push(of(size, point.size));
	const category = categories.find(({ key }) => key === point.category);
	if (category) parts.push(shortened(category.label, LONGEST_SPOKEN));
	return datum(shortened(point.label, LONGEST_SPOKEN), parts.join(', '));
}

function gridMarks(layout: ScatterLayout): Mark[] {
	const { xTicks, yTicks, left, top, bottom } = layout;
	let reached = -Infinity;
	const labels = xTicks.flatMap(({ at, text }): Mark[] => {
		const half = textWidth(text, TEXT_SIZES.s) / 2 + 3;
		if (at - half < reached) return [];
		reached = at + half;
		const style = { paint: 'muted', size: 's', anchor: 'middle', tabular: true } as const;
		return [{ kind: 'text', x: Math.max(half, at), y: bottom + 17, text, ...style }];
	});
	return [
		...yTicks.flatMap(({ at, text }) => [
			horizontal(layout, at, 'hairline'),
			tickLabel(layout, at, text),
		]),
		...xTicks.map(({ at }): Mark => {
			return { kind: 'line', x1: at, x2: at, y1: top, y2: bottom, stroke: 'hairline' };
		}),
		horizontal(layout, bottom, 'muted'),
		{ kind: 'line', x1: left, x2: left, y1: top, y2: bottom, stroke: 'muted' },
		...labels,
	];
}

/** One group a point, those at the left first; `column` is its rank, so that arrows go along x. */
function pointGroups(
	input: ScatterInput,
	layout: ScatterLayout,
	selected: ReadonlySet<string | null>,
	wording: Wording,
): GroupMark[] {
	const paints = paintsOf(input);
	const hasCategories = paints.size > 0;
	const ranked = [...layout.points].sort((a, b) => a.x - b.x || a.y - b.y || a.index - b.index);
	return ranked.map((point, rank): GroupMark => {
		const { cx, cy, radius, index, key } = point;
		const isSelected = selected.has(key);
		const paint = hasCategories ? (paints.get(point.category ?? '') ?? 'other') : 'accent';
		const reach = Math.max(LEAST_HIT, radius + 2);
		const stroke = selected.size > 0 && !isSelected ? 'other' : paint;
		return {
			kind: 'group',
			datum: {
				id: `dot-${index}`,
				key,
				label: spokenPoint(point, input, wording),
				selected: isSelected,
				column: rank,
				row: 0,
				hit: { x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach },
				anchor: { x: cx, y: cy - radius - 4, side: 'above' },
			},
			marks: [{ kind: 'circle', x: cx, y: cy, radius, fill: stroke, stroke, pale: !isSelected }],
		};
	});
}

/** Points by two values. */
export function placeScatter(
	input: ScatterInput,
	size: Size,
	_: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	const { placeable } = sortPoints(input);
	if (placeable.length === 0) return emptyDrawing(width, wording);
	const sizeNote = input.size ? [wording.t.charts.scatter.sizeIs(input.size.label)] : [];
	const head = noteLines([...sizeNote, axisTitle(input.y, wording)], { y: 0, width });
	const paints = paintsOf(input);
	const samples = (input.categories ?? [])
		.slice(0, MOST_CATEGORIES)
		.map(({ key, label }) => ({ paint: paints.get(key) ?? 'other', label }));
	const more = (input.categories?.length ?? 0) > MOST_CATEGORIES;
	if (more) samples.push({ paint: 'other', label: wording.t.charts.scatter.others });
	const key = legend(samples, { y: 0, width });
	const raise = key.height;
	const foot = [axisTitle(input.x, wording), ...leftOut(input, wording)];
	const layout = layoutScatter(
		input,
		placeable,
		size,
		{ above: raise + head.height + 8, below: noteLines(foot, { y: 0, width }).height },
		wording,
	);
	const under = noteLines(foot, { y: layout.bottom + 22, width });
	const selected = new Set(input.selected);
	return {
		width,
		height: layout.bottom + 26 + under.height,
		marks: [
			...key.marks,
			...noteLines([...sizeNote, axisTitle(input.y, wording)], { y: raise, width }).marks,
			...gridMarks(layout),
			...pointGroups(input, layout, selected, wording),
			...pointLabels(layout, selected),
			...under.marks,
		],
	};
}
