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

/** How the values of a figure are written: on its axis, beside its marks, in its table. */
export interface NumberFormat {
	/** `percent` writes shares: 0.125 is « 12,5 % ». */
	kind: 'integer' | 'decimal' | 'percent';
	/** Most decimals written: none for a share, two for a decimal, when absent. */
	digits?: number;
}

/** A number as its figure writes it; at most two decimals when the figure does not say. */
export function numberText(
	value: number,
	format: NumberFormat | undefined,
	{ formats }: Wording,
): string {
	const write = (number: number) => {
		if (format?.kind === 'percent') return formats.percent(number, format.digits);
		return formats.number(number, format?.kind === 'integer' ? 0 : format?.digits);
	};
	const text = write(Math.abs(value));
	return value < 0 && text !== write(0) ? `−${text}` : text;
}

/** « 12 431 », « 12,5 % », « < 5 », « masqué ». */
export function amountText(amount: Amount, wording: Wording, format?: NumberFormat): string {
	if (!isHidden(amount)) return numberText(amount, format, wording);
	const { formats, t } = wording;
	return amount.below === undefined
		? t.charts.hidden
		: t.charts.below(formats.integer(amount.below));
}

/** « 412 à 487 », or one number when both ends agree. */
export function rangeText(
	low: Amount,
	high: Amount | undefined,
	wording: Wording,
	format?: NumberFormat,
): string {
	if (high === undefined || isHidden(low) || isHidden(high) || high === low) {
		return amountText(low, wording, format);
	}
	return wording.t.charts.range(
		amountText(low, wording, format),
		amountText(high, wording, format),
	);
}

/** « +12 », « −3,5 points » between shares, « 0 ». */
export function differenceText(value: number, wording: Wording, format?: NumberFormat): string {
	const isShare = format?.kind === 'percent';
	const digits = isShare ? Math.max(1, format.digits ?? 0) : format?.digits;
	const written: NumberFormat | undefined = isShare ? { kind: 'decimal', digits } : format;
	const amount = isShare ? value * 100 : value;
	const text = numberText(amount, written, wording);
	const signed = amount > 0 && text !== numberText(0, written, wording) ? `+${text}` : text;
	return isShare ? wording.t.charts.compared.points(amount, signed) : signed;
}

/** The same in words, to be read aloud: « 42 participants », « moins de 5 participants ». */
export function spokenAmount(
	low: Amount,
	high: Amount | undefined,
	unit: PluralForms,
	wording: Wording,
	format?: NumberFormat,
): string {
	const { formats, locale, t } = wording;
	if (isHidden(low)) {
		return low.below === undefined
			? t.charts.hiddenSpoken
			: t.charts.belowSpoken(formats.integer(low.below), unit.other);
	}
	const text = rangeText(low, high, wording, format);
	// « 12 % » says its unit by itself.
	if (format?.kind === 'percent') return text;
	const last = high === undefined || isHidden(high) ? low : high;
	return t.charts.counted(text, pluralOf(locale)(last, unit));
}
