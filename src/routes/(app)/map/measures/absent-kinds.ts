import { foldWords } from '$lib/import/fold-words.ts';

/** What becomes of the kinds of actors that were expected. */
export interface AbsentKinds {
	/** Expected, borne by no actor. */
	absent: string[];
	/** Expected and borne, with the number of actors. */
	present: { name: string; count: number }[];
	/** Borne without being expected, as written. */
	unlisted: string[];
}

/**
 * Compares kinds without case, accents and punctuation.
 *
 * @param expected one kind per line; blank lines and repeated ones do not count
 * @param values the kind of each actor, null where it is unknown
 */
export function absentKinds(expected: string, values: readonly (string | null)[]): AbsentKinds {
	const wanted = new Map<string, string>();
	for (const line of expected.split('\n')) {
		const folded = foldWords(line);
		if (folded !== '' && !wanted.has(folded)) wanted.set(folded, line.trim());
	}
	const borne = new Map<string, { name: string; count: number }>();
	for (const value of values) {
		if (value === null) continue;
		const known = borne.get(foldWords(value));
		if (known) known.count += 1;
		else borne.set(foldWords(value), { name: value, count: 1 });
	}
	const found: AbsentKinds = { absent: [], present: [], unlisted: [] };
	for (const [folded, name] of wanted) {
		const count = borne.get(folded)?.count;
		if (count === undefined) found.absent.push(name);
		else found.present.push({ name, count });
	}
	for (const [folded, { name }] of borne) if (!wanted.has(folded)) found.unlisted.push(name);
	return found;
}
