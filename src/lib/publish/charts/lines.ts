import { isHidden, type Amount } from '../../charts/amount.ts';
import { placesOf, valueAt, type LinesInput, type LineValue } from '../../charts/lines/input.ts';
import { hideGroup, isSmall, totalOfShares, type HidingReason } from '../hide.ts';
import {
	guard,
	isAmount,
	isFlag,
	isFormat,
	isListOf,
	isNumber,
	isOptional,
	isPeriodRange,
	isRecordOf,
	isSeries,
	isSignedAmount,
	isText,
	isTimePeriod,
	type Check,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { protectUpper } from './protect-upper.ts';

const isTime = isRecordOf({ kind: (value) => value === 'time', periods: isListOf(isTimePeriod) });
const isOrdered = isRecordOf({
	kind: (value) => value === 'categories',
	dimension: isText,
	categories: isListOf(isRecordOf({ key: isText, label: isText })),
});
const isOrNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const isGrid = (check: Check) => isListOf(isListOf(isOrNull(check)));

const isLinesInput = isRecordOf({
	axis: (value) => isTime(value) || isOrdered(value),
	series: isListOf(isSeries),
	values: isGrid(isSignedAmount),
	upper: isOptional(isGrid(isNumber)),
	counts: isOptional(isGrid(isAmount)),
	filled: isOptional(isFlag),
	fromZero: isOptional(isFlag),
	format: isOptional(isFormat),
	selection: isOptional(isPeriodRange),
});

interface Cell {
	value: LineValue;
	upper?: number;
	count?: LineValue;
	/** Why the count is not published. */
	reason?: HidingReason;
}

/** At one place, why each share is hidden; where there are no shares, nothing. */
function reasonsOf({ series, format }: LinesInput, row: LineValue[] | undefined, k: number) {
	const counts = series.map((_, index) => row?.[index] ?? 0);
	return hideGroup(counts, totalOfShares(counts, format), k).reasons;
}

/** A value is hidden when it is small, or for the count behind it; `null` stays a gap. */
function protectCell(
	{ value, upper, count, reason }: Cell,
	labels: string[],
	k: number,
	report: Report,
): Cell {
	if (value === null || isHidden(value)) return { value };
	if (count !== undefined && count !== null) {
		if (reason === undefined) return { value, upper, count };
		report(labels, reason, value);
		return { value: { hidden: true }, count: null };
	}
	if (!isSmall(value, k)) {
		const cell: { value: Amount; upper?: number } = { value, upper };
		return protectUpper(cell, labels, k, report);
	}
	report(labels, 'small', value);
	return { value: value < 0 ? { hidden: true } : { hidden: true, below: k } };
}

function protectLines(input: LinesInput, k: number, report: Report): LinesInput {
	const cells = placesOf(input).map(({ label }, place) => {
		const reasons = reasonsOf(input, input.counts?.[place], k);
		return input.series.map((series, index) =>
			protectCell(
				{
					value: valueAt(input, place, index),
					upper: input.upper?.[place]?.[index] ?? undefined,
					count: input.counts && (input.counts[place]?.[index] ?? null),
					reason: reasons[index],
				},
				[label, series.label],
				k,
				report,
			),
		);
	});
	const grid = <T>(of: (cell: Cell) => T) => cells.map((row) => row.map(of));
	return {
		...input,
		values: grid(({ value }) => value),
		...(input.upper === undefined ? {} : { upper: grid(({ upper }) => upper ?? null) }),
		...(input.counts === undefined ? {} : { counts: grid(({ count }) => count ?? null) }),
	};
}

export const lines: ChartRules<LinesInput> = {
	isInput: guard<LinesInput>(isLinesInput),
	protect: protectLines,
};
