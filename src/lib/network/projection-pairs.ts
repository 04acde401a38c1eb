import type { Network } from './network.ts';

/** Pairs that a projection on each mode would compare: Σ d(d − 1)/2 over the other mode. */
export function projectionPairs(network: Network): Map<string, number> {
	const modes = new Map<string, number>();
	network.forEachNode((key, { mode }) => {
		const degree = network.degree(key);
		modes.set(mode, (modes.get(mode) ?? 0) + (degree * (degree - 1)) / 2);
	});
	const [first, second] = [...modes];
	if (modes.size !== 2 || !first || !second) return new Map();
	return new Map([
		[first[0], second[1]],
		[second[0], first[1]],
	]);
}
