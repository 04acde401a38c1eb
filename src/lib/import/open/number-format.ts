/** What a number format makes of the number of a cell. */
export type FormatKind =
	/** A date, with `hasTime` when the format shows the hour. */
	| { kind: 'date'; hasTime: boolean }
	/** An hour or a duration, of no day. */
	| { kind: 'time' }
	| { kind: 'percent' }
	/** Digits that are no quantity: leading zeros, phone numbers. */
	| { kind: 'code' }
	| { kind: 'number' };

const DURATION = /\[(h+|m+|s+)\]/i;

/** The format of positive numbers, without what it writes as it is, its colours and conditions. */
function bareFormat(format: string): string {
	const bare = format
		.replace(/"[^"]*"?/g, '')
		.replace(/[\\_*]./g, '')
		.replace(/\[[^\]]*\]/g, '')
		.replace(/general|standard/gi, '');
	return bare.split(';')[0] ?? '';
}

/** `00000` or `0# ## ##` keep a zero in front; `0`, `0,00` and `0,000` do not. */
function isCode(bare: string): boolean {
	const integer = bare.split(/[.eE/%]/)[0] ?? '';
	return /^[^0#?]*0[^,]*[0#?]/.test(integer) && !integer.includes(',');
}

/** Tells what a number format is for, by the letters and places in it. */
export function formatKind(format: string): FormatKind {
	const isDuration = DURATION.test(format);
	const bare = bareFormat(format);
	const hasTime = isDuration || /[hs]/i.test(bare);
	if (!isDuration && (/[yd]/i.test(bare) || (/m/i.test(bare) && !hasTime))) {
		return { kind: 'date', hasTime };
	}
	if (hasTime) return { kind: 'time' };
	if (bare.includes('%')) return { kind: 'percent' };
	return { kind: isCode(bare) ? 'code' : 'number' };
}
