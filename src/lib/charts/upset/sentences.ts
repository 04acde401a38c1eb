import type { Wording } from '../../text/messages.ts';
import { isHidden, rangeText, type Amount } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { UpsetInput } from './input.ts';

/** Combinations of sets in words. */
export function upsetSentences(
	{ sets, combinations, format }: UpsetInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const { integer, list } = wording.formats;
	const what = describe.upset(title, unit.other);
	if (combinations.length === 0) return [what, empty];
	const text = (value: Amount, upper?: number) => rangeText(value, upper, wording, format);
	const known = combinations.filter(({ state }) => state === 'known');
	const named = known.flatMap(({ label, value, upper }): Named[] =>
		isHidden(value)
			? []
			: [{ label: shortened(label, LONGEST_LABEL), value, text: text(value, upper) }],
	);
	const names = sets.map(({ label, total }) => {
		const name = shortened(label, LONGEST_LABEL);
		return total === undefined ? name : `${name} (${text(total)})`;
	});
	return [
		what,
		describe.sets(list(names)),
		describe.combinations(known.length, integer(known.length)),
		...extremes(named, wording),
		...combinations
			.filter(({ state }) => state === 'unknown')
			.map(({ value, upper }) => describe.unknown(text(value, upper))),
		...hiddenSentence(
			[...combinations.map(({ value }) => value), ...sets.flatMap(({ total }) => total ?? [])],
			wording,
		),
	];
}
