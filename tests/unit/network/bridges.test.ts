import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bridgesOf } from '../../../src/lib/network/bridges.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { cutOff } from '../../../src/lib/network/cut-off.ts';
import { linksOf, measuredNetwork } from '../../../src/lib/network/links.ts';

interface Expected {
	name: string;
	actors: number;
	ties: [number, number][];
	cutOff: number[];
	/** Both ends, and the actors of the smaller side. */
	bridges: [number, number, number][];
}

// NetworkX's articulation points and bridges: see bridges.py beside the file.
const expected: Expected[] = JSON.parse(
	readFileSync('tests/fixtures/networks/bridges.json', 'utf8'),
);

function linksFrom(actors: number, ties: readonly (readonly number[])[], directed = false) {
	return linksOf({
		count: actors,
		directed,
		sources: Uint32Array.from(ties, ([source = 0]) => source),
		targets: Uint32Array.from(ties, ([, target = 0]) => target),
		weights: new Float64Array(ties.length).fill(1),
	});
}

function bridgesIn(links: ReturnType<typeof linksFrom>) {
	return bridgesOf(links)
		.ties.map(({ source, target, held }) => [
			Math.min(source, target),
			Math.max(source, target),
			held,
		])
		.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
}

describe.each(expected)('$name', ({ actors, ties, cutOff: counts, bridges }) => {
	test('cut vertices and what they cut off', () => {
		expect([...bridgesOf(linksFrom(actors, ties)).cutOff]).toEqual(counts);
	});

	test('bridging ties and what they hold', () => {
		expect(bridgesIn(linksFrom(actors, ties))).toEqual(bridges);
	});
});

const network = fc.integer({ min: 2, max: 14 }).chain((actors) =>
	fc.record({
		actors: fc.constant(actors),
		ties: fc.uniqueArray(
			fc
				.tuple(fc.nat(actors - 1), fc.nat(actors - 1))
				.filter(([source, target]) => source !== target),
			{ selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 24 },
		),
	}),
);

test('each actor cuts off what a search without it no longer reaches', () => {
	fc.assert(
		fc.property(network, ({ actors, ties }) => {
			const { graph } = buildNetwork({
				actors: Array.from({ length: actors }, (_, id) => ({
					id: String(id),
					label: String(id),
					mode: 'actor',
					attributes: {},
				})),
				ties: ties.map(([source, target]) => ({
					source: String(source),
					target: String(target),
					weight: 1,
				})),
			});
			const { keys, measured } = measuredNetwork(graph);
			expect([...bridgesOf(linksOf(measured)).cutOff]).toEqual(
				keys.map((key) => cutOff(graph, key)),
			);
		}),
	);
});

test('direction is left out, and two ties one each way are one', () => {
	const links = linksFrom(
		4,
		[
			[0, 1],
			[1, 0],
			[2, 1],
			[3, 2],
		],
		true,
	);
	expect([...bridgesOf(links).cutOff]).toEqual([0, 1, 1, 0]);
	expect(bridgesIn(links)).toEqual([
		[0, 1, 1],
		[1, 2, 2],
		[2, 3, 1],
	]);
});

test('a long path does not exhaust the stack', () => {
	const count = 200_000;
	const ties = Array.from({ length: count - 1 }, (_, i) => [i, i + 1]);
	const { cutOff: counts, ties: bridges } = bridgesOf(linksFrom(count, ties));
	// The actor in the middle leaves two halves, the smaller of which is cut off.
	expect(counts[count / 2]).toBe(count / 2 - 1);
	expect(bridges.length).toBe(count - 1);
});
