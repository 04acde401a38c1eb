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
function isMisspelling(a: string, b: string, { frequency }: Corpus): boolean {
	const most = Math.min(tolerance(a), tolerance(b));
	if (most === 0 || Math.abs(a.length - b.length) > most) return false;
	const areKnown = (frequency.get(a) ?? 0) > 2 && (frequency.get(b) ?? 0) > 2;
	if (areKnown && !isPlural(a, b)) return false;
	return editDistance(a, b, most) <= most && !isNumber(a) && !isNumber(b);
}

/** How the words of two labels meet; none when each has words that the other does not know. */
export function matchWords(a: Prepared, b: Prepared, corpus: Corpus): WordMatch | undefined {
	const common = a.words.filter((word) => b.words.includes(word));
	const left = a.words.filter((word) => !common.includes(word));
	const right = b.words.filter((word) => !common.includes(word));
	const [longer, fewer, more] = left.length > right.length ? [a, right, left] : [b, left, right];
	const misspelled: [string, string][] = [];
	for (const word of fewer) {
		const at = more.findIndex((other) => isMisspelling(word, other, corpus));
		if (at < 0) return undefined;
		misspelled.push([word, more[at]!]);
		more.splice(at, 1);
	}
	return { misspelled, extra: more, longer: more.length > 0 ? longer : undefined, common };
}

/** Whether what two labels have in common tells a thing from others: a word that is not everywhere. */
export function isTelling({ common, misspelled }: WordMatch, corpus: Corpus): boolean {
	const shared = [...common, ...misspelled.map(([word]) => word)];
	return shared.some(
		(word) => word.length >= 3 && isRare(word, corpus) && !corpus.places.has(word),
	);
}
