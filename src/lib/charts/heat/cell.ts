import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, isHidden, spokenAmount } from '../amount.ts';
import { classOf, type ValueClass } from '../classes.ts';
import type { Datum, GroupMark, Mark, Paint } from '../drawing.ts';
import { shortened } from '../plain-text.ts';
import type { HeatInput, HeatValue } from './input.ts';
import type { HeatLayout } from './layout.ts';

const LONGEST_SPOKEN = 80;

/** Where a cell is in the input, and where it is drawn. */
interface CellPlace {
	row: number;
	column: number;
	place: number;
	across: number;
	y0: number;
}

/** How a value is painted: its fill, its outline, what is written over it. */
function look(
	value: Exclude<HeatValue, null>,
	classes: readonly ValueClass[],
	isAround: boolean,
): { fill: Paint; stroke?: Paint; ink: Paint } {
	if (value === 'unknown') return { fill: 'unknown', stroke: 'unknown', ink: 'muted' };
	if (isHidden(value)) return { fill: 'hidden', stroke: 'hidden', ink: 'muted' };
	if (value === 0 && !isAround) return { fill: 'paper', stroke: 'hairline', ink: 'muted' };
	const found = classOf(value, classes);
	return { fill: found?.paint ?? 'paper', ink: found?.ink ?? 'ink' };
}

interface Choice {
	given: Pick<Datum, 'key' | 'period'>;
	isSelected: boolean;
	pale: boolean;
}

/** What choosing the cell gives, and whether it is chosen. */
function choice(input: HeatInput, { row, column }: CellPlace): Choice {
	const { chooses, selected = [], selection } = input;
	const line = chooses && (chooses === 'row' ? input.rows[row] : input.columns[column]);
	if (line === undefined) return { given: {}, isSelected: false, pale: false };
	const { period, key } = line;
	if (period !== undefined) {
		const isSelected =
			selection !== undefined && period.from <= selection.to && period.to >= selection.from;
		return { given: { period }, isSelected, pale: selection !== undefined && !isSelected };
	}
	const isSelected = selected.includes(key);
	return { given: { key }, isSelected, pale: selected.length > 0 && !isSelected };
}

/** A cell, with its value when every value has room; nothing where there is no such cell. */
export function placeCell(
	layout: HeatLayout,
	at: CellPlace,
	classes: readonly ValueClass[],
	unit: PluralForms,
	wording: Wording,
): GroupMark[] {
	const { input, cell, x0, writes } = layout;
	const value = input.values[at.row]?.[at.column] ?? null;
	if (value === null) return [];
	const { given, isSelected, pale } = choice(input, at);
	const { fill, stroke, ink } = look(value, classes, input.middle !== undefined);
	const box = {
		x: x0 + at.across * cell.width + 0.5,
		y: at.y0 + at.place * cell.height + 0.5,
		width: cell.width - 1,
		height: cell.height - 1,
	};
	const spoken =
		value === 'unknown'
			? wording.t.charts.heat.unknown
			: spokenAmount(value, undefined, unit, wording, input.format);
	const text: Mark[] =
		writes && value !== 'unknown' && !isHidden(value)
			? [
					{
						kind: 'text',
						x: box.x + box.width / 2,
						y: box.y + box.height / 2 + 4.5,
						text: amountText(value, wording, input.format),
						paint: pale ? 'ink' : ink,
						size: 's',
						anchor: 'middle',
						tabular: true,
					},
				]
			: [];
	return [
		{
			kind: 'group',
			datum: {
				id: `cell-${at.row}-${at.column}`,
				...given,
				label: wording.t.charts.datumOf(
					shortened(input.rows[at.row]?.label ?? '', LONGEST_SPOKEN),
					shortened(input.columns[at.column]?.label ?? '', LONGEST_SPOKEN),
					spoken,
				),
				selected: isSelected,
				column: at.across,
				row: layout.rows.length - 1 - at.place,
				hit: box,
				anchor: { x: box.x + box.width / 2, y: box.y, side: 'above' },
			},
			marks: [
				{ kind: 'rect', ...box, fill, stroke: stroke ?? (pale ? 'hairline' : undefined), pale },
				...text,
			],
		},
	];
}
