import type { WordMatch } from './compare-words.ts';
import { isPlural } from './plural.ts';
import { maybePerson } from './persons.ts';
import { isRare, type Corpus, type Prepared } from './prepared.ts';
import { isSlip } from './slips.ts';

/** A masculine and a feminine, or two first names: `Martin` and `Martine`. */
function isOneLetterAtTheEnd(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const stem = short.slice(0, -1);
	return long.length - short.length <= 1 && long.startsWith(stem) && !isPlural(a, b);
}

/** Whether the longer word has the letters of the other and one more: one that a hand left out. */
function isLeftOut(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (long.length - short.length !== 1) return false;
	const at = [...short].findIndex((letter, index) => letter !== long[index]);
	return at < 0 || short.slice(at) === long.slice(at + 1);
}

/**
 * How likely two names are one whose words differ by some letters. Where the rest of the name is only
 * what many names have (`France services …`), the word that differs is the name itself, and another
 * name is another thing.
 */
export function misspelling(match: WordMatch, a: Prepared, b: Prepared, corpus: Corpus): number {
	const { misspelled, common } = match;
	if (misspelled.some(([one, other]) => isOneLetterAtTheEnd(one, other))) return 0.7;
	const areSlips = misspelled.every(([one, other]) => isSlip(one, other));
	if (maybePerson(a) || maybePerson(b)) return areSlips ? 0.85 : 0.7;
	const isSteady = common.some((word) => word.length > 3 && isRare(word, corpus));
	const shortest = Math.min(...misspelled.flat().map((word) => word.length));
	if (areSlips) {
		const arePlurals = misspelled.every(([one, other]) => isPlural(one, other));
		return isSteady || shortest >= (arePlurals ? 6 : 7) ? 0.94 : 0.75;
	}
	// Many names are made of the same words and one of their own.
	const isFrame = common.some((word) => (corpus.frequency.get(word) ?? 0) > 10);
	if (isFrame && !isSteady) return 0;
	const areClose = misspelled.every(
		([one, other]) => one[0] === other[0] && (shortest >= 9 || isLeftOut(one, other)),
	);
	if (misspelled.length > 1 || !areClose || shortest < 6) return 0.7;
	return isSteady ? 0.92 : 0.75;
}
