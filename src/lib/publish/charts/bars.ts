import { isHidden } from '../../charts/amount.ts';
import type { BarsInput } from '../../charts/bars/input.ts';
import { hideGroup, isSmall } from '../hide.ts';
import {
	guard,
	isAmount,
	isCount,
	isKey,
	isListOf,
	isOneOf,
	isOptional,
	isPaint,
	isRecordOf,
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
			value: isAmount,
			upper: isOptional(isCount),
			state: isOneOf('known', 'unknown', 'other'),
			paint: isOptional(isPaint),
		}),
	),
	selected: isOptional(isListOf(isKey)),
	total: isOptional(isAmount),
	omitted: isOptional(isRecordOf({ count: isCount, largest: isAmount })),
});

function protectBars(input: BarsInput, k: number, report: Report): BarsInput {
	const { categories, total, omitted } = input;
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
