import type { FlatNetwork } from '../flat-network.ts';
import type { MakeForces } from './forces.ts';
import { gapOf } from './gap.ts';
import { extentOf, stepsAt } from './layout-component.ts';
import { naturalScale } from './natural-scale.ts';
import { physicsOf } from './physics.ts';
import { relax } from './relax.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { rowsUnder } from './rows-below.ts';
import { tiesWithin } from './split-components.ts';
import type { FlatLayout, Places } from './places.ts';

/** Going on never moves a node further at a time than this part of the distance of neighbours. */
const FIRST_STEP = 0.5;

/**
 * Lets the forces act on from the places that all nodes have, in the units and around the places
 * of the picture: it is not turned, and its components stay beside each other. Pinned nodes do not
 * move. Isolates are in rows below, those that are pinned apart. Yields the node moves made;
 * answered `true`, it stops.
 *
 * @param begin a place for every node; changed
 * @param pinned 1 for nodes that stay where they begin
 */
export function* goOn(
	flat: FlatNetwork,
	components: readonly Uint32Array[],
	room: Float64Array,
	begin: Places,
	pinned: Uint8Array,
	makeForces: MakeForces,
): Generator<number, FlatLayout, boolean> {
	const tied = components.filter((nodes) => nodes.length > 1);
	const alone = components.filter((nodes) => nodes.length === 1).map((nodes) => nodes[0]!);
	const { x, y } = begin;
	let settled = true;
	for (const [index, ties] of tiesWithin(flat, tied).entries()) {
		const nodes = tied[index]!;
		const from = {
			x: Float64Array.from(nodes, (node) => x[node]!),
			y: Float64Array.from(nodes, (node) => y[node]!),
			pinned: Uint8Array.from(nodes, (node) => pinned[node]!),
		};
		if (!settled || from.pinned.every(Boolean)) continue;
		const physics = physicsOf(nodes.length, ties);
		const centre = { x: mean(from.x), y: mean(from.y) };
		const bodies = {
			...from,
			x: from.x.map((v) => v - centre.x),
			y: from.y.map((v) => v - centre.y),
			mass: physics.mass,
		};
		const scale = naturalScale(bodies, physics);
		for (const values of [bodies.x, bodies.y]) values.forEach((v, i) => (values[i] = v * scale));
		const spacing = extentOf(bodies.x, bodies.y) / Math.sqrt(nodes.length);
		const forces = makeForces(bodies, physics.springs, physics.settings);
		const steps = stepsAt(nodes.length, true);
		const resting = relax(forces, { firstStep: FIRST_STEP * spacing, steps });
		let stop = false;
		let step = resting.next(stop);
		for (; !step.done; step = resting.next(stop)) stop = yield step.value * nodes.length;
		settled = step.value;
		const after = forces.places();
		nodes.forEach((node, i) => {
			if (pinned[node]) return;
			x[node] = after.x[i]! / scale + centre.x;
			y[node] = after.y[i]! / scale + centre.y;
		});
	}
	const isPinned = (node: number) => pinned[node] === 1;
	const free = alone.filter((node) => !isPinned(node));
	const others = Uint32Array.from([
		...tied.flatMap((nodes) => [...nodes]),
		...alone.filter(isPinned),
	]);
	rowsUnder(others, free, room, { x, y, gap: gapOf(room) });
	removeOverlaps(x, y, room, gapOf(room), pinned);
	return { x, y, settled };
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
