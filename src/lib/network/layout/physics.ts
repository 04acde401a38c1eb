import { median } from 'd3';
import type { ForceSettings, Springs } from './forces.ts';

/** What moves a component: the mass of its nodes, its springs, and how they act. */
export interface Physics {
	mass: Float64Array;
	springs: Springs;
	settings: ForceSettings;
}

/** From this many nodes on, ties pull logarithmically: groups matter more than each place. */
const MANY = 300;

/** Below this many nodes, forces are nearly exact: there is time for it. */
const FEW = 500;

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

/** The physics of a component from its ties, their weights as the data have them. */
export function physicsOf(nodes: number, ties: Springs): Physics {
	const mass = new Float64Array(nodes).fill(1);
	for (const ends of [ties.sources, ties.targets]) for (const i of ends) mass[i]! += 1;
	const linLog = nodes > MANY;
	return {
		mass,
		springs: { ...ties, weights: pullOf(ties.weights) },
		settings: { linLog, gravity: linLog ? 0.0005 : 0.004, theta: nodes < FEW ? 0.5 : 1.1 },
	};
}
