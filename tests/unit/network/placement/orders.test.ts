import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../../../src/lib/network/flat-network.ts';
import { UNKNOWN } from '../../../../src/lib/network/mixing/categories.ts';
import {
	crossingsBetween,
	layeredCrossings,
} from '../../../../src/lib/network/placement/crossings.ts';
import { layering } from '../../../../src/lib/network/placement/layering.ts';
import { lengthAround, orderCircle } from '../../../../src/lib/network/placement/order-circle.ts';
import { orderLayers } from '../../../../src/lib/network/placement/order-layers.ts';
import type { Arcs } from '../../../../src/lib/network/placement/placement-task.ts';
import { davis, hasRealFiles } from '../reference-networks.ts';

const arcs = (count: number, pairs: readonly (readonly [number, number])[]): Arcs => ({
	count,
	sources: Uint32Array.from(pairs, ([source]) => source),
	targets: Uint32Array.from(pairs, ([, target]) => target),
});

const ranksOf = (count: number, order: readonly Uint32Array[]) => {
	const rank = new Uint32Array(count);
	for (const nodes of order) nodes.forEach((node, i) => (rank[node] = i));
	return rank;
};

/** By the definition: every pair of ties, O(ties²). */
function crossingsByPairs(first: ArrayLike<number>, second: ArrayLike<number>): number {
	let crossings = 0;
	for (let a = 0; a < first.length; a += 1) {
		for (let b = 0; b < a; b += 1) {
			if ((first[a]! - first[b]!) * (second[a]! - second[b]!) < 0) crossings += 1;
		}
	}
	return crossings;
}

describe('crossings', () => {
	test('are those counted pair by pair, ties that share an end left out', () => {
		const random = randomLcg(4);
		const draw = () => Uint32Array.from({ length: 300 }, () => Math.floor(random() * 25));
		for (let time = 0; time < 5; time += 1) {
			const [first, second] = [draw(), draw()];
			expect(crossingsBetween(first, second)).toBe(crossingsByPairs(first, second));
		}
		expect(crossingsBetween(Uint32Array.of(0, 0, 1), Uint32Array.of(0, 5, 5))).toBe(0);
	});
});

describe('the order of layers', () => {
	test('a zigzag path given in disorder has no crossing in two columns', () => {
		// 3 – 9 – 0 – 7 – 4 – 5 – 1 – 8 – 2 – 6: numbers below 5 left, others right, but for 4 – 5.
		const path = [3, 9, 0, 7, 4, 5, 1, 8, 2, 6];
		const ties = arcs(
			10,
			path.slice(1).map((node, i) => [path[i]!, node] as const),
		);
		const column = Uint32Array.from({ length: 10 }, (_, node) => (node < 5 ? 0 : 1));
		const order = orderLayers(ties, column, 2);
		expect(order.map((nodes) => [...nodes].sort())).toEqual([
			[0, 1, 2, 3, 4],
			[5, 6, 7, 8, 9],
		]);
		expect(layeredCrossings(ties, column, ranksOf(10, order))).toBe(0);
	});

	test('nodes without ties come last', () => {
		const ties = arcs(5, [
			[1, 3],
			[2, 4],
		]);
		const [left] = orderLayers(ties, Uint32Array.of(0, 0, 0, 1, 1), 2);
		expect(left?.[2]).toBe(0);
	});

	test.skipIf(!hasRealFiles)('takes away most crossings of the Southern women', () => {
		const network = davis();
		const { flat } = flatten(network);
		const column = Uint32Array.from(network.mapNodes((_, { mode }) => (mode === 'actor' ? 0 : 1)));
		const order = orderLayers(flat, column, 2);
		const rank = ranksOf(flat.count, order);
		const ranks = (ends: Uint32Array) => Array.from(ends, (node) => rank[node]!);
		const crossings = crossingsByPairs(ranks(flat.sources), ranks(flat.targets));
		expect(layeredCrossings(flat, column, rank)).toBe(crossings);
		// As many orders drawn at random; the best of them is still far.
		const random = randomLcg(1);
		const shuffled = () => {
			const key = Float64Array.from({ length: flat.count }, () => random());
			return crossingsByPairs(
				Array.from(flat.sources, (node) => key[node]!),
				Array.from(flat.targets, (node) => key[node]!),
			);
		};
		const drawn = Array.from({ length: 200 }, shuffled);
		expect(crossings).toBeLessThan(0.75 * Math.min(...drawn));
		expect(orderLayers(flat, column, 2)).toEqual(order);
	});
});

describe('layers', () => {
	test('are the longest chains of an acyclic network, and nothing goes backwards', () => {
		// 0 → 1 → 2 → 4 and 0 → 3 → 4, 0 → 4; 5 → 4; 6 alone.
		const { layer, layers, backward } = layering(
			arcs(7, [
				[0, 1],
				[1, 2],
				[2, 4],
				[0, 3],
				[3, 4],
				[0, 4],
				[5, 4],
			]),
		);
		expect([...layer]).toEqual([0, 1, 2, 1, 3, 0, UNKNOWN]);
		expect(layers).toBe(4);
		expect([...backward]).toEqual([]);
	});

	test('one tie of a cycle goes backwards, whatever hangs on it', () => {
		const { layer, backward } = layering(
			arcs(5, [
				[0, 1],
				[1, 2],
				[2, 0],
				[3, 0],
				[2, 4],
			]),
		);
		// Led to from outside, the cycle is entered by 0 and left by 2.
		expect([...backward]).toEqual([2]);
		expect([...layer]).toEqual([1, 2, 3, 0, 4]);
	});

	test('every other arc goes to a later layer, in networks with many cycles', () => {
		const random = randomLcg(9);
		const drawn = new Set<string>();
		while (drawn.size < 900) {
			const [a, b] = [Math.floor(random() * 300), Math.floor(random() * 300)];
			if (a !== b) drawn.add(`${a} ${b}`);
		}
		const given = arcs(
			300,
			[...drawn].map((pair) => pair.split(' ').map(Number) as [number, number]),
		);
		const { layer, backward } = layering(given);
		const set = new Set(backward);
		given.sources.forEach((source, arc) => {
			if (!set.has(arc)) expect(layer[given.targets[arc]!]!).toBeGreaterThan(layer[source]!);
		});
		// Eades, Lin and Smyth: at most half of the arcs less a sixth of the nodes.
		expect(backward.length).toBeLessThanOrEqual(900 / 2 - 300 / 6);
	});
});

describe('the order around a circle', () => {
	test('a ring given in disorder is a ring again', () => {
		const ring = [3, 0, 5, 1, 4, 2, 7, 6];
		const ties = arcs(
			8,
			ring.map((node, i) => [node, ring[(i + 1) % 8]!] as const),
		);
		// Each of the 8 ties between neighbours.
		expect(lengthAround(ties, orderCircle(ties, new Uint32Array(8)))).toBe(8);
	});

	test('sectors stay together, and turn to those they are tied to', () => {
		// A node of sector 0 tied to each of sector 2, and one of sector 1 to none.
		const ties = arcs(6, [
			[0, 4],
			[0, 5],
		]);
		const sector = Uint32Array.of(0, 0, 1, 1, 2, 2);
		const order = orderCircle(ties, sector);
		expect(Array.from(order, (node) => sector[node])).toEqual([0, 0, 1, 1, 2, 2]);
		// Sector 2 closes the circle beside the first place of sector 0.
		expect(order[0]).toBe(0);
	});
});
