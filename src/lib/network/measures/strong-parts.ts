import type { Adjacency } from '../adjacency.ts';
import type { Links } from '../links.ts';

/** Actors that reach each other along ties, both ways (Tarjan 1972). */
export interface StrongParts {
	/** Actors of each part. A part comes before those that lead to it. */
	parts: Uint32Array[];
	/** Part of each actor, and its place in it. */
	of: Uint32Array;
	place: Uint32Array;
}

export function strongParts({ count, out: { start, neighbour } }: Links): StrongParts {
	const parts: Uint32Array[] = [];
	const of = new Uint32Array(count);
	const place = new Uint32Array(count);
	/** Order of visit, from 1; 0 when not visited. */
	const visit = new Uint32Array(count);
	/** Earliest visit reached that is not in a finished part. */
	const earliest = new Uint32Array(count);
	const isOpen = new Uint8Array(count);
	const next = start.slice(0, count);
	const open: number[] = [];
	const trail: number[] = [];
	let visits = 0;
	const enter = (actor: number) => {
		visits += 1;
		visit[actor] = visits;
		earliest[actor] = visits;
		isOpen[actor] = 1;
		open.push(actor);
		trail.push(actor);
	};
	const leave = (actor: number) => {
		trail.pop();
		const before = trail.at(-1);
		if (before !== undefined) earliest[before] = Math.min(earliest[before]!, earliest[actor]!);
		if (earliest[actor] !== visit[actor]) return;
		const part = Uint32Array.from(open.splice(open.lastIndexOf(actor)));
		part.forEach((member, i) => {
			isOpen[member] = 0;
			of[member] = parts.length;
			place[member] = i;
		});
		parts.push(part);
	};
	for (let root = 0; root < count; root += 1) {
		if (visit[root] === 0) enter(root);
		for (let actor = trail.at(-1); actor !== undefined; actor = trail.at(-1)) {
			if (next[actor] === start[actor + 1]) leave(actor);
			else {
				const other = neighbour[next[actor]!++]!;
				if (visit[other] === 0) enter(other);
				else if (isOpen[other]) earliest[actor] = Math.min(earliest[actor]!, visit[other]!);
			}
		}
	}
	return { parts, of, place };
}

/** The rows of the actors of one part, with their neighbours in it, both numbered as in it. */
export function rowsWithin(rows: Adjacency, { parts, of, place }: StrongParts, part: number) {
	const members = parts[part]!;
	const start = new Uint32Array(members.length + 1);
	const neighbour: number[] = [];
	const weight: number[] = [];
	members.forEach((actor, i) => {
		for (let k = rows.start[actor]!; k < rows.start[actor + 1]!; k += 1) {
			const other = rows.neighbour[k]!;
			if (of[other] !== part) continue;
			neighbour.push(place[other]!);
			weight.push(rows.weight[k]!);
		}
		start[i + 1] = neighbour.length;
	});
	return { start, neighbour: Uint32Array.from(neighbour), weight: Float64Array.from(weight) };
}
