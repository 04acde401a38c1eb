import { randomLcg } from 'd3';
import { flatten, type FlatNetwork } from '../flat-network.ts';
import type { Network, Positions } from '../network.ts';
import { layoutComponent, movesFor } from './layout-component.ts';
import { arrange } from './arrange.ts';
import type { Part } from './fit-part.ts';
import { roomOf } from './radius.ts';
import { splitComponents, tiesWithin } from './split-components.ts';

export interface Layout {
	positions: Positions;
	/** False when the layout was stopped before it was at rest. */
	settled: boolean;
	/** Same network and same seed: same picture. */
	seed: number;
}

/** A layout as arrays, in the order of the nodes. */
export interface FlatLayout {
	x: Float64Array;
	y: Float64Array;
	settled: boolean;
}

/**
 * Places of all nodes: each component laid out by forces and cleared of overlaps, the components
 * beside each other, the isolates in rows below. Yields the share of the work done; answered
 * `true`, it makes do with what it has.
 *
 * @param room radius each node needs, in units of the layout
 */
export function* layoutSteps(
	flat: FlatNetwork,
	room: Float64Array,
	seed: number,
): Generator<number, FlatLayout, boolean> {
	const random = randomLcg(seed);
	const components = splitComponents(flat);
	const tied = components.filter((nodes) => nodes.length > 1);
	const isolates = components.filter((nodes) => nodes.length === 1).map((nodes) => nodes[0]!);
	const total = tied.reduce((sum, nodes) => sum + movesFor(nodes.length), 0);
	let [done, settled] = [0, true];
	const parts: Part[] = [];
	for (const [index, springs] of tiesWithin(flat, tied).entries()) {
		const nodes = tied[index]!;
		const layout = layoutComponent(nodes.length, springs, random);
		let stop = false;
		let step = layout.next(stop);
		for (; !step.done; step = layout.next(stop)) {
			done += step.value;
			stop = yield Math.min(1, done / total);
		}
		settled &&= step.value.settled;
		parts.push({ nodes, x: step.value.x, y: step.value.y });
	}
	return { ...arrange(parts, isolates, room), settled };
}

/** Lays a network out here and now; see `layoutInWorker` for networks that take time. */
export function layoutNetwork(network: Network, { seed }: { seed: number }): Layout {
	const { keys, flat } = flatten(network);
	const steps = layoutSteps(flat, roomOf(network), seed);
	let step = steps.next(false);
	while (!step.done) step = steps.next(false);
	return toLayout(keys, step.value, seed);
}

export function toLayout(
	keys: readonly string[],
	{ x, y, settled }: FlatLayout,
	seed: number,
): Layout {
	const positions = new Map(keys.map((key, i) => [key, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
	return { positions, settled, seed };
}
