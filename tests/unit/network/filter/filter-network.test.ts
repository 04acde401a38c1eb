import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FilterCondition } from '../../../../src/lib/model/network-filter.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { filterNetwork } from '../../../../src/lib/network/filter-network.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import type { ActorRow, TieRow } from '../../../../src/lib/network/network-rows.ts';

interface Left {
	actors: number[];
	ties: number;
}

interface Expected {
	name: string;
	actors: number;
	directed: boolean;
	ties: [number, number][];
	/** For k from 1. */
	cores: Left[];
	largest: Left;
	ofThree: Left;
	degreeTwo: Left;
}

// NetworkX's cores, components and degrees: see filters.py beside the file.
const expected: Expected[] = JSON.parse(
	readFileSync('tests/fixtures/networks/filters.json', 'utf8'),
);

const actor = (id: string, attributes: ActorRow['attributes'] = {}): ActorRow => ({
	id,
	label: id,
	mode: 'actor',
	attributes,
});
const tie = (source: string, target: string, rest: Partial<TieRow> = {}): TieRow => ({
	source,
	target,
	weight: 1,
	...rest,
});

const idsOf = (network: Network) => network.mapNodes((_, { id }) => id);
const left = (network: Network, ...conditions: FilterCondition[]) =>
	idsOf(filterNetwork(network, conditions).graph);

describe('as NetworkX finds them', () => {
	test.each(expected)('$name', ({ actors, directed, ties, cores, largest, ofThree, degreeTwo }) => {
		const { graph } = buildNetwork({
			actors: Array.from({ length: actors }, (_, i) => actor(String(i))),
			ties: ties.map(([a, b]) => tie(String(a), String(b), { directed })),
		});
		const found = (condition: FilterCondition): Left => {
			const kept = filterNetwork(graph, [condition]).graph;
			const ids = idsOf(kept).map(Number);
			return { actors: ids.sort((a, b) => a - b), ties: kept.size };
		};
		cores.forEach((core, i) => expect(found({ kind: 'core', minimum: i + 1 })).toEqual(core));
		expect(found({ kind: 'largest-component' })).toEqual(largest);
		expect(found({ kind: 'component-size', minimum: 3 })).toEqual(ofThree);
		expect(found({ kind: 'degree', minimum: 2 })).toEqual(degreeTwo);
	});
});

/** A – B – C – A, C – D, D – E, and F alone; A–B weighs 3, C–D is of two kinds. */
function small(): Network {
	return buildNetwork({
		actors: [
			actor('A', { kind: 'commune', size: 10, open: true }),
			actor('B', { kind: 'association', size: 0, open: false }),
			actor('C', { kind: 'association', size: 25 }),
			actor('D', { kind: '', size: null }),
			actor('E', { kind: 'commune' }),
			actor('F', { kind: 'école', size: 10 }),
		],
		ties: [
			tie('A', 'B', { weight: 3, kind: 'finance' }),
			tie('B', 'C', { kind: 'finance' }),
			tie('A', 'C'),
			tie('C', 'D', { kind: 'prête' }),
			tie('C', 'D', { kind: 'finance' }),
			tie('D', 'E', { kind: 'prête' }),
		],
	}).graph;
}

describe('conditions on actors', () => {
	test('a minimum degree is asked once, a core again and again', () => {
		// Degrees: A 2, B 2, C 3, D 2, E 1, F 0. Without E, D has one tie left.
		expect(left(small(), { kind: 'degree', minimum: 2 })).toEqual(['A', 'B', 'C', 'D']);
		expect(left(small(), { kind: 'core', minimum: 2 })).toEqual(['A', 'B', 'C']);
	});

	test('categories, with or without a value', () => {
		const kinds = (...among: (string | null)[]): FilterCondition => ({
			kind: 'category',
			attribute: 'kind',
			among,
		});
		expect(left(small(), kinds('commune', 'école'))).toEqual(['A', 'E', 'F']);
		expect(left(small(), kinds('association', null))).toEqual(['B', 'C', 'D']);
		expect(left(small(), kinds())).toEqual([]);
		expect(left(small(), { kind: 'category', attribute: 'open', among: [false] })).toEqual(['B']);
	});

	test('a range includes its ends, zero among them', () => {
		const range = (from?: number, to?: number, unknown = false): FilterCondition => ({
			kind: 'range',
			attribute: 'size',
			from,
			to,
			unknown,
		});
		expect(left(small(), range(0, 10))).toEqual(['A', 'B', 'F']);
		expect(left(small(), range(undefined, 0))).toEqual(['B']);
		expect(left(small(), range(11, undefined, true))).toEqual(['C', 'D', 'E']);
	});

	test('those without ties go, after what was taken away before', () => {
		const isolates: FilterCondition = { kind: 'without-isolates' };
		expect(left(small(), isolates)).toEqual(['A', 'B', 'C', 'D', 'E']);
		expect(left(small(), { kind: 'weight', minimum: 2 }, isolates)).toEqual(['A', 'B', 'C', 'D']);
	});

	test('a mode that knows nothing of an attribute stays', () => {
		const { graph } = buildNetwork(
			{
				actors: [actor('A', { kind: 'x' }), actor('B', { kind: 'y' })],
				ties: [tie('A', 'R1'), tie('B', 'R1'), tie('B', 'R2')],
			},
			{ targetMode: 'event' },
		);
		const { graph: kept, steps } = filterNetwork(graph, [
			{ kind: 'category', attribute: 'kind', among: ['x'] },
			{ kind: 'without-isolates' },
		]);
		expect(kept.nodes()).toEqual(['actor:A', 'event:R1']);
		expect(steps.map((step) => step.removedByMode)).toEqual([
			[{ mode: 'actor', count: 1 }],
			[{ mode: 'event', count: 1 }],
		]);
	});
});

describe('conditions on ties', () => {
	const tied = (condition: FilterCondition) => {
		const { graph, steps } = filterNetwork(small(), [condition]);
		expect(graph.order).toBe(6);
		expect(steps[0]?.tiesRemoved).toBe(5 - graph.size);
		return graph.mapEdges((_, _tie, source, target) => source.slice(-1) + target.slice(-1));
	};

	test('a minimum weight includes it; repeated rows weigh together', () => {
		expect(tied({ kind: 'weight', minimum: 2 })).toEqual(['AB', 'CD']);
		expect(tied({ kind: 'weight', minimum: 3 })).toEqual(['AB']);
	});

	test('a tie of several kinds stays for one of them', () => {
		expect(tied({ kind: 'tie-kind', among: ['finance'] })).toEqual(['AB', 'BC', 'CD']);
		expect(tied({ kind: 'tie-kind', among: ['prête', null] })).toEqual(['AC', 'CD', 'DE']);
	});
});

test('each step says what it removes from what the steps before it left', () => {
	const { graph, steps } = filterNetwork(small(), [
		{ kind: 'category', attribute: 'kind', among: ['commune', 'école', null] },
		{ kind: 'largest-component' },
		{ kind: 'core', minimum: 1 },
	]);
	// Without B and C: D – E remains, A and F alone.
	expect(steps.map(({ actorsRemoved, tiesRemoved }) => [actorsRemoved, tiesRemoved])).toEqual([
		[2, 4],
		[2, 0],
		[0, 0],
	]);
	expect(idsOf(graph)).toEqual(['D', 'E']);
});

test('an attribute or kinds that nothing has take nothing away, and it is said', () => {
	const { graph } = buildNetwork({ actors: [], ties: [tie('A', 'B')] });
	const { graph: kept, steps } = filterNetwork(graph, [
		{ kind: 'category', attribute: 'kind', among: ['commune'] },
		{ kind: 'range', attribute: 'size', from: 1, unknown: false },
		{ kind: 'tie-kind', among: ['finance'] },
	]);
	expect(kept).toBe(graph);
	expect(steps.map(({ applies, actorsRemoved }) => [applies, actorsRemoved])).toEqual([
		[false, 0],
		[false, 0],
		[false, 0],
	]);
});

test('the network is left as it was; keys, directions and attributes are kept', () => {
	const { graph } = buildNetwork({
		actors: [actor('A', { kind: 'x' })],
		ties: [tie('A', 'B', { directed: true, weight: 2 }), tie('B', 'C'), tie('C', 'D')],
	});
	const before = JSON.stringify(graph.export());
	const { graph: kept } = filterNetwork(graph, [{ kind: 'degree', minimum: 2 }]);
	expect(JSON.stringify(graph.export())).toBe(before);
	expect(kept.type).toBe('mixed');
	const { graph: two } = filterNetwork(graph, [{ kind: 'weight', minimum: 2 }]);
	expect(two.export().edges).toEqual([graph.export().edges[0]]);
	expect(two.export().nodes).toEqual(graph.export().nodes);
});

describe('actors named one by one', () => {
	const keys = ['actor:A', 'actor:C', 'actor:nobody'];

	test('are the only ones to stay, or the only ones to go, with their names', () => {
		const kept = filterNetwork(small(), [{ kind: 'actors', keep: true, keys }]);
		expect(idsOf(kept.graph)).toEqual(['A', 'C']);
		// A–C only is between the two.
		expect(kept.graph.size).toBe(1);
		expect(kept.steps[0]).toMatchObject({ applies: true, actorsRemoved: 4, named: ['A', 'C'] });
		const hidden = left(small(), { kind: 'actors', keep: false, keys });
		expect(hidden).toEqual(['B', 'D', 'E', 'F']);
	});

	test('none of whom is here change nothing', () => {
		const { graph, steps } = filterNetwork(small(), [
			{ kind: 'actors', keep: true, keys: ['actor:nobody'] },
		]);
		expect(graph.order).toBe(6);
		expect(steps[0]).toMatchObject({ applies: false, named: [] });
	});
});
