import { pluralOf, type PluralForms } from '../text/plural.ts';
import type { Wording } from '../text/messages.ts';

/**
 * A value kept out of a publication. With `below`, it is known to lie strictly between 0 and that
 * bound; without, nothing is said about it.
 */
export interface Hidden {
	hidden: true;
	below?: number;
}

/** What a figure says of one of its cells. */
export type Amount = number | Hidden;

export function isHidden(amount: Amount): amount is Hidden {
	return typeof amount !== 'number';
}

/** What can be drawn of an amount: a hidden one has no length. */
export function shown(amount: Amount | undefined): number {
	return typeof amount === 'number' ? amount : 0;
}

/** « 12 431 », « < 5 », « masqué ». */
export function amountText(amount: Amount, { formats, t }: Wording): string {
	if (!isHidden(amount)) return formats.number(amount);
	return amount.below === undefined
		? t.charts.hidden
		: t.charts.below(formats.integer(amount.below));
}

/** « 412 à 487 », or one number when both ends agree. */
export function rangeText(low: Amount, high: Amount | undefined, wording: Wording): string {
	if (high === undefined || isHidden(low) || isHidden(high) || high === low) {
		return amountText(low, wording);
	}
	return wording.t.charts.range(amountText(low, wording), amountText(high, wording));
}

/** The same in words, to be read aloud: « 42 participants », « moins de 5 participants ». */
export function spokenAmount(
	low: Amount,
	high: Amount | undefined,
	unit: PluralForms,
	wording: Wording,
): string {
	const { formats, locale, t } = wording;
	if (isHidden(low)) {
		return low.below === undefined
			? t.charts.hiddenSpoken
			: t.charts.belowSpoken(formats.integer(low.below), unit.other);
	}
	const last = high === undefined || isHidden(high) ? low : high;
	return t.charts.counted(rangeText(low, high, wording), pluralOf(locale)(last, unit));
}
