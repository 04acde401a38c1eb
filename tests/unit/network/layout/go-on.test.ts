import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { flatten } from '../../../../src/lib/network/flat-network.ts';
import { layoutNetwork, layoutSteps } from '../../../../src/lib/network/layout/layout-network.ts';
import { edgeLengthRatio } from '../../../../src/lib/network/layout/quality/layout-quality.ts';
import { roomOf } from '../../../../src/lib/network/layout/radius.ts';
import type { Network, Positions } from '../../../../src/lib/network/network.ts';
import { karate, planted } from '../reference-networks.ts';

const alone = (count: number) =>
	Array.from({ length: count }, (_, i) => ({
		id: `alone ${i}`,
		label: `Alone ${i}`,
		mode: 'actor',
		attributes: {},
	}));

const grouped = buildNetwork({ actors: alone(9), ties: planted(300, 1200, 6, randomLcg(5)) }).graph;
const free = layoutNetwork(grouped, { seed: 1 }).positions;

function ratio(network: Network, positions: Positions): number {
	const { keys, flat } = flatten(network);
	const places = {
		x: Float64Array.from(keys, (key) => positions.get(key)?.x ?? NaN),
		y: Float64Array.from(keys, (key) => positions.get(key)?.y ?? NaN),
	};
	return edgeLengthRatio(flat, places, randomLcg(1));
}

/** Least distance between the edges of two discs as large as nodes can be. */
function nearest(network: Network, positions: Positions): number {
	const room = roomOf(network);
	const places = network.nodes().map((key) => positions.get(key) ?? { x: NaN, y: NaN });
	let least = Infinity;
	places.forEach((a, i) =>
		places.forEach((b, j) => {
			if (j <= i) return;
			least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) - room[i]! - room[j]!);
		}),
	);
	return least;
}

const moved = (before: Positions, after: Positions, keys: readonly string[]) => {
	const lengths = keys.map((key) => {
		const [a, b] = [before.get(key), after.get(key)];
		return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;
	});
	return lengths.reduce((sum, length) => sum + length, 0) / keys.length;
};

describe('a layout that goes on', () => {
	test('from one that was stopped is about as good as one made at once', () => {
		const { keys, flat } = flatten(grouped);
		const steps = layoutSteps(flat, roomOf(grouped), { seed: 1 });
		let [step, count] = [steps.next(false), 0];
		while (!step.done) step = steps.next((count += 1) > 5);
		const { x, y, settled } = step.value;
		const start = new Map(keys.map((key, i) => [key, { x: x[i]!, y: y[i]! }]));
		const after = layoutNetwork(grouped, { seed: 1, start });
		expect([settled, after.settled]).toEqual([false, true]);
		expect(ratio(grouped, start)).toBeGreaterThan(1.2 * ratio(grouped, free));
		expect(ratio(grouped, after.positions)).toBeLessThan(1.15 * ratio(grouped, free));
		expect(nearest(grouped, after.positions)).toBeGreaterThan(0);
	});

	test('from one at rest hardly moves', () => {
		const { positions } = layoutNetwork(grouped, { seed: 1, start: free });
		// The picture is about 1000 wide: less than a fiftieth of it.
		expect(moved(free, positions, grouped.nodes())).toBeLessThan(20);
	});

	test('gives newcomers a place beside those they are tied to', () => {
		const [someone] = grouped.nodes();
		const start = new Map([...free].filter(([key]) => key !== someone));
		const { positions } = layoutNetwork(grouped, { seed: 1, start });
		const near = moved(free, positions, [someone!]);
		expect(near).toBeLessThan(150);
		expect(moved(free, positions, grouped.nodes())).toBeLessThan(20);
	});
});

describe('pinned nodes', () => {
	const [one, two] = grouped.nodes().filter((key) => grouped.degree(key) > 0);
	const isolate = grouped.nodes().find((key) => grouped.degree(key) === 0)!;
	const pins = new Map([
		[one!, { x: 123.456, y: -78.9 }],
		[two!, { x: 0.1, y: 0.2 }],
		[isolate, { x: -310.5, y: 400 }],
	]);

	test.each([
		['from nothing', undefined],
		['from an earlier layout', free],
	])('are exactly where they are wanted, and overlap nobody, %s', (_, start) => {
		const { positions, settled } = layoutNetwork(grouped, { seed: 1, start, pins });
		expect(settled).toBe(true);
		for (const [key, place] of pins) expect(positions.get(key)).toEqual(place);
		expect([...positions.keys()]).toEqual(grouped.nodes());
		expect(nearest(grouped, positions)).toBeGreaterThan(0);
	});

	test('draw those they are tied to after them', () => {
		const graph = karate();
		const before = layoutNetwork(graph, { seed: 1 }).positions;
		const place = before.get('actor:1')!;
		// The instructor of the club, taken to the other side of the picture.
		const pin = new Map([['actor:1', { x: -2 * place.x - 300, y: place.y }]]);
		const { positions } = layoutNetwork(graph, { seed: 1, start: before, pins: pin });
		// Member 12 knows nobody else.
		expect(moved(pin, positions, ['actor:1'])).toBe(0);
		const far = (at: Positions) => moved(new Map([['actor:12', place]]), at, ['actor:12']);
		const near = new Map([['actor:12', pin.get('actor:1')!]]);
		expect(moved(near, positions, ['actor:12'])).toBeLessThan(100);
		expect(far(before)).toBeLessThan(far(positions));
	});

	test('leave the rows of isolates, which close up', () => {
		const { positions } = layoutNetwork(grouped, { seed: 1, pins });
		const others = grouped.nodes().filter((key) => grouped.degree(key) === 0 && key !== isolate);
		const height = (key: string) => Math.round(positions.get(key)!.y);
		expect(new Set(others.map(height)).size).toBe(1);
		expect(positions.get(isolate)!.y).toBe(400);
	});

	test('two at one place stay there, others around them', () => {
		const same = { x: 10, y: 10 };
		const pinned = new Map([one!, two!].map((key) => [key, same]));
		const { positions } = layoutNetwork(grouped, { seed: 1, start: free, pins: pinned });
		expect([positions.get(one!), positions.get(two!)]).toEqual([same, same]);
	});
});
