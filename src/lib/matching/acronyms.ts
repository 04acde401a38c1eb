import { isSmallWord, wordsInFull } from './label-words.ts';

/** Words that most acronyms leave out. */
const LINKS = new Set('a au aux d de des du en et l la le les pour par sur dans'.split(' '));

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/** Two letters mean something only where a name begins: `CS Keredern`. */
const fewestAt = (at: number) => (at === 0 ? 2 : FEWEST_LETTERS);

const isAcronym = (word: string, at: number) =>
	/^[a-z]{2,7}$/.test(word) && word.length >= fewestAt(at) && !isSmallWord(word);

/** The acronym and what stands beside it: two labels that agree on both may be one. */
const keyOf = (acronym: string, beside: readonly string[]) =>
	`${acronym} ${wordsInFull(beside.join(' ')).toSorted().join(' ')}`;

/** The words of a label that may be acronyms. */
export function acronymsIn(folded: string): string[] {
	return folded.split(' ').filter(isAcronym);
}

/** What a label says if one of its words is an acronym: keys to compare with those of `spelledOut`. */
export function shortened(folded: string): string[] {
	const words = folded.split(' ');
	return words.flatMap((word, at) =>
		isAcronym(word, at)
			? [
					keyOf(
						word,
						words.toSpliced(at, 1).filter((other) => other !== ''),
					),
				]
			: [],
	);
}

export interface SpelledOut {
	/** By key, the words that an acronym would stand for. */
	meanings: ReadonlyMap<string, string>;
	/** Acronyms that the label gives beside the words: `Métropole européenne de Lille (MEL)`. */
	declared: ReadonlySet<string>;
}

/** What a label says if some of its words are what a known acronym stands for. */
export function spelledOut(folded: string, known: ReadonlySet<string>): SpelledOut {
	const meanings = new Map<string, string>();
	const declared = new Set<string>();
	const all = folded.split(' ');
	for (const words of [all, all.filter((word) => !LINKS.has(word))]) {
		for (let from = 0; from < words.length; from++) {
			let initials = '';
			for (let to = from; to < words.length && initials.length < MOST_LETTERS; to++) {
				initials += words[to]![0] ?? '';
				if (initials.length < fewestAt(from) || !known.has(initials)) continue;
				if (LINKS.has(words[from]!) || LINKS.has(words[to]!)) continue;
				const beside = [...words.slice(0, from), ...words.slice(to + 1)];
				const others = beside.filter((word) => word !== initials);
				if (others.length < beside.length) declared.add(initials);
				const meant = words.slice(from, to + 1).filter((word) => !LINKS.has(word));
				meanings.set(keyOf(initials, others), wordsInFull(meant.join(' ')).join(' '));
			}
		}
	}
	return { meanings, declared };
}
