import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { isHidden, numberText, spokenAmount } from '../amount.ts';
import { classLegend, scaleTitle } from '../class-legend.ts';
import { classesOf, type ValueClass } from '../classes.ts';
import { hiddenSamples, legend, type Sample } from '../columns/legend.ts';
import type { Drawing, GroupMark, Mark, Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { shortened } from '../plain-text.ts';
import { placeAside } from './aside.ts';
import { circleKey } from './circle-key.ts';
import type { TerritoriesInput, Territory } from './input.ts';
import { layoutTerritories, onMap, radiusFor, type PlacedTerritory } from './layout.ts';
import { circleMark, groundMark, shadedMark } from './marks.ts';
import { circleNames, innerName } from './names.ts';

const LONGEST_SPOKEN = 160;

/** What is said of a territory: its name and its value. */
function spokenTerritory(
	{ label, value }: Territory,
	{ format }: TerritoriesInput,
	unit: PluralForms,
	wording: Wording,
): string {
	const said =
		value === null
			? wording.t.charts.territories.noData
			: spokenAmount(value, undefined, unit, wording, format);
	return wording.t.charts.datum(shortened(label, LONGEST_SPOKEN), said);
}

function samplesOf(input: TerritoriesInput, wording: Wording): Sample[] {
	const values = onMap(input).map(({ value }) => value);
	const isZeroApart = input.look === 'shades' && input.middle === undefined;
	return [
		...(isZeroApart && values.includes(0)
			? [{ paint: 'paper' as const, label: numberText(0, input.format, wording) }]
			: []),
		...(values.includes(null)
			? [{ paint: 'unknown' as const, label: wording.t.charts.territories.noData }]
			: []),
		...hiddenSamples([values], wording),
	];
}

/** Shades and limits, or circles and what they stand for. */
function keyOf(
	input: TerritoriesInput,
	classes: readonly ValueClass[],
	{ y, width }: { y: number; width: number },
	unit: PluralForms,
	wording: Wording,
): { marks: Mark[]; height: number } {
	const samples = samplesOf(input, wording);
	if (input.look === 'shades') {
		return classLegend(classes, samples, { y, width, format: input.format }, wording);
	}
	const circles = circleKey(input, { y, width }, unit, wording);
	const rest = legend(samples, { y: y + circles.height, width });
	return { marks: [...circles.marks, ...rest.marks], height: circles.height + rest.height };
}

/** Territories shaded by their rate or with a circle for their count; those without an outline below. */
export function placeTerritories(
	input: TerritoriesInput,
	size: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	const { territories, look } = input;
	if (territories.length === 0) return emptyDrawing(width, wording);
	const classes = classesOf(
		onMap(input).flatMap(({ value }) => (value === null || isHidden(value) ? [] : [value])),
		{ limits: input.limits, middle: input.middle },
	);
	const title = noteLines(look === 'shades' ? [scaleTitle(input, unit, wording)] : [], {
		y: 0,
		width,
	});
	const keyTop = title.height + (look === 'shades' ? 7 : 2);
	const key = keyOf(input, classes, { y: keyTop, width }, unit, wording);
	const layout = layoutTerritories(input, size, keyTop + key.height + 8);
	const radius = radiusFor(input, width);
	const selected = new Set(input.selected);
	const rowOf = (index: number) => territories.length - 1 - index;
	const groupOf = (
		placed: PlacedTerritory,
		marks: Mark[],
		shape: string | undefined,
	): GroupMark => {
		const { territory, index, centre, box } = placed;
		const isSelected = selected.has(territory.key);
		return {
			kind: 'group',
			datum: {
				id: `territory-${index}`,
				key: territory.key,
				label: spokenTerritory(territory, input, unit, wording),
				selected: isSelected,
				column: 0,
				row: rowOf(index),
				hit: box,
				...(shape === undefined ? {} : { shape }),
				anchor: { x: centre.x, y: centre.y - 8, side: 'above' },
			},
			marks,
		};
	};
	const isPale = ({ territory }: PlacedTerritory) =>
		selected.size > 0 && !selected.has(territory.key);
	const names = look === 'circles' ? circleNames(layout, radius, width) : new Map<number, Mark>();
	const groups = layout.placed.map((placed): GroupMark => {
		if (look === 'shades') {
			const name = innerName(placed, classes, input.middle !== undefined);
			const ground = shadedMark(placed, classes, input.middle !== undefined, isPale(placed));
			return groupOf(placed, name ? [ground, name] : [ground], placed.d);
		}
		const name = names.get(placed.index);
		const circle = circleMark(placed, radius, isPale(placed));
		return groupOf(placed, [...circle, ...(name ? [name] : [])], placed.d);
	});
	const grounds = look === 'circles' ? layout.placed.map(groundMark) : [];
	const aside = placeAside(
		layout.aside,
		{ y: layout.bottom + 8, width },
		{
			input,
			unit,
			wording,
			spoken: (one) => spokenTerritory(one, input, unit, wording),
			rowOf,
			selected,
		},
	);
	return {
		width,
		height: layout.bottom + aside.height + 10,
		marks: [...title.marks, ...key.marks, ...grounds, ...groups, ...aside.marks],
	};
}
