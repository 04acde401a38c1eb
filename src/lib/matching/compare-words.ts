import { editDistance } from './edit-distance.ts';
import { isNumber } from './label-words.ts';
import { isPlural } from './plural.ts';
import { isRare, type Corpus, type Prepared } from './prepared.ts';

/** How the words of two labels meet. */
export interface WordMatch {
	/** Words that differ by some letters, in pairs. */
	misspelled: [string, string][];
	/** Words that only one of the two has. */
	extra: string[];
	/** Which one has them. */
	longer: Prepared | undefined;
	common: string[];
}

/** Letters that may differ in a word: none in a short one. */
function tolerance(word: string): number {
	return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/** Words known each for itself, such as `nord` and `bord`, are not one misspelled. */
function isMisspelling(a: string, b: string, corpus: Corpus): boolean {
	if (isNumber(a) || isNumber(b)) return false;
	const most = Math.min(tolerance(a), tolerance(b));
	if (most === 0 || editDistance(a, b, most) > most) return false;
	const known = (word: string) => (corpus.frequency.get(word) ?? 0) > 2;
	return !(known(a) && known(b)) || isPlural(a, b);
}

/** How the words of two labels meet; none when each has words that the other does not know. */
export function matchWords(a: Prepared, b: Prepared, corpus: Corpus): WordMatch | undefined {
	const left = [...a.words];
	const right = [...b.words];
	const common: string[] = [];
	for (const word of a.words) {
		const at = right.indexOf(word);
		if (at < 0) continue;
		right.splice(at, 1);
		left.splice(left.indexOf(word), 1);
		common.push(word);
	}
	const misspelled: [string, string][] = [];
	for (const word of [...left]) {
		const at = right.findIndex((other) => isMisspelling(word, other, corpus));
		if (at < 0) continue;
		misspelled.push([word, right[at]!]);
		right.splice(at, 1);
		left.splice(left.indexOf(word), 1);
	}
	if (left.length > 0 && right.length > 0) return undefined;
	const longer = left.length > 0 ? a : right.length > 0 ? b : undefined;
	return { misspelled, extra: [...left, ...right], longer, common };
}

/** Whether what two labels have in common tells a thing from others: a word that is not everywhere. */
export function isTelling({ common, misspelled }: WordMatch, corpus: Corpus): boolean {
	const shared = [...common, ...misspelled.map(([word]) => word)];
	return shared.some(
		(word) => word.length >= 3 && isRare(word, corpus) && !corpus.places.has(word),
	);
}
