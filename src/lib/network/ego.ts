import type { Network } from './network.ts';
import { forEachStep, type Way } from './way.ts';

export interface Search {
	/** Actors farther than this many steps are left out. */
	most?: number;
	way?: Way;
	/** The search ends once this actor is reached: others as far may then be missing. */
	until?: string;
}

/**
 * The actors that an actor reaches, itself included, with the least number of steps to each; the
 * nearest first. With `most`, they are the nodes of its ego network (radius `most`), whose ties are
 * those among them (see `subNetwork`).
 */
export function stepsFrom(
	network: Network,
	key: string,
	{ most = Infinity, way = 'any', until }: Search = {},
): Map<string, number> {
	const steps = new Map([[key, 0]]);
	// A map visits what is added to it meanwhile: it is the queue.
	for (const [from, count] of steps) {
		if (count >= most || (until !== undefined && steps.has(until))) break;
		forEachStep(network, from, way, (other) => {
			if (!steps.has(other)) steps.set(other, count + 1);
		});
	}
	return steps;
}
