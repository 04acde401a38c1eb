import type { Network } from '../../network/network.ts';

export interface Found {
	key: string;
	label: string;
	mode: string;
	degree: number;
}

/** Without case and accents, as people type. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/[’']/g, "'")
		.trim();
}

/**
 * Actors whose name holds the text, whatever its case and accents: first those that begin with it,
 * then those with a word that does, then the others; equal ones by name.
 *
 * @param compare alphabetical order of the language
 */
export function searchActors(
	network: Network,
	text: string,
	compare: (a: string, b: string) => number,
): Found[] {
	const sought = folded(text);
	if (sought === '') return [];
	const wordStart = new RegExp(`[^\\p{L}\\p{N}]${escaped(sought)}`, 'u');
	const found: (Found & { rank: number })[] = [];
	network.forEachNode((key, { label, mode }) => {
		const name = folded(label);
		const at = name.indexOf(sought);
		if (at < 0) return;
		const rank = at === 0 ? 0 : wordStart.test(name) ? 1 : 2;
		found.push({ key, label, mode, degree: network.degree(key), rank });
	});
	return found
		.sort((a, b) => a.rank - b.rank || compare(a.label, b.label))
		.map(({ key, label, mode, degree }) => ({ key, label, mode, degree }));
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
