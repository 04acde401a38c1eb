import { isHidden, type Amount } from '../../charts/amount.ts';
import type { DotRow, DotsInput } from '../../charts/dots/input.ts';
import { hideGroup, totalOfShares, type HiddenGroup } from '../hide.ts';
import {
	guard,
	isAmount,
	isFlag,
	isFormat,
	isKey,
	isListOf,
	isNumber,
	isOneOf,
	isOptional,
	isRecordOf,
	isSignedAmount,
	isText,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isDotsInput = isRecordOf({
	dimension: isText,
	rows: isListOf(
		isRecordOf({
			key: isKey,
			label: isText,
			value: isSignedAmount,
			count: isOptional(isAmount),
			interval: isOptional(isRecordOf({ low: isNumber, high: isNumber })),
			reference: isOptional(isNumber),
			other: isOptional(isSignedAmount),
			otherCount: isOptional(isAmount),
			standing: isOptional(isRecordOf({ text: isText, attention: isFlag })),
			state: isOneOf('known', 'unknown'),
		}),
	),
	valueLabel: isOptional(isText),
	otherLabel: isOptional(isText),
	referenceLabel: isOptional(isText),
	intervalLabel: isOptional(isText),
	countLabel: isOptional(isText),
	total: isOptional(isAmount),
	otherTotal: isOptional(isAmount),
	format: isOptional(isFormat),
	selected: isOptional(isListOf(isKey)),
});

/** What is published in place of a value whose count is hidden: of a share, nothing at all. */
function hiddenAs(count: Amount | undefined, cell: Amount | undefined): Amount {
	return count === undefined && cell !== undefined && isHidden(cell) ? cell : { hidden: true };
}

/**
 * What protects the counts behind the rows; the values themselves where there are none behind. Shares
 * have a total even when none is given: what is missing of one hundred per cent.
 */
function groupOf(
	{ rows, format }: DotsInput,
	of: (row: DotRow) => Amount | undefined,
	total: Amount | undefined,
	k: number,
): HiddenGroup {
	const counts = rows.map((row) => of(row) ?? 0);
	return hideGroup(counts, total ?? totalOfShares(counts, format), k);
}

function protectDots(input: DotsInput, k: number, report: Report): DotsInput {
	const { rows, total, otherTotal } = input;
	const first = groupOf(input, ({ count, value }) => count ?? value, total, k);
	const second = groupOf(input, ({ otherCount, other }) => otherCount ?? other, otherTotal, k);
	const result: DotsInput = {
		...input,
		rows: rows.map((row, index): DotRow => {
			const safe = { ...row };
			const [reason, otherReason] = [first.reasons[index], second.reasons[index]];
			if (reason !== undefined) {
				report([row.label], reason, row.count ?? row.value);
				safe.value = hiddenAs(row.count, first.amounts[index]);
				delete safe.count;
				delete safe.interval;
			}
			if (otherReason !== undefined) {
				report([row.label], otherReason, row.otherCount ?? row.other);
				safe.other = hiddenAs(row.otherCount, second.amounts[index]);
				delete safe.otherCount;
			}
			if (reason !== undefined || otherReason !== undefined) delete safe.standing;
			return safe;
		}),
	};
	if (total !== undefined) result.total = first.total;
	if (otherTotal !== undefined) result.otherTotal = second.total;
	return result;
}

export const dots: ChartRules<DotsInput> = {
	isInput: guard<DotsInput>(isDotsInput),
	protect: protectDots,
};
