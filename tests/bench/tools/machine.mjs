import { cpus, loadavg, totalmem } from 'node:os';

/** Load averages over 1, 5 and 15 minutes. */
export function loadAverage() {
	return loadavg()
		.map((load) => load.toFixed(1))
		.join(' ');
}

const LOOP = 1e8;

/**
 * Milliseconds that a fixed loop takes, at best of a few: a machine shared with others that the load
 * average does not show takes longer, and so does all that is measured on it.
 */
export function loopMs() {
	let least = Infinity;
	for (let attempt = 0; attempt < 3; attempt++) {
		const began = performance.now();
		let value = attempt;
		for (let at = 0; at < LOOP; at++) value = (Math.imul(value, 31) + at) | 0;
		// Used, so that the loop is not left out.
		if (value !== undefined) least = Math.min(least, performance.now() - began);
	}
	return Math.round(least);
}

export function describeMachine() {
	return {
		date: new Date().toISOString(),
		node: process.versions.node,
		processor: cpus()[0]?.model.trim() ?? 'unknown processor',
		cores: cpus().length,
		memoryMiB: Math.round(totalmem() / 2 ** 20),
	};
}
