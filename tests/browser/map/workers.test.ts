import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { groupsInWorker } from '../../../src/lib/network/groups/groups-in-worker.ts';
import { groupsOf } from '../../../src/lib/network/groups/groups.ts';
import { layoutInWorker } from '../../../src/lib/network/layout/layout-in-worker.ts';
import { layoutNetwork } from '../../../src/lib/network/layout/layout-network.ts';
import { fingerprint, NETWORKS } from '../../unit/network/layout/same-bits.ts';

function network(nodes: number, ties: number) {
	const random = randomLcg(6);
	const end = () => String(Math.floor(nodes * random()));
	return buildNetwork({
		actors: [],
		ties: Array.from({ length: ties }, () => ({ source: end(), target: end(), weight: 1 })),
	}).graph;
}

it.each(NETWORKS)('$name nodes have the places here that they have in Node', (network) => {
	expect(fingerprint(network.build(), 1)).toBe(network.expected);
});

describe('the layout in its worker', () => {
	it('is the one made here', async () => {
		const graph = network(120, 240);
		const shares: number[] = [];
		const layout = await layoutInWorker(graph, {
			seed: 3,
			onprogress: (share) => shares.push(share),
		});
		expect(layout).toEqual(layoutNetwork(graph, { seed: 3 }));
		expect(shares.length).toBeGreaterThan(0);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
	});

	it('goes on from places, around pinned nodes, as it does here', async () => {
		const graph = network(120, 240);
		const start = layoutNetwork(graph, { seed: 3 }).positions;
		const [key] = graph.nodes();
		const pins = new Map([[key!, { x: 12.5, y: -300.25 }]]);
		const layout = await layoutInWorker(graph, { seed: 3, start, pins });
		expect(layout.positions.get(key!)).toEqual({ x: 12.5, y: -300.25 });
		expect(layout).toEqual(layoutNetwork(graph, { seed: 3, start, pins }));
	});

	it('stops when it is told to', async () => {
		const stop = new AbortController();
		const layout = layoutInWorker(network(20_000, 60_000), {
			seed: 1,
			signal: stop.signal,
			onprogress: () => stop.abort(),
		});
		await expect(layout).rejects.toThrow(/abort/i);
		const never = layoutInWorker(network(10, 20), { seed: 1, signal: stop.signal });
		await expect(never).rejects.toThrow(/abort/i);
	});

	it('gives what it has when patience ends, and says that it is not at rest', async () => {
		const graph = network(3000, 9000);
		const { positions, settled } = await layoutInWorker(graph, { seed: 1, patience: 50 });
		expect(settled).toBe(false);
		expect(positions.size).toBe(graph.order);
	});
});

it('the groups in their worker are those found here', async () => {
	const graph = network(80, 200);
	expect(await groupsInWorker(graph, { seed: 2 })).toEqual(groupsOf(graph, { seed: 2 }));
});
