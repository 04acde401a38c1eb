import { median } from 'd3';
import { coarsen, type Level } from './coarsen.ts';
import { ForceLayout, type Springs } from './force-layout.ts';

export interface Placed {
	x: Float64Array;
	y: Float64Array;
	/** False when it was told to stop before it was at rest. */
	settled: boolean;
}

/** From this many nodes on, ties pull logarithmically: groups matter more than each place. */
const MANY = 300;

/** Steps at one level: a budget of work, so that the same network gives the same picture. */
function stepsAt(nodes: number, finest: boolean): number {
	const [most, work] = finest ? [400, 1_000_000] : [200, 150_000];
	return Math.max(60, Math.min(most, Math.round(work / nodes)));
}

/** Strongest pull of a tie over that of a middling one, and the inverse of the weakest. */
const PULL = 3;

/**
 * How strongly ties pull, from their weights: the square root, around the median, within bounds.
 * Amounts of money range over thousands; taken as they are, a small one would fly off the map.
 */
function pullOf(weights: Float64Array): Float64Array {
	const middle = median(weights) ?? 1;
	return weights.map((weight) => Math.max(1 / PULL, Math.min(PULL, Math.sqrt(weight / middle))));
}

/**
 * Lays out one connected component of two nodes or more around (0, 0): coarse versions first, each
 * giving its start to the next finer one. Yields the number of node moves made since the last
 * yield, for a progress bar (see `movesFor`); answered `true`, it stops where it is.
 */
export function* layoutComponent(
	nodes: number,
	springs: Springs,
	random: () => number,
): Generator<number, Placed, boolean> {
	const mass = new Float64Array(nodes).fill(1);
	for (const ends of [springs.sources, springs.targets]) for (const i of ends) mass[i]! += 1;
	const weights = pullOf(springs.weights);
	const levels = coarsen({ mass, springs: { ...springs, weights } });
	const linLog = nodes > MANY;
	let place = scatter(levels.at(-1)!.mass.length, random);
	let stopped = false;
	for (const [depth, level] of [...levels.entries()].reverse()) {
		if (level.parent) place = prolong(level, place, random);
		const steps = stepsAt(level.mass.length, depth === 0);
		const layout = new ForceLayout({ ...place, mass: level.mass }, level.springs, {
			linLog,
			gravity: linLog ? 0.0005 : 0.004,
			theta: nodes < 500 ? 0.5 : 1.1,
			firstStep: place.spacing,
			steps,
		});
		let left = steps;
		for (; !layout.settled && !stopped; left -= 1) {
			layout.advance();
			stopped = yield level.mass.length;
		}
		yield level.mass.length * Math.max(0, left);
	}
	return { x: place.x, y: place.y, settled: !stopped };
}

/** Node moves that laying out a component may take, about. */
export function movesFor(nodes: number): number {
	return nodes * stepsAt(nodes, true) + (nodes / 4) * stepsAt(nodes / 4, false);
}

interface Start {
	x: Float64Array;
	y: Float64Array;
	/** Typical distance between neighbours, in units of the layout. */
	spacing: number;
}

function scatter(nodes: number, random: () => number): Start {
	const side = 10 * Math.sqrt(nodes);
	const coordinate = () => (random() - 0.5) * side;
	return {
		x: Float64Array.from({ length: nodes }, coordinate),
		y: Float64Array.from({ length: nodes }, coordinate),
		spacing: side / 5,
	};
}

/** Puts each node at the place of its parent, give or take. */
function prolong({ mass, parent }: Level, { x, y }: Start, random: () => number): Start {
	let extent = 0;
	for (const coordinates of [x, y])
		for (const v of coordinates) extent = Math.max(extent, Math.abs(v));
	const spacing = extent / Math.sqrt(mass.length);
	const near = (coordinates: Float64Array) =>
		Float64Array.from(parent!, (node) => coordinates[node]! + (random() - 0.5) * spacing);
	return { x: near(x), y: near(y), spacing };
}
