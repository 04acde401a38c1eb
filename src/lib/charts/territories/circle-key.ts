import { max } from 'd3';
import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { numberText, shown } from '../amount.ts';
import type { Mark } from '../drawing.ts';
import { noteLines } from '../note-lines.ts';
import type { TerritoriesInput } from './input.ts';
import { onMap, radiusFor } from './layout.ts';

/** The largest round number that is not above a value: 1, 2 or 5 and zeros. */
function roundBelow(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [5, 2, 1].find((one) => one * power <= value) ?? 1;
	return step * power;
}

/** Circles one in the other, with the values that they stand for. */
export function circleKey(
	input: TerritoriesInput,
	{ y, width }: { y: number; width: number },
	unit: PluralForms,
	wording: Wording,
): { marks: Mark[]; height: number } {
	const { format } = input;
	const [radius, territories] = [radiusFor(input, width), onMap(input)];
	const most = max(territories, ({ value }) => (value === null ? 0 : shown(value))) ?? 0;
	const title = noteLines([wording.t.charts.territories.area(unit.other)], { y, width });
	if (most <= 0) return title;
	const largest = roundBelow(most);
	const isWhole = territories.every(({ value }) =>
		Number.isInteger(value === null ? 0 : shown(value)),
	);
	const values = [largest, roundBelow(largest / 4), roundBelow(largest / 20)].filter(
		(value, index, all) => value !== all[index - 1] && (!isWhole || value >= 1),
	);
	const outer = radius(largest);
	const bottom = y + title.height + 8 + 2 * outer;
	let free = -Infinity;
	const marks = values.flatMap((value): Mark[] => {
		const r = radius(value);
		const circle: Mark = {
			...{ kind: 'circle', x: outer + 1, y: bottom - r, radius: r },
			...{ fill: 'paper', stroke: 'muted' },
		};
		const at = Math.max(bottom - 2 * r, free);
		free = at + 15;
		return [
			circle,
			{
				kind: 'line',
				x1: outer + 1,
				x2: 2 * outer + 10,
				y1: bottom - 2 * r,
				y2: at,
				stroke: 'hairline',
			},
			{
				kind: 'text',
				x: 2 * outer + 14,
				y: at + 4.5,
				text: numberText(value, format, wording),
				paint: 'muted',
				size: 's',
			},
		];
	});
	const height = Math.max(bottom, free - 8) - y + 10;
	return { marks: [...title.marks, ...marks], height };
}
