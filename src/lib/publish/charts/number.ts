import { isHidden } from '../../charts/amount.ts';
import type { NumberInput } from '../../charts/number/input.ts';
import { isSmall } from '../hide.ts';
import {
	guard,
	isAmount,
	isCount,
	isFormat,
	isOptional,
	isRecordOf,
	isSignedAmount,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { protectUpper } from './protect-upper.ts';

const isNumberInput = isRecordOf({
	value: isSignedAmount,
	upper: isOptional(isCount),
	format: isOptional(isFormat),
	count: isOptional(isAmount),
});

function protectNumber(input: NumberInput, k: number, report: Report): NumberInput {
	const { value, count } = input;
	if (count !== undefined) {
		if (!isSmall(count, k)) return input;
		report([], 'small', value);
		return { value: { hidden: true } };
	}
	if (!isSmall(value, k)) return protectUpper(input, [], k, report);
	report([], 'small', value);
	return { value: !isHidden(value) && value < 0 ? { hidden: true } : { hidden: true, below: k } };
}

export const number: ChartRules<NumberInput> = {
	isInput: guard<NumberInput>(isNumberInput),
	protect: protectNumber,
};
