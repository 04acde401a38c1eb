import type { ReadingWarning, Reject } from '$lib/model/reading.ts';

/** Where the remedy of a single column leads. */
export const DELIMITER_ID = 'reading-delimiter';

type Code = ReadingWarning['code'];

/** From what makes all figures wrong to what is good to know. */
const ORDER: readonly Code[] = [
	'sample',
	'no-rows',
	'single-column',
	'no-header',
	'several-tables',
	'double-encoding',
	'lying-bom',
	'destroyed-characters',
	'ambiguous-dates',
	'shifted-rows',
	'wide-table',
	'damaged-identifiers',
	'unused-corrections',
	'padded-rows',
	'stray-quotes',
	'invalid-identifiers',
	'realigned-header',
	'renamed-columns',
	'several-header-rows',
	'guarded-cells',
	'preamble',
];

/** What was done, and asks for nothing. */
const GOOD_TO_KNOW: ReadonlySet<Code> = new Set([
	'renamed-columns',
	'several-header-rows',
	'guarded-cells',
	'preamble',
]);

/** What one choice answers, beside the sentence that tells it. */
const WITH_REMEDY: ReadonlySet<Code> = new Set([
	'sample',
	'single-column',
	'no-header',
	'double-encoding',
	'ambiguous-dates',
	'wide-table',
]);

export function byImportance(warnings: readonly ReadingWarning[]): ReadingWarning[] {
	return warnings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}

export function asksAttention(warning: ReadingWarning): boolean {
	if (warning.code === 'double-encoding') return !warning.repaired;
	return !GOOD_TO_KNOW.has(warning.code);
}

export function hasRemedy({ code }: ReadingWarning): boolean {
	return WITH_REMEDY.has(code);
}

/** Rows that are data but for a mistake; blank ones, titles and notes are rightly set aside. */
export function isMendable({ reason }: Reject): boolean {
	return reason === 'too-many-cells' || reason === 'unclosed-quote';
}
