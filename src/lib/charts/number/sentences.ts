import type { Wording } from '../../text/messages.ts';
import { spokenAmount } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import type { NumberInput } from './input.ts';

/** A big number in words. */
export function numberSentences(
	{ value, upper, format }: NumberInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	return [
		wording.t.charts.describe.number(title, spokenAmount(value, upper, unit, wording, format)),
	];
}
