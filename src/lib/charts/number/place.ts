import type { Wording } from '../../text/messages.ts';
import { pluralOf, type PluralForms } from '../../text/plural.ts';
import { amountText, isHidden, spokenAmount } from '../amount.ts';
import { TEXT_SIZES, type Drawing, type Mark, type Size, type TextMark } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { NumberInput } from './input.ts';

/** What follows the number: « participants », « à 487 participants ». */
function complement(
	{ value, upper, format }: NumberInput,
	unit: PluralForms,
	wording: Wording,
): string {
	const { charts } = wording.t;
	const nounOf = pluralOf(wording.locale);
	if (isHidden(value)) return unit.other;
	if (upper === undefined || upper === value) return nounOf(value, unit);
	return charts.counted(charts.rangeEnd(amountText(upper, wording, format)), nounOf(upper, unit));
}

/** The number in display size, with what completes it beside it, or under it when room lacks. */
export function placeNumber(
	input: NumberInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	const text = amountText(input.value, wording, input.format);
	const rest = complement(input, unit, wording);
	const needed = textWidth(text, TEXT_SIZES.display, true) + 16 + textWidth(rest, TEXT_SIZES.l);
	const lines = needed <= width ? [] : wrap(rest, width, { size: TEXT_SIZES.l, maxLines: 3 });
	const big: TextMark = {
		kind: 'text',
		x: 0,
		y: 40,
		text,
		paint: isHidden(input.value) ? 'muted' : 'ink',
		size: 'display',
		strong: true,
		font: 'title',
	};
	if (lines.length === 0) big.continued = { text: rest, paint: 'muted', size: 'l' };
	const height = 54 + lines.length * 22;
	return {
		width,
		height,
		marks: [
			{
				kind: 'group',
				datum: {
					id: 'number',
					label: spokenAmount(input.value, input.upper, unit, wording, input.format),
					column: 0,
					row: 0,
					hit: { x: 0, y: 0, width, height },
					anchor: { x: 0, y: height, side: 'beside' },
				},
				marks: [
					big,
					...lines.map((line, index): Mark => ({
						kind: 'text',
						x: 0,
						y: 66 + index * 22,
						text: line,
						paint: 'muted',
						size: 'l',
					})),
				],
			},
		],
	};
}
