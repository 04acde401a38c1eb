import { isHidden, shown } from '../../charts/amount.ts';
import type { BarsInput } from '../../charts/bars/input.ts';
import { hideGroup, isSmall, totalOfShares } from '../hide.ts';
import {
	guard,
	isAmount,
	isCount,
	isFormat,
	isKey,
	isListOf,
	isOneOf,
	isOptional,
	isPaint,
	isRecordOf,
	isSignedAmount,
	isText,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { protectUpper } from './protect-upper.ts';

const isBarsInput = isRecordOf({
	dimension: isText,
	categories: isListOf(
		isRecordOf({
			key: isKey,
			label: isText,
			value: isSignedAmount,
			upper: isOptional(isCount),
			count: isOptional(isAmount),
			state: isOneOf('known', 'unknown', 'other'),
			paint: isOptional(isPaint),
		}),
	),
	selected: isOptional(isListOf(isKey)),
	total: isOptional(isSignedAmount),
	format: isOptional(isFormat),
	omitted: isOptional(isRecordOf({ count: isCount, largest: isSignedAmount })),
});

/** Shares and rates: hidden by the counts behind them, of which nothing is said. */
function protectShares(input: BarsInput, k: number, report: Report): BarsInput {
	const { categories, total, format } = input;
	const counts = categories.map(({ count, value }) => count ?? value);
	const all = counts.reduce((sum: number, count) => sum + shown(count), 0);
	const { reasons } = hideGroup(
		counts,
		total === undefined ? totalOfShares(counts, format) : all,
		k,
	);
	return {
		...input,
		categories: categories.map(({ count, ...category }, index) => {
			const reason = reasons[index];
			if (reason === undefined) return count === undefined ? category : { ...category, count };
			report([category.label], reason, count);
			return { ...category, value: { hidden: true }, upper: undefined };
		}),
	};
}

function protectBars(input: BarsInput, k: number, report: Report): BarsInput {
	const { categories, total, omitted } = input;
	if (categories.some(({ count }) => count !== undefined)) return protectShares(input, k, report);
	const group = hideGroup(
		categories.map(({ value }) => value),
		total,
		k,
	);
	const result: BarsInput = {
		...input,
		categories: categories.map((category, index) => {
			const reason = group.reasons[index];
			if (reason !== undefined) report([category.label], reason, category.value);
			const value = group.amounts[index] ?? category.value;
			return protectUpper({ ...category, value }, [category.label], k, report);
		}),
	};
	if (total !== undefined) {
		result.total = group.total;
		if (group.total !== undefined && isHidden(group.total) && !isHidden(total)) {
			report([], 'total', total);
		}
	}
	if (omitted !== undefined && isSmall(omitted.largest, k)) {
		result.omitted = { ...omitted, largest: { hidden: true, below: k } };
	}
	return result;
}

export const bars: ChartRules<BarsInput> = {
	isInput: guard<BarsInput>(isBarsInput),
	protect: protectBars,
};
