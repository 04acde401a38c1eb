import { TEXT_SIZES, type Mark } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { DotsInput } from './input.ts';
import { isBeside } from './layout.ts';
import { dotMark, referenceMark } from './row-marks.ts';

const SIZE = TEXT_SIZES.s;
const SWATCH = 22;
const ROW = 19;

interface Entry {
	label: string;
	mark(x: number, y: number): Mark;
}

/** Whether the reference can be named once, over its mark in the first row. */
export function namesReference({ rows, referenceLabel }: DotsInput, width: number): boolean {
	const first = rows.find(({ state }) => state === 'known');
	return referenceLabel !== undefined && first?.reference !== undefined && isBeside(width);
}

/** What dots, lines and ticks are, where the input names them. */
function entriesOf(input: DotsInput, width: number): Entry[] {
	const { rows, valueLabel, otherLabel, intervalLabel, referenceLabel } = input;
	const hasTwo = rows.some(({ other }) => other !== undefined);
	const hasInterval = rows.some(({ interval }) => interval !== undefined);
	const entries: Entry[] = [];
	if (valueLabel !== undefined) {
		entries.push({ label: valueLabel, mark: (x, y) => dotMark(x + 8, y, 'accent', hasTwo) });
	}
	if (hasTwo && otherLabel !== undefined) {
		entries.push({ label: otherLabel, mark: (x, y) => dotMark(x + 8, y, 'accent', false) });
	}
	if (hasInterval && intervalLabel !== undefined) {
		entries.push({
			label: intervalLabel,
			mark: (x, y) => ({
				kind: 'line',
				x1: x,
				x2: x + 16,
				y1: y,
				y2: y,
				stroke: 'accent',
				width: 2,
			}),
		});
	}
	const hasReference = rows.some(({ reference }) => reference !== undefined);
	if (hasReference && referenceLabel !== undefined && !namesReference(input, width)) {
		entries.push({ label: referenceLabel, mark: (x, y) => referenceMark(x + 8, y, 7) });
	}
	return entries;
}

/** The key above the rows, in as many lines as needed; nothing when there is nothing to name. */
export function dotsKey(
	input: DotsInput,
	{ y, width }: { y: number; width: number },
): { marks: Mark[]; height: number } {
	const entries = entriesOf(input, width);
	const marks: Mark[] = [];
	let x = 0;
	let row = 0;
	for (const { label, mark } of entries) {
		const text = wrap(label, width - SWATCH, { size: SIZE, maxLines: 1 })[0] ?? '';
		const needed = SWATCH + textWidth(text, SIZE);
		if (x > 0 && x + needed > width) {
			x = 0;
			row++;
		}
		const middle = y + row * ROW + 9;
		marks.push(mark(x, middle), {
			kind: 'text',
			x: x + SWATCH,
			y: middle + 4.5,
			text,
			paint: 'muted',
			size: 's',
		});
		x += needed + 16;
	}
	return { marks, height: entries.length === 0 ? 0 : (row + 1) * ROW + 4 };
}
