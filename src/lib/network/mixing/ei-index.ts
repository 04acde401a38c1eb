import { UNKNOWN } from './categories.ts';

/** Ends of ties between actors with a value. */
export interface TieEnds {
	sources: Uint32Array;
	targets: Uint32Array;
}

interface ShuffleOptions {
	random: () => number;
	shuffles: number;
	onprogress?: (share: number) => void;
}

/** Krackhardt and Stern's E–I index (1988) and what it is when the attribute is shuffled. */
export function eiAgainstShuffles(
	{ sources, targets }: TieEnds,
	of: Uint32Array,
	{ random, shuffles, onprogress }: ShuffleOptions,
) {
	const ties = sources.length;
	if (ties === 0) return { ei: null, eiExpected: null, eiP: null, shuffles };
	const index = (external: number) => (2 * external - ties) / ties;
	const external = externalTies(sources, targets, of);
	const shuffled = of.slice();
	const known = Uint32Array.from(of.keys()).filter((actor) => of[actor] !== UNKNOWN);
	const drawn = new Float64Array(shuffles);
	for (let done = 0; done < shuffles; done += 1) {
		shuffleAmong(known, shuffled, random);
		drawn[done] = externalTies(sources, targets, shuffled);
		onprogress?.((done + 1) / shuffles);
	}
	// Whole numbers, so that shuffles exactly as far from the mean as the observed are counted.
	const sum = drawn.reduce((total, count) => total + count, 0);
	const distance = (count: number) => Math.abs(count * shuffles - sum);
	const asFar = drawn.filter((count) => distance(count) >= distance(external)).length;
	return {
		ei: index(external),
		eiExpected: shuffles > 0 ? index(sum / shuffles) : null,
		eiP: shuffles > 0 ? (asFar + 1) / (shuffles + 1) : null,
		shuffles,
	};
}

/** Ties between actors of different categories. */
function externalTies(sources: Uint32Array, targets: Uint32Array, of: Uint32Array): number {
	let external = 0;
	for (let tie = 0; tie < sources.length; tie += 1) {
		if (of[sources[tie]!] !== of[targets[tie]!]) external += 1;
	}
	return external;
}

/** Shuffles the values of some actors among them, in place (Fisher and Yates). */
function shuffleAmong(actors: Uint32Array, values: Uint32Array, random: () => number): void {
	for (let i = actors.length - 1; i > 0; i -= 1) {
		const a = actors[i]!;
		const b = actors[Math.floor(random() * (i + 1))]!;
		const value = values[a]!;
		values[a] = values[b]!;
		values[b] = value;
	}
}
