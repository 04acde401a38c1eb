import { randomLcg } from 'd3';
import { flatten, type FlatNetwork } from '../flat-network.ts';
import type { Network, Positions } from '../network.ts';
import { arrange } from './arrange.ts';
import { besideNeighbours, nowhere, overlaid, placed } from './begin.ts';
import { fastestForces } from './fastest-forces.ts';
import type { Part } from './fit-part.ts';
import type { MakeForces } from './forces.ts';
import { goOn } from './go-on.ts';
import { layoutComponent, movesFor } from './layout-component.ts';
import type { Asked, FlatLayout } from './places.ts';
import { roomOf } from './radius.ts';
import { splitComponents, tiesWithin } from './split-components.ts';

export interface Layout {
	positions: Positions;
	/** False when the layout was stopped before it was at rest. */
	settled: boolean;
	/** Same network and same seed: same picture. */
	seed: number;
}

/**
 * Places of all nodes: each component laid out by forces and cleared of overlaps, the components
 * beside each other, the isolates in rows below. With a start, it goes on from there; pinned nodes
 * are exactly where they are wanted. Yields the share of the work done; answered `true`, it makes
 * do with what it has.
 *
 * @param room radius each node needs, in units of the layout
 */
export function* layoutSteps(
	flat: FlatNetwork,
	room: Float64Array,
	{ seed, start, pins = nowhere(flat.count) }: Asked,
	makeForces = fastestForces(),
): Generator<number, FlatLayout, boolean> {
	const components = splitComponents(flat);
	const pinned = placed(pins);
	const isPinned = pinned.includes(1);
	let begin = start && besideNeighbours(flat, overlaid(pins, start));
	const isFresh = !begin || placed(begin).includes(0);
	const one = components.reduce((sum, nodes) => sum + movesFor(nodes.length), 0);
	const total = (isFresh ? one : 0) + (start || isPinned ? one : 0);
	let [done, stop] = [0, false];
	function* counted(steps: Generator<number, FlatLayout, boolean>) {
		let step = steps.next(stop);
		for (; !step.done; step = steps.next(stop)) {
			done += step.value;
			stop = yield Math.min(1, done / total);
		}
		return step.value;
	}
	if (isFresh) {
		const fresh = yield* counted(freshly(flat, components, room, seed, pinned, makeForces));
		if (!start && !isPinned) return fresh;
		begin = overlaid(begin ?? pins, fresh);
	}
	return yield* counted(goOn(flat, components, room, begin ?? pins, pinned, makeForces));
}

/** Places made from nothing; pinned isolates are not in the rows. */
function* freshly(
	flat: FlatNetwork,
	components: readonly Uint32Array[],
	room: Float64Array,
	seed: number,
	pinned: Uint8Array,
	makeForces: MakeForces,
): Generator<number, FlatLayout, boolean> {
	const random = randomLcg(seed);
	const tied = components.filter((nodes) => nodes.length > 1);
	const alone = components.filter((nodes) => nodes.length === 1).map((nodes) => nodes[0]!);
	const parts: Part[] = [];
	let settled = true;
	for (const [index, ties] of tiesWithin(flat, tied).entries()) {
		const nodes = tied[index]!;
		const {
			x,
			y,
			settled: isAtRest,
		} = yield* layoutComponent(nodes.length, ties, random, makeForces);
		settled &&= isAtRest;
		parts.push({ nodes, x, y });
	}
	const free = alone.filter((node) => pinned[node] === 0);
	return { ...arrange(parts, free, room), settled };
}

export interface LayoutRequest {
	seed: number;
	/** Places to go on from, in units of the layout, such as those of a layout that was stopped. */
	start?: Positions;
	/** Nodes that stay exactly at these places, in units of the layout. */
	pins?: Positions;
}

/** Lays a network out here and now; see `layoutInWorker` for networks that take time. */
export function layoutNetwork(network: Network, request: LayoutRequest): Layout {
	const { keys, flat } = flatten(network);
	const steps = layoutSteps(flat, roomOf(network), askedOf(keys, request));
	let step = steps.next(false);
	while (!step.done) step = steps.next(false);
	return toLayout(keys, step.value, request.seed);
}

/** A request as arrays, in the order of the nodes. */
export function askedOf(keys: readonly string[], { seed, start, pins }: LayoutRequest): Asked {
	const flat = (positions: Positions | undefined) =>
		positions && {
			x: Float64Array.from(keys, (key) => positions.get(key)?.x ?? NaN),
			y: Float64Array.from(keys, (key) => positions.get(key)?.y ?? NaN),
		};
	return { seed, start: flat(start), pins: pins && pins.size > 0 ? flat(pins) : undefined };
}

export function toLayout(
	keys: readonly string[],
	{ x, y, settled }: FlatLayout,
	seed: number,
): Layout {
	const positions = new Map(keys.map((key, i) => [key, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
	return { positions, settled, seed };
}
