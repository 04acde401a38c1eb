import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { TerritoriesInput } from './input.ts';

/** Names said in one sentence, beyond which their number is enough. */
const MOST_NAMES = 6;

/** A map of territories in words. */
export function territoriesSentences(
	{ territories, format }: TerritoriesInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty, others } = wording.t.charts;
	const { integer, list } = wording.formats;
	const what = describe.territories(title, unit.other);
	if (territories.length === 0) return [what, empty];
	const known = territories.filter(({ state }) => state === 'known');
	const named = known.flatMap(({ label, value }): Named[] =>
		value === null || isHidden(value)
			? []
			: [
					{
						label: shortened(label, LONGEST_LABEL),
						value,
						text: amountText(value, wording, format),
					},
				],
	);
	const silent = known.filter(({ value }) => value === null).length;
	const lost = known.filter(({ value, rings }) => value !== null && !rings?.length);
	const names = lost.slice(0, MOST_NAMES).map(({ label }) => shortened(label, LONGEST_LABEL));
	const more = lost.length - names.length;
	return [
		what,
		describe.territoryCount(known.length, integer(known.length)),
		...extremes(named, wording),
		...(silent > 0 ? [describe.withoutData(silent, integer(silent))] : []),
		...(lost.length > 0
			? [describe.withoutOutline(list([...names, ...(more > 0 ? [others(integer(more))] : [])]))]
			: []),
		...territories.flatMap(({ state, value }) =>
			state === 'unknown' && value !== null
				? [describe.unknown(amountText(value, wording, format))]
				: [],
		),
		...hiddenSentence(
			territories.flatMap(({ value }) => value ?? []),
			wording,
		),
	];
}
