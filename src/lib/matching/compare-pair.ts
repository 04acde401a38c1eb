import type { SameReason } from '../model/same-actor.ts';
import { compareIdentifiers } from './compare-identifiers.ts';
import { isTelling, matchWords } from './compare-words.ts';
import { extraWords } from './extra-words.ts';
import { isNumber } from './label-words.ts';
import { misspelling } from './misspelling.ts';
import type { Corpus, Prepared } from './prepared.ts';
import { sameWriting } from './same-writing.ts';

export interface Likeness {
	/** From 0 to 1. */
	confidence: number;
	reason: SameReason;
}

/** From there on a proposal is right nearly always: measured on labelled pairs. */
export const HIGH = 0.9;

/** What is worth a look at least. */
const POSSIBLE = 0.6;

function byWords(a: Prepared, b: Prepared, corpus: Corpus): Likeness | undefined {
	const match = matchWords(a, b, corpus);
	if (!match || !isTelling(match, corpus)) return undefined;
	if (match.extra.length > 3 || match.extra.some(isNumber)) return undefined;
	if (match.extra.length === 0) {
		return { confidence: misspelling(match, a, b, corpus), reason: { by: 'misspelling' } };
	}
	return { confidence: extraWords(match, a, b, corpus), reason: { by: 'extra-words' } };
}

/** A name that is only that of a town, or a kind of place, names many. */
function isVague({ words }: Prepared, corpus: Corpus): boolean {
	return words.every((word) => corpus.places.has(word) || word.length < 3);
}

/** Whether two actors stand in two places: the same name is then that of two. A code is no name. */
function areApart(a: Prepared, b: Prepared): boolean {
	if (a.territory === '' || b.territory === '') return false;
	return /\d/.test(a.territory) === /\d/.test(b.territory) && a.territory !== b.territory;
}

/** Whether something in the names says that they are two: a number, a place, Mr and Mrs. */
function isToldApart(a: Prepared, b: Prepared): boolean {
	const areTwoTitles = a.title !== undefined && b.title !== undefined && a.title !== b.title;
	return areTwoTitles || a.numbers !== b.numbers || areApart(a, b);
}

/** How likely it is from the names alone. */
function compareNames(a: Prepared, b: Prepared, corpus: Corpus): Likeness | undefined {
	const likeness = sameWriting(a, b, corpus) ?? byWords(a, b, corpus);
	if (!likeness || likeness.confidence < POSSIBLE) return undefined;
	// What a source tells apart by its own codes is one only where the place says so too.
	const areCodes = a.isCoded && b.isCoded && (a.territory === '' || b.territory === '');
	const isDoubtful = areCodes || (likeness.reason.by !== 'spelling' && isVague(a, corpus));
	return isDoubtful ? { ...likeness, confidence: Math.min(likeness.confidence, 0.7) } : likeness;
}

/** How likely it is that two actors are one, and why; nothing when it is not. */
export function comparePair(a: Prepared, b: Prepared, corpus: Corpus): Likeness | undefined {
	const natures = [a.actor.nature, b.actor.nature];
	if (natures.every((nature) => nature) && natures[0] !== natures[1]) return undefined;
	const evidence = compareIdentifiers(a.actor, b.actor, corpus);
	if (evidence.says === 'different') return undefined;
	const areTwo = isToldApart(a, b);
	if (evidence.says === 'same') {
		return { confidence: areTwo ? 0.75 : 0.97, reason: evidence.reason };
	}
	const likeness = areTwo ? undefined : compareNames(a, b, corpus);
	if (evidence.says === 'nothing') return likeness;
	const { reason } = evidence;
	if (likeness) return { confidence: Math.min(0.97, likeness.confidence + 0.15), reason };
	const isDomain = reason.by === 'identifier' && reason.scheme === 'email-domain';
	return areTwo || isDomain ? undefined : { confidence: POSSIBLE, reason };
}
