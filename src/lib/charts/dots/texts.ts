import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { amountText, differenceText, rangeText, spokenAmount } from '../amount.ts';
import type { Paint } from '../drawing.ts';
import { shortened } from '../plain-text.ts';
import type { DotRow, DotsInput } from './input.ts';
import { differenceOf } from './table.ts';

const LONGEST_SPOKEN = 120;

/** What is written beside a row: what matters, then what completes it. */
export interface RowTexts {
	main: string;
	after: string;
	paint: Paint;
}

/** The value and what is said of it; or the difference between two values, and both of them. */
export function rowTexts(row: DotRow, { format }: DotsInput, wording: Wording): RowTexts {
	const paint = row.standing?.attention ? 'attention' : 'muted';
	const value = amountText(row.value, wording, format);
	const said = row.standing?.text ?? '';
	if (row.other === undefined) return { main: value, after: said, paint };
	const pair = `${value} → ${amountText(row.other, wording, format)}`;
	const difference = differenceOf(row);
	if (difference === undefined) return { main: pair, after: said, paint };
	const after = said === '' ? pair : `${pair}, ${said}`;
	return { main: differenceText(difference, wording, format), after, paint };
}

/** Everything that is known of a row, in one sentence. */
export function spokenRow(
	row: DotRow,
	input: DotsInput,
	unit: PluralForms,
	wording: Wording,
): string {
	const { dots: words, datum } = wording.t.charts;
	const { format } = input;
	const { interval, reference, other, standing } = row;
	const difference = differenceOf(row);
	const second = input.otherLabel ?? words.second;
	const parts = [
		spokenAmount(row.value, undefined, unit, wording, format),
		interval &&
			words.spokenInterval(
				input.intervalLabel ?? words.interval,
				rangeText(interval.low, interval.high, wording, format),
			),
		other !== undefined && words.spokenOther(second, amountText(other, wording, format)),
		difference !== undefined && words.spokenDifference(differenceText(difference, wording, format)),
		reference !== undefined &&
			words.spokenOther(
				input.referenceLabel ?? words.reference,
				amountText(reference, wording, format),
			),
		standing?.text,
	].filter((part) => typeof part === 'string' && part !== '');
	return datum(shortened(row.label, LONGEST_SPOKEN), parts.join(', '));
}
