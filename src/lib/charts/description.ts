import type { Wording } from '../text/messages.ts';
import { isHidden, type Amount } from './amount.ts';
import { trendOf } from './trend.ts';

/** A label in a sentence, in characters. */
export const LONGEST_LABEL = 120;

export interface Named {
	label: string;
	value: number;
	text: string;
}

/** The highest and the lowest of named values. */
export function extremes(values: readonly Named[], wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const [first, ...others] = values;
	if (first === undefined) return [];
	if (others.length === 0) return [describe.only(first.label, first.text)];
	if (others.every(({ value, text }) => value === first.value && text === first.text)) {
		return [describe.allEqual(first.text)];
	}
	const highest = values.reduce((best, one) => (one.value > best.value ? one : best));
	const lowest = values.reduce((best, one) => (one.value < best.value ? one : best));
	return [describe.extremes(highest.label, highest.text, lowest.label, lowest.text)];
}

/** How many values are hidden, when any is. */
export function hiddenSentence(amounts: readonly Amount[], { t, formats }: Wording): string[] {
	const count = amounts.filter(isHidden).length;
	return count === 0 ? [] : [t.charts.describe.hidden(count, formats.integer(count))];
}

/** From the first to the last of values in order, and their trend where there are enough. */
export function trendSentences(totals: readonly Named[], wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const [first, last] = [totals[0], totals.at(-1)];
	if (first === undefined || last === undefined || totals.length < 2) return [];
	const trend = trendOf(totals.map(({ value }) => value));
	return [
		describe.ends(first.label, first.text, last.label, last.text),
		...(trend === undefined ? [] : [describe[trend](first.label, last.label)]),
	];
}
