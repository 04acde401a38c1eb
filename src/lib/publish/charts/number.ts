import type { NumberInput } from '../../charts/number/input.ts';
import { isSmall } from '../hide.ts';
import { guard, isAmount, isCount, isOptional, isRecordOf } from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { protectUpper } from './protect-upper.ts';

const isNumberInput = isRecordOf({ value: isAmount, upper: isOptional(isCount) });

function protectNumber(input: NumberInput, k: number, report: Report): NumberInput {
	if (!isSmall(input.value, k)) return protectUpper(input, [], k, report);
	report([], 'small', input.value);
	return { value: { hidden: true, below: k } };
}

export const number: ChartRules<NumberInput> = {
	isInput: guard<NumberInput>(isNumberInput),
	protect: protectNumber,
};
