import type { Forces } from './forces.ts';

/** How far nodes move at first, and how many times at the most. */
export interface Cooling {
	/** First length of a step, in units of the layout. */
	firstStep: number;
	/** Steps after which they are at rest at the latest. */
	steps: number;
}

/** A step shorter than this part of the first one moves nothing that an eye can see. */
const REST = 0.02;
const COOLING = 0.9;

/**
 * Lets forces move nodes until they rest. Steps change as Hu (2005) does, longer after five gains,
 * shorter after any loss, under a ceiling that comes down: nodes always settle within the steps
 * they are given. Yields the steps made since the last yield, those it did not need at the end;
 * answered `true`, it stops. Returns whether all came to rest.
 */
export function* relax(
	forces: Forces,
	{ firstStep, steps }: Cooling,
): Generator<number, boolean, boolean> {
	const lower = REST ** (1 / steps);
	let [step, ceiling, energy, gains, made] = [firstStep, firstStep, Infinity, 0, 0];
	while (step > REST * firstStep) {
		const next = forces.advance(step);
		made += 1;
		gains = next < energy ? gains + 1 : 0;
		if (gains === 0) step *= COOLING;
		if (gains === 5) [step, gains] = [step / COOLING, 0];
		energy = next;
		ceiling *= lower;
		step = Math.min(step, ceiling);
		if (yield 1) return false;
	}
	yield Math.max(0, steps - made);
	return true;
}
