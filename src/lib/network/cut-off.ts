import type { Network } from './network.ts';

/**
 * How many others of its component would no longer reach the largest remaining part if this actor
 * were not there. 0 for anyone but a cut vertex.
 */
export function cutOff(network: Network, key: string): number {
	const seen = new Set([key]);
	const parts: number[] = [];
	network.forEachNeighbor(key, (start) => {
		if (seen.has(start)) return;
		const before = seen.size;
		seen.add(start);
		const waiting = [start];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			network.forEachNeighbor(next, (other) => {
				if (seen.has(other)) return;
				seen.add(other);
				waiting.push(other);
			});
		}
		parts.push(seen.size - before);
	});
	const total = parts.reduce((sum, size) => sum + size, 0);
	return total - parts.reduce((most, size) => Math.max(most, size), 0);
}
