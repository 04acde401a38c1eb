import { identifiersOf } from './compare-identifiers.ts';
import { isRare, type Corpus, type Prepared } from './prepared.ts';

/** A group of labels with one key is compared in full up to that size: larger ones tell nothing. */
const MOST_ALIKE = 60;

/** Words of a label that lead to others: its rarest. */
const LEADING_WORDS = 3;

/** The word without each of its letters in turn: two words one letter apart have one in common. */
function withoutALetter(word: string): string[] {
	return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** What an actor may have in common with the same one written otherwise. */
function keysOf(actor: Prepared, corpus: Corpus): Set<string> {
	const { spelling, telling, sorted, words } = actor;
	const keys = new Set([`s ${spelling}`, `t ${telling.replaceAll(' ', '')}`, `o ${sorted}`]);
	for (const identifier of identifiersOf(actor.actor)) keys.add(`i ${identifier}`);
	for (const key of [...actor.shortened, ...actor.meanings.keys()]) keys.add(`a ${key}`);
	const rare = words
		.filter((word) => word.length > 2 && isRare(word, corpus))
		.toSorted((a, b) => corpus.frequency.get(a)! - corpus.frequency.get(b)! || (a < b ? -1 : 1))
		.slice(0, LEADING_WORDS);
	for (const word of rare) {
		keys.add(`w ${word}`);
		if (word.length < 5) continue;
		keys.add(`d ${word}`);
		for (const shorter of withoutALetter(word)) keys.add(`d ${shorter}`);
	}
	return keys;
}

/**
 * The pairs of actors worth comparing, each once, by their places in the corpus: those that share a
 * writing, an identifier, or a rare word give or take a letter.
 */
export function candidatePairs(corpus: Corpus): [number, number][] {
	const holders = new Map<string, number[]>();
	corpus.actors.forEach((actor, index) => {
		for (const key of keysOf(actor, corpus)) {
			const known = holders.get(key);
			if (known) known.push(index);
			else holders.set(key, [index]);
		}
	});
	const size = corpus.actors.length;
	const seen = new Set<number>();
	const pairs: [number, number][] = [];
	for (const alike of holders.values()) {
		if (alike.length < 2 || alike.length > MOST_ALIKE) continue;
		for (let i = 0; i < alike.length; i++) {
			for (let j = i + 1; j < alike.length; j++) {
				const code = alike[i]! * size + alike[j]!;
				if (seen.has(code)) continue;
				seen.add(code);
				pairs.push([alike[i]!, alike[j]!]);
			}
		}
	}
	return pairs;
}
