import { describe, expect, test } from 'vitest';
import { arrowed, bent, HEAD, pointAt } from '../../../src/lib/map/paint/arc.ts';
import { bendOf } from '../../../src/lib/map/view/tie-bend.ts';
import { thinning } from '../../../src/lib/map/view/many-ties.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';

const [from, to] = [
	{ x: 0, y: 0 },
	{ x: 100, y: 0 },
];

describe('a bent tie', () => {
	test('passes at half its bend from the straight line, to the left of its direction', () => {
		// Along x with y downwards, left is upwards; a quadratic curve passes half way to its control.
		expect(bent(from, to, 0.2).control).toEqual({ x: 50, y: -20 });
		expect(pointAt(bent(from, to, 0.2), 0.5)).toEqual({ x: 50, y: -10 });
		expect(pointAt(bent(to, from, 0.2), 0.5)).toEqual({ x: 50, y: 10 });
	});

	test('has its head on the border of its disc, and stops where the head begins', () => {
		for (const bend of [0, 0.2]) {
			for (const radius of [2, 10, 40]) {
				const { head, to: end } = arrowed(bent(from, to, bend), radius, 2);
				const away = ({ x, y }: { x: number; y: number }) => Math.hypot(to.x - x, to.y - y);
				expect(away(head?.[0] ?? from)).toBeCloseTo(radius, 3);
				expect(away(end)).toBeCloseTo(radius + 2 * HEAD.length, 3);
			}
		}
	});

	test('has no head where there is no room for one', () => {
		expect(arrowed(bent(from, to, 0), 95, 2)).toEqual({ from, to });
	});
});

describe('ties that share their ends', () => {
	const row = (source: string, target: string, directed: boolean) => ({
		...{ source, target, weight: 1, directed },
	});
	const { graph } = buildNetwork({
		actors: [],
		ties: [
			row('a', 'b', true),
			row('b', 'a', true),
			row('b', 'c', true),
			row('c', 'd', true),
			row('c', 'd', false),
		],
	});
	const bends = Object.fromEntries(
		graph.mapEdges((tie, _, source, target) => {
			const arrow = graph.isDirected(tie) ? '→' : '–';
			return [`${source.slice(6)}${arrow}${target.slice(6)}`, bendOf(graph, tie) > 0];
		}),
	);

	test('bend, each to its left, unless they have no direction; those alone are straight', () => {
		expect(bends).toEqual({ 'a→b': true, 'b→a': true, 'b→c': false, 'c→d': true, 'c–d': false });
	});

	test('are never those of an actor with itself', () => {
		const self = buildNetwork({ actors: [], ties: [row('a', 'a', true)] });
		expect([self.graph.size, self.dropped.selfTies]).toEqual([0, 1]);
	});
});

describe('many ties', () => {
	/** Ties of 10 units side by side on a square of 10 units. */
	const ends = (count: number) =>
		Float32Array.from(
			Array.from({ length: count }, (_, i) => [
				0,
				(10 * i) / (count - 1),
				10,
				(10 * i) / (count - 1),
			]).flat(),
		);

	test('are all drawn when there is room', () => {
		expect(thinning(ends(5000))(100)).toBe(5000);
		expect(thinning(ends(300))(0.001)).toBe(300);
		expect(thinning(new Float32Array())(1)).toBe(0);
	});

	test('are as many as twelve pixels of line for each pixel of the map, and more when nearer', () => {
		// 100 square units: 12 × 100 × zoom units of line, in ties of 10: 120 × zoom ties.
		const room = thinning(ends(90_000));
		expect(room(50)).toBe(6000);
		expect(room(100)).toBe(12_000);
		// Those that are drawn while the map moves always are.
		expect(room(1)).toBe(4000);
	});
});
