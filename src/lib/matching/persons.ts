import { GENERIC_WORDS } from './generic-words.ts';
import type { Prepared } from './prepared.ts';

export const isPerson = ({ actor }: Prepared) => actor.nature === 'person';

/**
 * Whether a label may be the name of a person, of whom nothing says that it is not: two or three words,
 * each with its capital or all in one case, none that names a kind of body.
 */
export function maybePerson({ actor, title, words }: Prepared): boolean {
	if (title !== undefined || actor.nature === 'person') return true;
	if (actor.nature || words.length < 2 || words.length > 3) return false;
	if (words.some((word) => GENERIC_WORDS.has(word) || !/^\p{L}{2,}$/u.test(word))) return false;
	if (/(?<!\p{L})(?:les|des|du|aux|et|en|la)(?!\p{L})/iu.test(actor.label)) return false;
	return !/\p{Lu}/u.test(actor.label) || !/(?<!\p{L})\p{Ll}{4}/u.test(actor.label);
}
