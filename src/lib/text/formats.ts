import type { CivilDate } from '../model/period.ts';

/** How numbers, dates and names are written and ordered in one language. */
export interface Formats {
	integer(value: number): string;
	/** At most `digits` decimals (2 by default), none that say nothing. */
	number(value: number, digits?: number): string;
	/** A value of any magnitude: three significant digits under a hundred, whole above. */
	value(value: number): string;
	/** A share between 0 and 1. */
	percent(share: number, digits?: number): string;
	/** A difference, always with its sign: « +12 », « −3,5 ». */
	signed(value: number): string;
	/** A relative change: « +16 % ». */
	signedPercent(share: number): string;
	/** `2025-11-21` → « 21 novembre 2025 ». */
	date(date: CivilDate): string;
	/** The same, short: « 21/11/2025 ». */
	shortDate(date: CivilDate): string;
	/** « septembre 2025 », or « sept. 25 » when short. */
	month(date: CivilDate, short?: boolean): string;
	/** « a, b et c ». */
	list(items: readonly string[]): string;
	/** Alphabetical order of the language, digits by value. */
	compare(a: string, b: string): number;
}

/** Noon UTC, so that no time zone moves a civil date to its neighbour. */
const noon = (date: CivilDate) => new Date(`${date}T12:00:00Z`);

export function createFormats(locale: string): Formats {
	const region = locale === 'fr' ? 'fr-FR' : 'en-GB';
	const integer = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
	const decimals = new Map<number, Intl.NumberFormat>();
	const decimal = (digits: number) => {
		const known = decimals.get(digits);
		if (known) return known;
		const made = new Intl.NumberFormat(region, { maximumFractionDigits: digits });
		decimals.set(digits, made);
		return made;
	};
	// No space in four digits: they are often years.
	const grouping = { useGrouping: 'min2' } as const;
	const small = new Intl.NumberFormat(region, { maximumSignificantDigits: 3, ...grouping });
	const large = new Intl.NumberFormat(region, { maximumFractionDigits: 0, ...grouping });
	const sign = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;
	const signed = new Intl.NumberFormat(region, sign);
	const signedPercent = new Intl.NumberFormat(region, {
		...sign,
		style: 'percent',
		maximumFractionDigits: 0,
	});
	const dates = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...options });
	const long = dates({ dateStyle: 'long' });
	const short = dates({ dateStyle: 'short' });
	const month = dates({ month: 'long', year: 'numeric' });
	const shortMonth = dates({ month: 'short', year: '2-digit' });
	const list = new Intl.ListFormat(region, { type: 'conjunction' });
	const collator = new Intl.Collator(region, { numeric: true });
	return {
		integer: (value) => integer.format(value),
		number: (value, digits = 2) => decimal(digits).format(value),
		value: (value) => (Math.abs(value) < 100 ? small : large).format(value),
		percent: (share, digits = 0) =>
			new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: digits }).format(
				share,
			),
		signed: (value) => signed.format(value),
		signedPercent: (share) => signedPercent.format(share),
		date: (date) => long.format(noon(date)),
		shortDate: (date) => short.format(noon(date)),
		month: (date, isShort = false) => (isShort ? shortMonth : month).format(noon(date)),
		list: (items) => list.format(items),
		compare: (a, b) => collator.compare(a, b),
	};
}
