/** Neighbours of each node as compressed rows: those of node i are from `start[i]` to `start[i + 1]`. */
export interface Adjacency {
	start: Uint32Array;
	neighbour: Uint32Array;
	weight: Float64Array;
}

/** Ties from `sources` to `targets` only: the neighbours that each node leads to. */
export function arcsOf(
	count: number,
	sources: Uint32Array,
	targets: Uint32Array,
	weights: Float64Array,
): Adjacency {
	const start = new Uint32Array(count + 1);
	for (const node of sources) start[node + 1]! += 1;
	for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
	const next = start.slice();
	const neighbour = new Uint32Array(sources.length);
	const weight = new Float64Array(sources.length);
	for (let tie = 0; tie < sources.length; tie += 1) {
		const place = next[sources[tie]!]!++;
		neighbour[place] = targets[tie]!;
		weight[place] = weights[tie]!;
	}
	return { start, neighbour, weight };
}

/** Both directions of undirected ties given by the numbers of their ends. */
export function adjacencyOf(
	count: number,
	sources: Uint32Array,
	targets: Uint32Array,
	weights: Float64Array,
): Adjacency {
	const start = new Uint32Array(count + 1);
	for (const ends of [sources, targets]) for (const node of ends) start[node + 1]! += 1;
	for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
	const next = start.slice();
	const neighbour = new Uint32Array(2 * sources.length);
	const weight = new Float64Array(2 * sources.length);
	const add = (from: number, to: number, strength: number) => {
		const place = next[from]!++;
		neighbour[place] = to;
		weight[place] = strength;
	};
	for (let tie = 0; tie < sources.length; tie += 1) {
		add(sources[tie]!, targets[tie]!, weights[tie]!);
		add(targets[tie]!, sources[tie]!, weights[tie]!);
	}
	return { start, neighbour, weight };
}
