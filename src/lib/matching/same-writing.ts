import { GENERIC_WORDS } from './generic-words.ts';
import type { Likeness } from './compare-pair.ts';
import { isPerson } from './persons.ts';
import type { Corpus, Prepared } from './prepared.ts';

/** Where a word of one is two of the other, the rest has to be the same for it to be no accident. */
function likeGlued(a: Prepared, b: Prepared): number {
	const isSteady = a.words.some((word) => word.length > 3 && b.words.includes(word));
	return isSteady ? 0.92 : 0.75;
}

/** Whether other names of the list would be shortened in the same way. */
const isEquivocal = (key: string, { meanings }: Corpus) => (meanings.get(key)?.size ?? 0) > 1;

/** Initials of one beside what they stand for in the other: `OMS Wattrelos`. */
function byAcronym(short: Prepared, long: Prepared, corpus: Corpus): Likeness | undefined {
	const key = short.shortened.find((one) => long.meanings.has(one));
	if (key === undefined || isPerson(short) || isPerson(long)) return undefined;
	const acronym = key.split(' ', 1)[0]!;
	const isAlone = key.trim() === acronym;
	const isKind = long.meanings
		.get(key)!
		.split(' ')
		.some((word) => GENERIC_WORDS.has(word));
	const isLikely = isAlone ? acronym.length >= 4 : isKind && acronym.length >= 3;
	const isKnown = corpus.declared.has(acronym) || isLikely;
	const isSure = isKnown && !isEquivocal(key, corpus) && !GENERIC_WORDS.has(acronym);
	return { confidence: isSure ? 0.93 : 0.7, reason: { by: 'abbreviation' } };
}

/** Names equal but for case, articles, abbreviations, initials, the order of words. */
export function sameWriting(a: Prepared, b: Prepared, corpus: Corpus): Likeness | undefined {
	if (a.spelling === b.spelling) return { confidence: 0.99, reason: { by: 'spelling' } };
	if (a.telling === b.telling) return { confidence: 0.96, reason: { by: 'small-words' } };
	if (a.full === b.full) {
		const areEquivocal = [...a.shortened, ...b.shortened].some((key) => isEquivocal(key, corpus));
		return { confidence: areEquivocal ? 0.75 : 0.95, reason: { by: 'abbreviation' } };
	}
	if (a.glued === b.glued) {
		return { confidence: likeGlued(a, b), reason: { by: 'small-words' } };
	}
	if (a.sorted === b.sorted) {
		return { confidence: a.words.length > 1 ? 0.93 : 0, reason: { by: 'word-order' } };
	}
	return byAcronym(a, b, corpus) ?? byAcronym(b, a, corpus);
}
