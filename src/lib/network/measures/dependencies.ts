import type { Links } from '../links.ts';

/** Brandes' dependencies of sources on each actor, added over the sources, and their squares. */
export interface Dependencies {
	sum: Float64Array;
	squares: Float64Array;
}

/**
 * Dependencies on shortest paths in steps (Brandes 2001): for each source, the share of its
 * shortest paths that go through the actor, added over the actors they lead to.
 *
 * @param onprogress share of the sources done
 */
export function dependencies(
	{ count, out: { start, neighbour } }: Links,
	sources: Uint32Array,
	onprogress: (share: number) => void = () => {},
): Dependencies {
	const sum = new Float64Array(count);
	const squares = new Float64Array(count);
	/** Actors as they are reached, and where each is among them, −1 when not reached. */
	const order = new Uint32Array(count);
	const place = new Int32Array(count).fill(-1);
	/** By place: number of shortest paths from the source, and (1 + dependency) / paths. */
	const paths = new Float64Array(count);
	const carried = new Float64Array(count);
	/** Places one step further, those of each place from `firstNext` on. */
	const next = new Uint32Array(neighbour.length);
	const firstNext = new Uint32Array(count + 1);
	for (let s = 0; s < sources.length; s += 1) {
		const source = sources[s]!;
		place[source] = 0;
		order[0] = source;
		paths[0] = 1;
		let end = 1;
		let nextCount = 0;
		for (let at = 0, further = 1; at < end; at += 1) {
			if (at === further) further = end;
			firstNext[at] = nextCount;
			const through = paths[at]!;
			const actor = order[at]!;
			const last = start[actor + 1]!;
			for (let k = start[actor]!; k < last; k += 1) {
				const other = neighbour[k]!;
				const known = place[other]!;
				if (known >= further) {
					paths[known]! += through;
					next[nextCount++] = known;
				} else if (known < 0) {
					place[other] = end;
					order[end] = other;
					paths[end] = through;
					next[nextCount++] = end;
					end += 1;
				}
			}
		}
		firstNext[end] = nextCount;
		for (let at = end - 1; at > 0; at -= 1) {
			let below = 0;
			const last = firstNext[at + 1]!;
			for (let k = firstNext[at]!; k < last; k += 1) below += carried[next[k]!]!;
			const dependency = paths[at]! * below;
			carried[at] = (1 + dependency) / paths[at]!;
			const actor = order[at]!;
			sum[actor]! += dependency;
			squares[actor]! += dependency * dependency;
			place[actor] = -1;
		}
		place[source] = -1;
		onprogress((s + 1) / sources.length);
	}
	return { sum, squares };
}
