import type { Wording } from '../../text/messages.ts';
import { isHidden, numberText } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import {
	extremes,
	hiddenSentence,
	LONGEST_LABEL,
	trendSentences,
	type Named,
} from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { ColumnsInput } from './input.ts';
import { shownTotal } from './stack.ts';

function describeColumns(input: ColumnsInput, wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const { formats } = wording;
	const { periods, series, values } = input;
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return [wording.t.charts.empty];
	const totals = periods.map(({ label }, index): Named => {
		const total = input.totals?.[index];
		const value = total === undefined || isHidden(total) ? shownTotal(input, index) : total;
		return { label, value, text: numberText(value, input.format, wording) };
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

/** A chart of columns over time in words. */
export function columnsSentences(
	input: ColumnsInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	return [wording.t.charts.describe.columns(title, unit.other), ...describeColumns(input, wording)];
}
