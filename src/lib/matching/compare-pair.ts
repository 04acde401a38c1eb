import type { SameReason } from '../model/same-actor.ts';
import { compareIdentifiers } from './compare-identifiers.ts';
import { isTelling, matchWords, type WordMatch } from './compare-words.ts';
import { isNumber } from './label-words.ts';
import { isPlural } from './plural.ts';
import { isRare, type Corpus, type Prepared } from './prepared.ts';
import { isSlip } from './slips.ts';

export interface Likeness {
	/** From 0 to 1. */
	confidence: number;
	reason: SameReason;
}

/** From there on a proposal is right nearly always: measured on labelled pairs. */
export const HIGH = 0.9;

/** What is worth a look at least. */
const POSSIBLE = 0.6;

const isPerson = ({ actor }: Prepared) => actor.nature === 'person';

/** A masculine and a feminine, or two first names: `Martin` and `Martine`. */
function isOneLetterAtTheEnd(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const stem = short.slice(0, -1);
	return long.length - short.length <= 1 && long.startsWith(stem) && !isPlural(a, b);
}

/** Names equal but for case, articles, abbreviations, the order of words. */
function byWriting(a: Prepared, b: Prepared): Likeness | undefined {
	if (a.spelling === b.spelling) return { confidence: 0.99, reason: { by: 'spelling' } };
	if (a.telling === b.telling) return { confidence: 0.96, reason: { by: 'small-words' } };
	if (a.full === b.full) return { confidence: 0.95, reason: { by: 'abbreviation' } };
	if (a.sorted === b.sorted) {
		return { confidence: a.words.length > 1 ? 0.93 : 0, reason: { by: 'word-order' } };
	}
	return undefined;
}

/**
 * Some letters differ. Where the rest of the name is only what many names have (`France services …`),
 * the word that differs is the name itself, and another name is another thing.
 */
function misspelling(match: WordMatch, a: Prepared, b: Prepared, corpus: Corpus): number {
	const { misspelled, common } = match;
	if (misspelled.some(([one, other]) => isOneLetterAtTheEnd(one, other))) return 0.7;
	const areSlips = misspelled.every(([one, other]) => isSlip(one, other));
	if (isPerson(a) || isPerson(b)) return areSlips ? 0.85 : 0.7;
	const isSteady = common.some((word) => word.length > 3 && isRare(word, corpus));
	const areLong = misspelled.every((pair) => pair.every((word) => word.length >= 6));
	if (areSlips) return isSteady || areLong ? 0.94 : 0.75;
	// Many names are made of the same words and one of their own.
	const isFrame = common.some((word) => (corpus.frequency.get(word) ?? 0) > 10);
	if (isFrame && !isSteady) return 0;
	const isClose = misspelled.every(
		([one, other]) => one[0] === other[0] && Math.min(one.length, other.length) >= 6,
	);
	if (misspelled.length > 1 || !isClose) return 0.7;
	if (isSteady) return 0.92;
	return common.length === 0 && misspelled[0]![0].length >= 9 ? 0.9 : 0.7;
}

/** Words that make another thing of what they are added to: a part of it, a place beside it. */
const PARTS = new Set(
	(
		'antenne annexe site pole section bus mobile itinerant itinerante quartier sous saint sainte ' +
		'nord sud est ouest haut haute bas basse grand grande petit petite nouveau vieux centre commune ' +
		'amis parents eleves jeunes anciens comite federation union office ecole college lycee'
	).split(' '),
);

/** One name has words more: a nickname in brackets, its initials, its town. */
function extraWords(match: WordMatch, a: Prepared, b: Prepared, corpus: Corpus): number {
	const { extra, longer, misspelled, common } = match;
	if (!longer || misspelled.length > 0 || isPerson(a) || isPerson(b)) return 0;
	const towns = new Set([...a.territory.split(' '), ...b.territory.split(' ')]);
	if (extra.every((word) => towns.has(word))) return 0.94;
	if (extra.some((word) => PARTS.has(word))) return 0;
	const areInBrackets = extra.every((word) => longer.inBrackets.has(word));
	const initials = common.map((word) => word[0]).join('');
	if (extra.length === 1 && initials.includes(extra[0]!)) return 0.95;
	const isPlace = extra.some((word) => corpus.places.has(word));
	if (areInBrackets && common.length >= 2 && !isPlace) return 0.91;
	return common.length >= 2 || (common[0]?.length ?? 0) >= 6 ? 0.65 : 0;
}

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

/** How likely it is that two actors are one, and why; nothing when it is not. */
export function comparePair(a: Prepared, b: Prepared, corpus: Corpus): Likeness | undefined {
	const natures = [a.actor.nature, b.actor.nature];
	if (natures.every((nature) => nature) && natures[0] !== natures[1]) return undefined;
	const { reason, isAgainst } = compareIdentifiers(a.actor, b.actor);
	if (isAgainst) return undefined;
	const isDomain = reason?.by === 'identifier' && reason.scheme === 'email-domain';
	if (reason && !isDomain) {
		const isMail = reason.by === 'identifier' && reason.scheme === 'email';
		const shares = a.words.some((word) => b.words.includes(word));
		return { confidence: !isMail ? 0.97 : shares ? 0.92 : POSSIBLE, reason };
	}
	if (a.numbers !== b.numbers || areApart(a, b)) return undefined;
	const written = byWriting(a, b);
	const likeness = written ?? byWords(a, b, corpus);
	if (!likeness || likeness.confidence < POSSIBLE) return undefined;
	// What a source tells apart by its own codes is one only where the place says so too.
	const isToldApart = a.isCoded && b.isCoded && (a.territory === '' || b.territory === '');
	const isDoubtful = isToldApart || (likeness.reason.by !== 'spelling' && isVague(a, corpus));
	if (isDomain && reason) return { confidence: Math.min(0.97, likeness.confidence + 0.2), reason };
	return isDoubtful ? { ...likeness, confidence: Math.min(likeness.confidence, 0.7) } : likeness;
}
