import { adjacencyOf, arcsOf, type Adjacency } from './adjacency.ts';
import type { FlatNetwork } from './flat-network.ts';
import type { Network } from './network.ts';

/** A network in typed arrays with its direction: what a worker receives to measure. */
export interface MeasuredNetwork extends FlatNetwork {
	/** Each tie goes from its source to its target. Otherwise it has no direction. */
	directed: boolean;
}

/**
 * The network as arrays, its actors numbered in the order of `keys`. In a network that mixes both
 * sorts, a tie without direction counts as one tie each way, added to the directed one if any.
 */
export function measuredNetwork(network: Network): { keys: string[]; measured: MeasuredNetwork } {
	const keys = network.nodes();
	const numbers = new Map(keys.map((key, number) => [key, number]));
	const directed = network.directedSize > 0;
	const isMixed = directed && network.undirectedSize > 0;
	const sources: number[] = [];
	const targets: number[] = [];
	const weights: number[] = [];
	const places = new Map<number, number>();
	const add = (source: number, target: number, weight: number) => {
		const place = places.get(source * keys.length + target);
		if (place !== undefined) {
			weights[place]! += weight;
			return;
		}
		if (isMixed) places.set(source * keys.length + target, sources.length);
		sources.push(source);
		targets.push(target);
		weights.push(weight);
	};
	network.forEachEdge((_, { weight }, source, target, _s, _t, undirected) => {
		const [from, to] = [numbers.get(source) ?? 0, numbers.get(target) ?? 0];
		add(from, to, weight);
		if (directed && undirected) add(to, from, weight);
	});
	const measured = {
		count: keys.length,
		directed,
		sources: Uint32Array.from(sources),
		targets: Uint32Array.from(targets),
		weights: Float64Array.from(weights),
	};
	return { keys, measured };
}

/** A network as compressed rows: what every measure reads. No tie to itself, none twice. */
export interface Links {
	/** Number of actors; they are numbered from 0. */
	count: number;
	directed: boolean;
	/** Ties without direction counted once. */
	tieCount: number;
	/** Neighbours that ties lead to; all neighbours when ties have no direction. */
	out: Adjacency;
	/** Neighbours that ties come from; the same object as `out` when ties have no direction. */
	in: Adjacency;
}

export function linksOf({ count, directed, sources, targets, weights }: MeasuredNetwork): Links {
	const tieCount = sources.length;
	if (directed) {
		return {
			count,
			directed,
			tieCount,
			out: arcsOf(count, sources, targets, weights),
			in: arcsOf(count, targets, sources, weights),
		};
	}
	const all = adjacencyOf(count, sources, targets, weights);
	return { count, directed, tieCount, out: all, in: all };
}

/** The same ties without direction: two that go both ways become one, their weights added. */
export function withoutDirection(links: Links): Links {
	if (!links.directed) return links;
	const { count, out } = links;
	const sources: number[] = [];
	const targets: number[] = [];
	const weights: number[] = [];
	/** Where the tie between the actor at hand and each other is, plus 1. */
	const place = new Uint32Array(count);
	for (let i = 0; i < count; i += 1) {
		const first = sources.length;
		for (const side of [out, links.in]) {
			for (let k = side.start[i]!; k < side.start[i + 1]!; k += 1) {
				const other = side.neighbour[k]!;
				if (other < i) continue;
				if (place[other]! <= first) {
					sources.push(i);
					targets.push(other);
					weights.push(0);
					place[other] = sources.length;
				}
				weights[place[other]! - 1]! += side.weight[k]!;
			}
		}
	}
	return linksOf({
		count,
		directed: false,
		sources: Uint32Array.from(sources),
		targets: Uint32Array.from(targets),
		weights: Float64Array.from(weights),
	});
}
