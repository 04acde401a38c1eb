import { withoutDirection, type Links } from './links.ts';

/** A tie that alone holds two parts of a component together. */
export interface BridgingTie {
	source: number;
	target: number;
	/** Number of actors of the smaller of the two parts. */
	held: number;
}

export interface Bridges {
	/**
	 * For each actor, how many others of its component would no longer reach the largest remaining
	 * part without it; 0 for anyone but a cut vertex.
	 */
	cutOff: Uint32Array;
	/** Those that hold the most first. */
	ties: BridgingTie[];
}

/**
 * Cut vertices and bridging ties, whatever the direction of ties, in one depth-first pass
 * (Hopcroft and Tarjan, Algorithm 447, 1973). Two ties one each way count as one.
 */
export function bridgesOf(links: Links): Bridges {
	const { count, out } = withoutDirection(links);
	const { start, neighbour } = out;
	/** Order of visit from 1; 0 for those not visited. */
	const visit = new Uint32Array(count);
	/** The earliest visited that the actor and those below it reach. */
	const low = new Uint32Array(count);
	const parent = new Uint32Array(count);
	const next = start.slice(0, count);
	/** Actors below and itself. */
	const below = new Uint32Array(count).fill(1);
	/** Among those below: how many the actor holds, and the largest part of them. */
	const held = new Uint32Array(count);
	const largest = new Uint32Array(count);
	const cutOff = new Uint32Array(count);
	const ties: BridgingTie[] = [];
	const order = new Uint32Array(count);
	let visited = 0;

	const enter = (actor: number, from: number) => {
		order[visited++] = actor;
		visit[actor] = low[actor] = visited;
		parent[actor] = from;
	};
	const leave = (actor: number) => {
		const above = parent[actor]!;
		if (above === actor) return;
		low[above] = Math.min(low[above]!, low[actor]!);
		below[above]! += below[actor]!;
		if (low[actor]! < visit[above]!) return;
		held[above]! += below[actor]!;
		largest[above] = Math.max(largest[above]!, below[actor]!);
	};

	for (let root = 0; root < count; root += 1) {
		if (visit[root] !== 0) continue;
		const first = visited;
		enter(root, root);
		for (let actor = root; ;) {
			if (next[actor]! < start[actor + 1]!) {
				const other = neighbour[next[actor]!++]!;
				if (visit[other] === 0) {
					enter(other, actor);
					actor = other;
				} else if (other !== parent[actor]) low[actor] = Math.min(low[actor]!, visit[other]!);
			} else {
				leave(actor);
				if (actor === root) break;
				actor = parent[actor]!;
			}
		}
		const others = visited - first - 1;
		for (const actor of order.subarray(first, visited)) {
			cutOff[actor] = others - Math.max(largest[actor]!, others - held[actor]!);
			const above = parent[actor]!;
			if (actor !== root && low[actor]! > visit[above]!) {
				const size = below[actor]!;
				ties.push({ source: above, target: actor, held: Math.min(size, others + 1 - size) });
			}
		}
	}
	return { cutOff, ties: ties.sort((a, b) => b.held - a.held) };
}
