import type { WordMatch } from './compare-words.ts';
import { isPerson } from './persons.ts';
import type { Corpus, Prepared } from './prepared.ts';

/** Words that make another thing of what they are added to: a part of it, a place beside it. */
const PARTS = new Set(
	(
		'antenne annexe site pole section bus mobile itinerant itinerante quartier sous saint sainte ' +
		'nord sud est ouest haut haute bas basse grand grande petit petite nouveau vieux centre commune ' +
		'amis parents eleves jeunes anciens comite federation union office ecole college lycee delegation ' +
		'relais agence contre anti ex ancien ancienne'
	).split(' '),
);

/** How likely two names are one when one has words more: a nickname in brackets, its initials, its town. */
export function extraWords(match: WordMatch, a: Prepared, b: Prepared, corpus: Corpus): number {
	const { extra, longer, misspelled, common } = match;
	if (!longer || misspelled.length > 0 || isPerson(a) || isPerson(b)) return 0;
	const towns = new Set([...a.territory.split(' '), ...b.territory.split(' ')]);
	if (extra.every((word) => towns.has(word))) return 0.94;
	if (extra.every((word) => longer.declared.has(word))) return 0.95;
	const areInBrackets = extra.every((word) => longer.inBrackets.has(word));
	if (extra.some((word) => PARTS.has(word))) return areInBrackets ? 0.65 : 0;
	const isPlace = extra.some((word) => corpus.places.has(word));
	if (areInBrackets && common.length >= 2 && !isPlace) return 0.91;
	return common.length >= 2 || (common[0]?.length ?? 0) >= 6 ? 0.65 : 0;
}
