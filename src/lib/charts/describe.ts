import type { Wording } from '../text/messages.ts';
import { isHidden, rangeText, spokenAmount, type Amount } from './amount.ts';
import type { BarsInput } from './bars/input.ts';
import type { ColumnsInput } from './columns/input.ts';
import { shownTotal } from './columns/stack.ts';
import type { Figure } from './figure.ts';
import { plainText, shortened } from './plain-text.ts';
import { trendOf } from './trend.ts';

const LONGEST_LABEL = 120;

interface Named {
	label: string;
	value: number;
	text: string;
}

function extremes(values: readonly Named[], wording: Wording): string[] {
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

function hiddenSentence(amounts: readonly Amount[], { t, formats }: Wording): string[] {
	const count = amounts.filter(isHidden).length;
	return count === 0 ? [] : [t.charts.describe.hidden(count, formats.integer(count))];
}

function describeBars({ categories }: BarsInput, wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const known = categories.filter(({ state }) => state === 'known');
	const named = known.flatMap(({ label, value, upper }): Named[] =>
		isHidden(value)
			? []
			: [{ label: shortened(label, LONGEST_LABEL), value, text: rangeText(value, upper, wording) }],
	);
	return [
		describe.categories(known.length, wording.formats.integer(known.length)),
		...extremes(named, wording),
		...categories
			.filter(({ state }) => state !== 'known')
			.map(({ state, label, value, upper }) => {
				const text = rangeText(value, upper, wording);
				return state === 'unknown' ? describe.unknown(text) : describe.only(label, text);
			}),
		...hiddenSentence(
			categories.map(({ value }) => value),
			wording,
		),
	];
}

function trendSentences(totals: readonly Named[], wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const [first, last] = [totals[0], totals.at(-1)];
	if (first === undefined || last === undefined || totals.length < 2) return [];
	const trend = trendOf(totals.map(({ value }) => value));
	return [
		describe.ends(first.label, first.text, last.label, last.text),
		...(trend === undefined ? [] : [describe[trend](first.label, last.label)]),
	];
}

function describeColumns(input: ColumnsInput, wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const { formats } = wording;
	const { periods, series, values } = input;
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return [wording.t.charts.empty];
	const totals = periods.map(({ label }, index): Named => {
		const total = input.totals?.[index];
		const value = total === undefined || isHidden(total) ? shownTotal(input, index) : total;
		return { label, value, text: formats.number(value) };
	});
	const firstMarked = periods.find(({ isFirst }) => isFirst);
	const names = series.map(({ label }) => shortened(label, LONGEST_LABEL));
	return [
		describe.periods(periods.length, formats.integer(periods.length), first.label, last.label),
		...(series.length > 1 ? [describe.series(formats.list(names))] : []),
		...extremes(totals, wording),
		...trendSentences(totals, wording),
		...(firstMarked === undefined ? [] : [describe.firstPeriod(firstMarked.label)]),
		...hiddenSentence(values.flat(), wording),
	];
}

function sentences({ title, unit, chart }: Figure, wording: Wording): string[] {
	const { describe, empty } = wording.t.charts;
	const name = shortened(title, LONGEST_LABEL * 2);
	switch (chart.kind) {
		case 'bars':
			if (chart.input.categories.length === 0) return [describe.bars(name, unit.other), empty];
			return [describe.bars(name, unit.other), ...describeBars(chart.input, wording)];
		case 'columns':
			return [describe.columns(name, unit.other), ...describeColumns(chart.input, wording)];
		case 'number': {
			const { value, upper } = chart.input;
			return [describe.number(name, spokenAmount(value, upper, unit, wording))];
		}
	}
}

/**
 * Alternative text: the author's, else what the chart is, how many values, the highest, the lowest,
 * the trend, and what is unknown or hidden. Totals of columns leave hidden values out.
 */
export function describe(figure: Figure, wording: Wording): string {
	return plainText(figure.alternative ?? sentences(figure, wording).join(' '));
}
