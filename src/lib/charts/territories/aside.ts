import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText } from '../amount.ts';
import { TEXT_SIZES, type GroupMark, type Mark } from '../drawing.ts';
import { noteLines } from '../note-lines.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { TerritoriesInput, Territory } from './input.ts';

const SIZE = TEXT_SIZES.m;
const ROW = 24;
const GAP = 20;
const SWATCH = 18;
const MOST = 24;

interface Context {
	input: TerritoriesInput;
	unit: PluralForms;
	wording: Wording;
	spoken(territory: Territory): string;
	rowOf(index: number): number;
	selected: ReadonlySet<string | null>;
}

/** Territories that the map does not show, with their values, one after the other. */
export function placeAside(
	aside: readonly { index: number; territory: Territory }[],
	{ y, width }: { y: number; width: number },
	{ input, wording, spoken, rowOf, selected }: Context,
): { marks: Mark[]; height: number } {
	if (aside.length === 0) return { marks: [], height: 0 };
	const words = wording.t.charts.territories;
	const title = noteLines([words.noOutline], { y, width });
	let x = 0;
	let top = y + title.height + 3;
	const groups = aside.slice(0, MOST).map(({ territory, index }): GroupMark => {
		const amount =
			territory.value === null ? '' : amountText(territory.value, wording, input.format);
		const isUnknown = territory.state === 'unknown';
		const lead = isUnknown ? SWATCH : 0;
		const after = textWidth(amount, SIZE, true) + 8;
		const label = wrap(territory.label, width - after - lead, { size: SIZE, maxLines: 1 })[0] ?? '';
		const needed = lead + textWidth(label, SIZE) + after;
		if (x > 0 && x + needed > width) {
			x = 0;
			top += ROW;
		}
		const box = { x, y: top, width: needed, height: ROW };
		x += needed + GAP;
		const isSelected = selected.has(territory.key);
		const baseline = top + 16;
		return {
			kind: 'group',
			datum: {
				id: `territory-${index}`,
				key: territory.key,
				label: spoken(territory),
				selected: isSelected,
				column: 0,
				row: rowOf(index),
				hit: box,
				anchor: { x: box.x + needed / 2, y: top, side: 'above' },
			},
			marks: [
				...(isUnknown
					? [
							{
								...{ kind: 'rect' as const, x: box.x, y: top + 6, width: 12, height: 12 },
								...{ fill: 'unknown' as const, stroke: 'unknown' as const },
							},
						]
					: []),
				{
					kind: 'text',
					x: box.x + lead,
					y: baseline,
					text: label,
					paint: isUnknown ? 'muted' : 'ink',
					strong: isSelected,
				},
				{
					kind: 'text',
					x: box.x + needed,
					y: baseline,
					text: amount,
					paint: 'ink',
					anchor: 'end',
					strong: true,
				},
			],
		};
	});
	const rest = aside.length - groups.length;
	const more = rest > 0 ? [words.more(rest, wording.formats.integer(rest))] : [];
	const note = noteLines(more, { y: top + ROW, width });
	return { marks: [...title.marks, ...groups, ...note.marks], height: top + ROW + note.height - y };
}
