import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { stepsFrom } from '../../../src/lib/network/ego.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import { shortestPaths } from '../../../src/lib/network/shortest-path.ts';
import { subNetwork } from '../../../src/lib/network/sub-network.ts';
import type { Way } from '../../../src/lib/network/way.ts';

interface Expected {
	name: string;
	actors: number;
	directed: boolean;
	ties: [source: number, target: number, weight: number][];
	/** At 1, 2 and 3 steps: the actors, and how many ties are among them. */
	egos: { way: Way; actor: number; radii: [members: number[], ties: number][] }[];
	paths: {
		way: Way;
		ends: [from: number, to: number];
		found: { count: number; strongest: number[][] } | null;
	}[];
}

// NetworkX's ego_graph and all_shortest_paths: see ego-paths.py beside the file.
const expected: Expected[] = JSON.parse(
	readFileSync('tests/fixtures/networks/ego-paths.json', 'utf8'),
);

type TieGiven = readonly [source: number | string, target: number | string, weight: number];

function networkOf(actors: number, ties: readonly TieGiven[], directed: boolean): Network {
	const nodes = Array.from({ length: actors }, (_, id) => ({
		id: String(id),
		label: String(id),
		mode: 'actor',
		attributes: {},
	}));
	const rows = ties.map(([source, target, weight]) => ({
		source: String(source),
		target: String(target),
		weight,
		directed,
	}));
	return buildNetwork({ actors: nodes, ties: rows }).graph;
}

const numbered = (keys: Iterable<string>) => [...keys].map((key) => Number(key.split(':')[1]));

describe.each(expected)('$name', ({ actors, ties, directed, egos, paths }) => {
	const network = networkOf(actors, ties, directed);

	test('ego networks at 1, 2 and 3 steps', () => {
		for (const { way, actor, radii } of egos) {
			const found = radii.map((_, index) => {
				const members = stepsFrom(network, `actor:${actor}`, { most: index + 1, way });
				const part = subNetwork(network, members.keys());
				return [numbered(part.nodes()).sort((a, b) => a - b), part.size];
			});
			expect(found).toEqual(radii);
		}
	});

	test('the number of shortest paths, and the strongest of them', () => {
		for (const { way, ends, found: known } of paths) {
			const [from, to] = ends;
			const found = shortestPaths(network, `actor:${from}`, `actor:${to}`, way);
			expect(found?.count).toBe(known?.count);
			if (found && known) expect(known.strongest).toContainEqual(numbered(found.strongest));
		}
	});
});

describe('by hand', () => {
	const keysOf = (found: ReturnType<typeof shortestPaths>) =>
		found?.strongest.map((key) => key.replace('actor:', '')).join(' ');

	test('the weakest tie decides before the sum', () => {
		// A 9 B 1 D sums to 10, A 2 C 2 D to 4; but the first hangs by a tie of 1.
		const ties: TieGiven[] = [
			['A', 'B', 9],
			['B', 'D', 1],
			['A', 'C', 2],
			['C', 'D', 2],
		];
		const found = shortestPaths(networkOf(0, ties, false), 'actor:A', 'actor:D');
		expect(found?.count).toBe(2);
		expect(keysOf(found)).toBe('A C D');
	});

	test('a weak end common to all paths does not hide which beginning is the heaviest', () => {
		// Every path ends by D 1 E. A 9 B 2 D sums to more than A 3 C 3 D.
		const ties: TieGiven[] = [
			['A', 'C', 3],
			['C', 'D', 3],
			['A', 'B', 9],
			['B', 'D', 2],
			['D', 'E', 1],
		];
		expect(keysOf(shortestPaths(networkOf(0, ties, false), 'actor:A', 'actor:E'))).toBe('A B D E');
	});

	test('direction is followed one way, the other, or not at all', () => {
		const ties: TieGiven[] = [
			['A', 'B', 1],
			['B', 'A', 1],
			['B', 'C', 1],
		];
		const network = networkOf(0, ties, true);
		const path = (way: Way) => shortestPaths(network, 'actor:C', 'actor:A', way);
		expect(path('out')).toBeUndefined();
		expect(keysOf(path('in'))).toBe('C B A');
		// The two ties of A and B, one each way, are one step.
		expect(path('any')).toEqual({ count: 1, strongest: ['actor:C', 'actor:B', 'actor:A'] });
		expect([...stepsFrom(network, 'actor:A', { way: 'out' })]).toEqual([
			['actor:A', 0],
			['actor:B', 1],
			['actor:C', 2],
		]);
		expect([...stepsFrom(network, 'actor:C', { way: 'out' })]).toEqual([['actor:C', 0]]);
	});

	test('an actor is no step from itself, and a sub-network keeps keys and attributes', () => {
		const network = networkOf(3, [[0, 1, 5]], false);
		expect(shortestPaths(network, 'actor:2', 'actor:2')).toEqual({
			count: 1,
			strongest: ['actor:2'],
		});
		expect(shortestPaths(network, 'actor:0', 'actor:2')).toBeUndefined();
		const part = subNetwork(network, ['actor:1', 'actor:0']);
		expect(part.nodes()).toEqual(['actor:0', 'actor:1']);
		expect(part.edges()).toEqual(network.edges());
		expect(part.getEdgeAttribute(part.edges()[0], 'weight')).toBe(5);
		expect(part.type).toBe(network.type);
	});
});
