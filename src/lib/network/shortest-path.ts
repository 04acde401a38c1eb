import { stepsFrom } from './ego.ts';
import type { Network } from './network.ts';
import { forEachStep, OPPOSITE, stepWeight, type Way } from './way.ts';

export interface ShortestPaths {
	/** Number of paths with the fewest steps. */
	count: number;
	/** Keys of the actors of one of them from end to end, both included: see `shortestPaths`. */
	strongest: string[];
}

interface Step {
	from: string;
	weight: number;
}

/**
 * The paths with the fewest steps from one actor to another. The strongest of them is the one
 * whose weakest tie is the strongest, then the one whose weights have the largest sum. Paths are
 * told apart by the actors they pass through: several ties between the same two are one step,
 * their weights added.
 *
 * @returns undefined when no path leads there
 */
export function shortestPaths(
	network: Network,
	from: string,
	to: string,
	way: Way = 'any',
): ShortestPaths | undefined {
	const steps = stepsFrom(network, from, { way, until: to });
	if (!steps.has(to)) return undefined;
	const passed = lastSteps(network, to, steps, way);
	const count = new Map<string, number>();
	/** The weakest tie of the path to each actor where it is the strongest. */
	const weakest = new Map<string, number>();
	for (const [key, last] of passed) {
		const ways = last.reduce((sum, step) => sum + (count.get(step.from) ?? 0), 0);
		count.set(key, key === from ? 1 : ways);
		const best = last.map((step) => Math.min(step.weight, weakest.get(step.from) ?? 0));
		weakest.set(key, key === from ? Infinity : best.reduce((a, b) => Math.max(a, b)));
	}
	const strongest = heaviestPath(passed, from, to, weakest.get(to) ?? 0);
	return { count: count.get(to) ?? 0, strongest };
}

/** The last steps of the shortest paths to each actor that some path to `to` passes, first to last. */
function lastSteps(
	network: Network,
	to: string,
	steps: ReadonlyMap<string, number>,
	way: Way,
): [key: string, last: Step[]][] {
	const passed = new Map<string, Step[]>([[to, []]]);
	for (const [key, last] of passed) {
		const before = (steps.get(key) ?? 0) - 1;
		forEachStep(network, key, OPPOSITE[way], (from) => {
			if (steps.get(from) !== before) return;
			last.push({ from, weight: stepWeight(network, from, key, way) });
			if (!passed.has(from)) passed.set(from, []);
		});
	}
	return [...passed].reverse();
}

/** The path of the largest sum of weights among those without a tie weaker than `least`. */
function heaviestPath(
	passed: readonly [key: string, last: Step[]][],
	from: string,
	to: string,
	least: number,
): string[] {
	const sums = new Map([[from, 0]]);
	const previous = new Map<string, string>();
	for (const [key, last] of passed) {
		for (const step of last) {
			const before = sums.get(step.from);
			if (before === undefined || step.weight < least) continue;
			const sum = before + step.weight;
			if (sum <= (sums.get(key) ?? -Infinity)) continue;
			sums.set(key, sum);
			previous.set(key, step.from);
		}
	}
	const path = [to];
	for (let key = previous.get(to); key !== undefined; key = previous.get(key)) path.unshift(key);
	return path;
}
