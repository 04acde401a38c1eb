import { randomLcg } from 'd3';
import { connectedComponents } from 'graphology-components';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { flatten } from '../../../src/lib/network/flat-network.ts';
import { FRAME } from '../../../src/lib/network/layout/frame.ts';
import { layoutNetwork, layoutSteps } from '../../../src/lib/network/layout/layout-network.ts';
import type { SizeBy } from '../../../src/lib/model/appearance.ts';
import { radii, roomOf } from '../../../src/lib/network/layout/radius.ts';
import type { Network, Positions } from '../../../src/lib/network/network.ts';
import type { ActorRow } from '../../../src/lib/network/network-rows.ts';
import { davis, hasRealFiles, miserables, planted, replies } from './reference-networks.ts';

const isolates = (count: number): ActorRow[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `alone ${i}`,
		label: `Alone ${i}`,
		mode: 'actor',
		attributes: {},
	}));

const star = (leaves: number) =>
	Array.from({ length: leaves }, (_, i) => ({ source: 'hub', target: `leaf ${i}`, weight: 1 }));

const at = (positions: Positions, key: string) => positions.get(key) ?? { x: NaN, y: NaN };

/** Pairs of nodes whose discs overlap. */
function overlaps(network: Network, positions: Positions, by: SizeBy): number {
	const discs = [...radii(network, by)].map(([key, radius]) => ({ radius, ...at(positions, key) }));
	let count = 0;
	discs.forEach((a, i) =>
		discs.slice(i + 1).forEach((b) => {
			if (Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius) count += 1;
		}),
	);
	return count;
}

/** Mean length of a tie over the mean distance of two nodes: low when the tied are near. */
function tieLengthRatio(network: Network, positions: Positions): number {
	const distance = (a: string, b: string) => {
		const [from, to] = [at(positions, a), at(positions, b)];
		return Math.hypot(from.x - to.x, from.y - to.y);
	};
	const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	const tied = network.mapEdges((_edge, _tie, source, target) => distance(source, target));
	const keys = network.nodes();
	const all = keys.flatMap((a, i) => keys.slice(i + 1).map((b) => distance(a, b)));
	return mean(tied) / mean(all);
}

const NETWORKS: Record<string, () => Network> = {
	'one pair': () => buildNetwork({ actors: [], ties: star(1) }).graph,
	'a star of 200 leaves': () => buildNetwork({ actors: [], ties: star(200) }).graph,
	'a ring, all degrees equal': () =>
		buildNetwork({
			actors: [],
			ties: Array.from({ length: 30 }, (_, i) => ({
				source: `${i}`,
				target: `${(i + 1) % 30}`,
				weight: 1,
			})),
		}).graph,
	'ten planted groups and isolates': () =>
		buildNetwork({ actors: isolates(25), ties: planted(500, 2500, 10, randomLcg(5)) }).graph,
	'weights from 0.001 to a million': () =>
		buildNetwork({
			actors: [],
			ties: planted(60, 150, 3, randomLcg(2)).map((tie, i) => ({
				...tie,
				weight: 10 ** ((i % 10) - 3),
			})),
		}).graph,
};

describe.each(Object.entries(NETWORKS))('the layout of %s', (_, build) => {
	const network = build();
	const { positions, settled } = layoutNetwork(network, { seed: 1 });

	test('places everybody somewhere, once at rest', () => {
		expect(settled).toBe(true);
		expect([...positions.keys()]).toEqual(network.nodes());
		for (const { x, y } of positions.values()) expect(Number.isFinite(x + y)).toBe(true);
	});

	test.each(['degree', 'weightedDegree', 'none'] as const)('overlaps nobody by %s', (by) => {
		expect(overlaps(network, positions, by)).toBe(0);
	});
});

describe('the layout', () => {
	const grouped = buildNetwork({
		actors: isolates(25),
		ties: planted(500, 2500, 10, randomLcg(5)),
	}).graph;

	test('is the same for the same network and seed, another for another seed', () => {
		const [once, again, other] = [1, 1, 2].map(
			(seed) => layoutNetwork(grouped, { seed }).positions,
		);
		expect([...(again ?? [])]).toEqual([...(once ?? [])]);
		expect([...(other ?? [])]).not.toEqual([...(once ?? [])]);
	});

	test('brings the tied near each other', () => {
		const { positions } = layoutNetwork(grouped, { seed: 1 });
		expect(tieLengthRatio(grouped, positions)).toBeLessThan(0.5);
	});

	test.skipIf(!hasRealFiles)('of Les Misérables and Davis too', () => {
		for (const [network, most] of [
			[miserables(), 0.5],
			[davis(), 0.75],
		] as const) {
			const { positions } = layoutNetwork(network, { seed: 1 });
			expect(tieLengthRatio(network, positions)).toBeLessThan(most);
			expect(overlaps(network, positions, 'degree')).toBe(0);
		}
	});

	test('gathers isolates in rows below everybody else', () => {
		const { positions } = layoutNetwork(grouped, { seed: 1 });
		const alone = grouped.filterNodes((key) => grouped.degree(key) === 0);
		const lowestTied = Math.min(
			...grouped.filterNodes((key) => !alone.includes(key)).map((key) => at(positions, key).y),
		);
		const rows = new Set(alone.map((key) => Math.round(at(positions, key).y)));
		expect(Math.max(...rows)).toBeLessThan(lowestTied);
		expect(rows.size).toBeLessThan(3);
	});

	test.skipIf(!hasRealFiles)('keeps components out of each other', () => {
		const { graph } = replies();
		const { positions } = layoutNetwork(graph, { seed: 1 });
		const boxes = connectedComponents(graph)
			.filter((keys) => keys.length > 1)
			.map((keys) => {
				const places = keys.map((key) => at(positions, key));
				const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
				return {
					left: Math.min(...xs),
					right: Math.max(...xs),
					bottom: Math.min(...ys),
					top: Math.max(...ys),
				};
			});
		const meeting = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top,
				),
		);
		expect(boxes).toHaveLength(5);
		expect(meeting).toHaveLength(0);
	});

	test('fills the frame one way at least, around its centre', () => {
		const { positions } = layoutNetwork(miniature(), { seed: 1 });
		const places = [...positions.values()];
		const width = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
		const height = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
		expect(Math.max(width / FRAME.width, height / FRAME.height)).toBeGreaterThan(0.9);
	});

	test('of nobody is empty, of isolates alone is rows', () => {
		expect(layoutNetwork(buildNetwork({ actors: [], ties: [] }).graph, { seed: 1 })).toEqual({
			positions: new Map(),
			settled: true,
			seed: 1,
		});
		const { graph } = buildNetwork({ actors: isolates(40), ties: [] });
		const { positions } = layoutNetwork(graph, { seed: 1 });
		expect(overlaps(graph, positions, 'degree')).toBe(0);
	});

	test('told to stop, gives what it has without overlaps and says so', () => {
		const { keys, flat } = flatten(grouped);
		const steps = layoutSteps(flat, roomOf(grouped), { seed: 1 });
		let count = 0;
		let step = steps.next(false);
		while (!step.done) {
			count += 1;
			step = steps.next(count > 10);
		}
		const { x, y, settled } = step.value;
		expect(settled).toBe(false);
		expect(count).toBeLessThan(30);
		const positions = new Map(keys.map((key, i) => [key, { x: x[i] ?? NaN, y: y[i] ?? NaN }]));
		expect(overlaps(grouped, positions, 'degree')).toBe(0);
	});

	test('reports progress that only grows, up to the end', () => {
		const { flat } = flatten(grouped);
		const steps = layoutSteps(flat, roomOf(grouped), { seed: 1 });
		const shares: number[] = [];
		for (let step = steps.next(false); !step.done; step = steps.next(false))
			shares.push(step.value);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBeGreaterThan(0.8);
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
	});
});

function miniature(): Network {
	return buildNetwork({ actors: [], ties: planted(40, 80, 4, randomLcg(8)) }).graph;
}

describe('radii', () => {
	test('are in proportion to the square root of the degree, with a floor', () => {
		const { graph } = buildNetwork({ actors: isolates(1), ties: star(25) });
		const radius = radii(graph, 'degree');
		const [hub, leaf, alone] = ['hub', 'leaf 0', 'alone 0'].map((id) => radius.get(`actor:${id}`));
		expect(hub).toBe(16);
		expect(leaf).toBeCloseTo(0.36 * 16, 10);
		expect(alone).toBe(leaf);
	});

	test('are one and the same when all degrees are equal', () => {
		const build = NETWORKS['a ring, all degrees equal'];
		expect(new Set(radii(build?.() ?? miniature(), 'degree').values()).size).toBe(1);
	});

	test('of a part keep the scale of the whole', () => {
		const whole = buildNetwork({ actors: [], ties: planted(500, 2500, 10, randomLcg(5)) }).graph;
		const part = whole.copy() as Network;
		for (const key of whole.nodes().slice(50)) part.dropNode(key);
		const room = new Map(whole.nodes().map((key, i) => [key, roomOf(whole)[i] ?? 0]));
		for (const [key, radius] of radii(part, 'degree', whole)) {
			expect(radius).toBeLessThanOrEqual(room.get(key) ?? 0);
		}
	});
});
