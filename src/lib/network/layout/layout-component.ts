import { coarsen, type Level } from './coarsen.ts';
import type { MakeForces, Springs } from './forces.ts';
import { physicsOf } from './physics.ts';
import { relax } from './relax.ts';

export interface Placed {
	x: Float64Array;
	y: Float64Array;
	/** False when it was told to stop before it was at rest. */
	settled: boolean;
}

/** Steps at one level: a budget of work, so that the same network gives the same picture. */
export function stepsAt(nodes: number, finest: boolean): number {
	const [most, work] = finest ? [400, 1_000_000] : [200, 150_000];
	return Math.max(30, Math.min(most, Math.round(work / nodes)));
}

/**
 * Lays out one connected component of two nodes or more around (0, 0): coarse versions first, each
 * giving its start to the next finer one. Yields the number of node moves made since the last
 * yield, for a progress bar (see `movesFor`); answered `true`, it stops where it is.
 */
export function* layoutComponent(
	nodes: number,
	ties: Springs,
	random: () => number,
	makeForces: MakeForces,
): Generator<number, Placed, boolean> {
	const { mass, springs, settings } = physicsOf(nodes, ties);
	const levels = coarsen({ mass, springs }, random);
	let place = scatter(levels.at(-1)!.mass.length, random);
	let settled = true;
	for (const [depth, level] of [...levels.entries()].reverse()) {
		if (level.parent) place = prolong(level, place, random);
		if (!settled) continue;
		const forces = makeForces({ ...place, mass: level.mass }, level.springs, settings);
		const steps = stepsAt(level.mass.length, depth === 0);
		const resting = relax(forces, { firstStep: place.spacing, steps });
		let stop = false;
		let step = resting.next(stop);
		for (; !step.done; step = resting.next(stop)) stop = yield step.value * level.mass.length;
		settled = step.value;
		place = { ...place, ...forces.places() };
	}
	return { x: place.x, y: place.y, settled };
}

/** Node moves that laying out a component may take, about. */
export function movesFor(nodes: number): number {
	return nodes * stepsAt(nodes, true) + (nodes / 4) * stepsAt(nodes / 4, false);
}

/**
 * Room that nodes of one parent begin in, over their fair share of the picture: little, so that
 * they do not begin among those of another one.
 */
const SPREAD = 0.4;

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

/**
 * Puts each node near the place of its parent, those of one parent in a square that
 * grows with their number.
 */
function prolong({ mass, parent }: Level, { x, y }: Start, random: () => number): Start {
	const spacing = extentOf(x, y) / Math.sqrt(mass.length);
	const siblings = new Uint32Array(x.length);
	for (const node of parent!) siblings[node]! += 1;
	const near = (coordinates: Float64Array) =>
		Float64Array.from(parent!, (node) => {
			const side = SPREAD * spacing * Math.sqrt(siblings[node]!);
			return coordinates[node]! + (random() - 0.5) * side;
		});
	return { x: near(x), y: near(y), spacing };
}

/** Largest distance from (0, 0) along an axis. */
export function extentOf(x: Float64Array, y: Float64Array): number {
	let extent = 0;
	for (const coordinates of [x, y])
		for (const v of coordinates) extent = Math.max(extent, Math.abs(v));
	return extent;
}
