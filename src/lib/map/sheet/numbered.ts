import type { Network } from '../../network/network.ts';
import type { Entry } from '../look/colouring.ts';

/** A line of the list of a printed sheet. */
export interface NumberedActor {
	key: string;
	label: string;
	/** Its place in the alphabetical order, from 1: also written on the map. */
	number: number;
	/** What its colour says, for who prints without colours; blank when colours say nothing. */
	letter: string;
}

/** Colours beyond the alphabet have no letter. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of each colour of a map; none when there is one colour only. */
export function lettersOf(entries: readonly Entry[]): { entry: Entry; letter: string }[] {
	if (entries.length < 2) return [];
	return entries.map((entry, index) => ({ entry, letter: LETTERS[index] ?? '' }));
}

/**
 * Everybody in alphabetical order.
 *
 * @param compare alphabetical order of the language
 */
export function numbered(
	network: Network,
	entries: readonly Entry[],
	compare: (a: string, b: string) => number,
): NumberedActor[] {
	const letters = new Map(
		lettersOf(entries).flatMap(({ entry, letter }) => entry.keys.map((key) => [key, letter])),
	);
	return network
		.mapNodes((key, { label }) => ({ key, label, letter: letters.get(key) ?? '' }))
		.sort((a, b) => compare(a.label, b.label))
		.map((actor, index) => ({ ...actor, number: index + 1 }));
}
