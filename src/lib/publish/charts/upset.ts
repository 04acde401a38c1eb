import { isHidden, type Amount } from '../../charts/amount.ts';
import type { UpsetInput, UpsetSet } from '../../charts/upset/input.ts';
import { hideGroup, isSmall } from '../hide.ts';
import {
	guard,
	isAmount,
	isCount,
	isFlag,
	isFormat,
	isKey,
	isListOf,
	isOneOf,
	isOptional,
	isRecordOf,
	isText,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { protectUpper } from './protect-upper.ts';

const isUpsetInput = isRecordOf({
	dimension: isText,
	sets: isListOf(isRecordOf({ key: isText, label: isText, total: isOptional(isAmount) })),
	combinations: isListOf(
		isRecordOf({
			key: isOptional(isKey),
			sets: isListOf(isText),
			label: isText,
			value: isAmount,
			upper: isOptional(isCount),
			marked: isOptional(isFlag),
			state: isOneOf('known', 'unknown'),
		}),
	),
	markedLabel: isOptional(isText),
	total: isOptional(isAmount),
	format: isOptional(isFormat),
	selected: isOptional(isListOf(isKey)),
});

/**
 * The totals of sets overlap: what is hidden of a combination could be computed from several of
 * them. As soon as a combination is hidden, those of its sets go.
 */
function safeSets({ sets, combinations }: UpsetInput, amounts: readonly Amount[], k: number) {
	const touched = new Set(
		combinations.flatMap((one, index) => {
			const amount = amounts[index];
			return amount !== undefined && isHidden(amount) ? one.sets : [];
		}),
	);
	return sets.map(({ total, ...set }): UpsetSet =>
		total === undefined || touched.has(set.key) || isSmall(total, k) ? set : { ...set, total },
	);
}

function protectUpset(input: UpsetInput, k: number, report: Report): UpsetInput {
	const { combinations, sets, total } = input;
	const group = hideGroup(
		combinations.map(({ value }) => value),
		total,
		k,
	);
	const kept = safeSets(input, group.amounts, k);
	for (const [index, set] of sets.entries()) {
		if (set.total === undefined || kept[index]?.total !== undefined) continue;
		report([set.label], 'total', set.total);
	}
	if (
		group.total !== undefined &&
		isHidden(group.total) &&
		total !== undefined &&
		!isHidden(total)
	) {
		report([], 'total', total);
	}
	return {
		...input,
		sets: kept,
		combinations: combinations.map((one, index) => {
			const reason = group.reasons[index];
			if (reason !== undefined) report([one.label], reason, one.value);
			const value = group.amounts[index] ?? one.value;
			return protectUpper({ ...one, value }, [one.label], k, report);
		}),
		...(total === undefined ? {} : { total: group.total }),
	};
}

export const upset: ChartRules<UpsetInput> = {
	isInput: guard<UpsetInput>(isUpsetInput),
	protect: protectUpset,
};
