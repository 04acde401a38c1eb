import type { Wording } from '../../text/messages.ts';
import { isHidden, rangeText } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { BarsInput } from './input.ts';

function describeBars({ categories, format }: BarsInput, wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const known = categories.filter(({ state }) => state === 'known');
	const named = known.flatMap(({ label, value, upper }): Named[] =>
		isHidden(value)
			? []
			: [
					{
						label: shortened(label, LONGEST_LABEL),
						value,
						text: rangeText(value, upper, wording, format),
					},
				],
	);
	return [
		describe.categories(known.length, wording.formats.integer(known.length)),
		...extremes(named, wording),
		...categories
			.filter(({ state }) => state !== 'known')
			.map(({ state, label, value, upper }) => {
				const text = rangeText(value, upper, wording, format);
				return state === 'unknown' ? describe.unknown(text) : describe.only(label, text);
			}),
		...hiddenSentence(
			categories.map(({ value }) => value),
			wording,
		),
	];
}

/** A chart of bars in words. */
export function barsSentences(
	input: BarsInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const what = describe.bars(title, unit.other);
	return input.categories.length === 0 ? [what, empty] : [what, ...describeBars(input, wording)];
}
