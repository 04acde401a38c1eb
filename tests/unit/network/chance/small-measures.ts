import type { Links } from '../../../../src/lib/network/links.ts';
import { degreeAssortativity } from '../../../../src/lib/network/measures/assortativity.ts';

/** Gauges in their plainest form, for small networks without direction. */
export function smallMeasures(links: Links) {
	const { count, tieCount, out } = links;
	const neighbours = Array.from(
		{ length: count },
		(_, i) => new Set(out.neighbour.subarray(out.start[i], out.start[i + 1])),
	);
	let [closed, triples] = [0, 0];
	for (const around of neighbours) {
		triples += (around.size * (around.size - 1)) / 2;
		for (const a of around) for (const b of around) if (a < b && neighbours[a]?.has(b)) closed += 1;
	}
	let [steps, pairs, seenFirst] = [0, 0, 0];
	for (let from = 0; from < count; from += 1) {
		const distance = new Map([[from, 0]]);
		for (const [i, far] of distance) {
			for (const j of neighbours[i] ?? []) if (!distance.has(j)) distance.set(j, far + 1);
		}
		for (const far of distance.values()) steps += far;
		pairs += distance.size - 1;
		if (Math.min(...distance.keys()) === from) seenFirst += 1;
	}
	return {
		density: tieCount / ((count * (count - 1)) / 2),
		components: seenFirst,
		transitivity: triples === 0 ? 0 : closed / triples,
		meanDistance: steps / pairs,
		degreeAssortativity: degreeAssortativity(links),
	};
}
