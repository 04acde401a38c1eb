import { identifiersOf } from './compare-identifiers.ts';
import { isNumber } from './label-words.ts';
import { isRare, type Corpus, type Prepared } from './prepared.ts';

/** A group of labels with one key is compared in full up to that size: larger ones tell nothing. */
const MOST_ALIKE = 60;

/** Unless they are one writing: then each is compared with so many of the others. */
const NEIGHBOURS = 4;
const isWriting = (key: string | number) => typeof key === 'string' && /^[sto] /.test(key);

/** Words of a label that lead to others: its rarest. */
const LEADING_WORDS = 3;

/**
 * Numbers for the word and for the word without each of its letters in turn: two words one letter apart
 * have one in common. Numbers cost less than texts; two texts with one number are only compared in vain.
 */
function lettersOf(word: string): number[] {
	return Array.from({ length: word.length + 1 }, (_, left) => {
		let sum = 0;
		for (let at = 0; at < word.length; at++) {
			if (at !== left) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) & 0x3fffffff;
		}
		return sum;
	});
}

/** What an actor may have in common with the same one written otherwise. */
function keysOf(actor: Prepared, corpus: Corpus): Set<string | number> {
	const { spelling, glued, sorted, words } = actor;
	const keys = new Set<string | number>([`s ${spelling}`, `t ${glued}`, `o ${sorted}`]);
	for (const identifier of identifiersOf(actor.actor)) keys.add(`i ${identifier}`);
	for (const key of [...actor.shortened, ...actor.meanings.keys()]) keys.add(`a ${key}`);
	const rare = words
		.filter((word) => word.length > 2 && !isNumber(word) && isRare(word, corpus))
		.toSorted((a, b) => corpus.frequency.get(a)! - corpus.frequency.get(b)! || (a < b ? -1 : 1))
		.slice(0, LEADING_WORDS);
	for (const word of rare) {
		keys.add(`w ${word}`);
		if (word.length >= 5) for (const letters of lettersOf(word)) keys.add(letters);
	}
	return keys;
}

/** Of many that have a key, each with the next few; those that their source tells apart are left. */
function neighbours(many: readonly number[], { actors }: Corpus): [number, number][] {
	const named = many.filter((index) => !actors[index]!.isCoded);
	return named.flatMap((one, at) =>
		named.slice(at + 1, at + 1 + NEIGHBOURS).map((other): [number, number] => [one, other]),
	);
}

/**
 * The pairs of actors worth comparing, each once, by their places in the corpus: those that share a
 * writing, an identifier, or a rare word give or take a letter.
 */
export function candidatePairs(corpus: Corpus): [number, number][] {
	const holders = new Map<string | number, number[]>();
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
	const add = (a: number, b: number) => {
		const code = a * size + b;
		if (seen.has(code)) return;
		seen.add(code);
		pairs.push([a, b]);
	};
	for (const [key, alike] of holders) {
		if (alike.length > MOST_ALIKE) {
			if (isWriting(key)) for (const [a, b] of neighbours(alike, corpus)) add(a, b);
			continue;
		}
		for (let i = 0; i < alike.length; i++) {
			for (let j = i + 1; j < alike.length; j++) add(alike[i]!, alike[j]!);
		}
	}
	return pairs;
}
