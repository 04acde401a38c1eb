import { describe, expect, test } from 'vitest';
import { colouring } from '../../../src/lib/map/look/colouring.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Groups } from '../../../src/lib/network/groups/groups.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import type { AttributeValue } from '../../../src/lib/network/network-rows.ts';

function withKinds(kinds: AttributeValue[]): Network {
	const actors = kinds.map((kind, i) => ({
		id: `${i}`,
		label: `${i}`,
		mode: 'actor',
		attributes: { kind },
	}));
	return buildNetwork({ actors, ties: [] }).graph;
}

const byKind = { by: 'attribute', name: 'kind' } as const;
const lines = (network: Network, order?: string[]) =>
	colouring(network, byKind, { order }).map(({ meaning, token, keys }) => [
		meaning.kind === 'category' ? meaning.value : meaning.kind,
		token,
		keys.length,
	]);

describe('colours by attribute', () => {
	test('go to the most frequent values first, equal ones by name', () => {
		expect(lines(withKinds(['b', 'c', 'a', 'c', 'b', 'z', 'z', 'z']))).toEqual([
			['z', 'category-1', 3],
			['b', 'category-2', 2],
			['c', 'category-3', 2],
			['a', 'category-4', 1],
		]);
	});

	test('follow the order of the project when it has one', () => {
		expect(lines(withKinds(['b', 'a', 'b']), ['a', 'x', 'b'])).toEqual([
			['a', 'category-1', 1],
			['b', 'category-2', 2],
		]);
	});

	test('stop at eight: the ninth and beyond are others, those without a value are said', () => {
		const kinds = [...'abcdefghij', null, null];
		expect(lines(withKinds(kinds)).slice(7)).toEqual([
			['h', 'category-8', 1],
			['others', 'category-other', 2],
			['unknown', 'unknown', 2],
		]);
	});

	test('take false and zero for values', () => {
		expect(lines(withKinds([false, 0, false]))).toEqual([
			[false, 'category-1', 2],
			[0, 'category-2', 1],
		]);
	});

	test('put every node in one line', () => {
		const network = withKinds([...'aabbccddeeffgghhiijj', null]);
		const keys = colouring(network, byKind).flatMap((entry) => entry.keys);
		expect(keys.sort()).toEqual(network.nodes().sort());
	});

	test('leave out the mode that knows nothing of the attribute', () => {
		const { graph } = buildNetwork(
			{
				actors: [
					{ id: '1', label: '1', mode: 'actor', attributes: { kind: 'a' } },
					{ id: '2', label: '2', mode: 'actor', attributes: { kind: null } },
				],
				ties: [{ source: '1', target: 'E1', weight: 1 }],
			},
			{ targetMode: 'event' },
		);
		expect(colouring(graph, byKind)).toEqual([
			{ meaning: { kind: 'category', value: 'a' }, token: 'category-1', keys: ['actor:1'] },
			{ meaning: { kind: 'unknown' }, token: 'unknown', keys: ['actor:2'] },
			{ meaning: { kind: 'outside', mode: 'event' }, token: 'muted', keys: ['event:E1'] },
		]);
	});
});

describe('colours by group', () => {
	const network = withKinds(['', '', '', '', '']);
	const groups = (stability: number): Groups => ({
		of: new Map([
			['actor:0', 1],
			['actor:1', 1],
			['actor:2', 2],
			['actor:3', 2],
		]),
		sizes: [2, 2],
		method: 'leiden',
		modularity: 0.4,
		runs: 50,
		otherRuns: 20,
		stability,
		seed: 1,
	});
	const appearance = { colour: { by: 'groups' }, size: { by: 'degree' } } as const;

	test('are given when groups are stable', () => {
		const style = styleOf(network, appearance, { groups: groups(0.75) });
		expect(style.unstableGroups).toBe(false);
		expect(style.entries.map(({ token, keys }) => [token, keys.length])).toEqual([
			['category-1', 2],
			['category-2', 2],
			['unknown', 1],
		]);
		expect(style.token('actor:4')).toBe('unknown');
	});

	test('are refused when they change from run to run, and this is said', () => {
		const style = styleOf(network, appearance, { groups: groups(0.74) });
		expect(style.unstableGroups).toBe(true);
		expect(new Set(network.nodes().map(style.token))).toEqual(new Set(['accent']));
	});

	test('wait until groups are known', () => {
		expect(styleOf(network, appearance).unstableGroups).toBe(true);
	});
});

describe('the style of a part', () => {
	const whole = withKinds(['a', 'a', 'a', 'b', 'b', 'c']);
	const part = whole.copy() as Network;
	for (const key of ['actor:0', 'actor:1', 'actor:2']) part.dropNode(key);
	const appearance = { colour: byKind, size: { by: 'degree' } } as const;

	test('keeps the colours of the whole, and counts what is left', () => {
		const style = styleOf(part, appearance, { whole });
		expect(style.entries.map(({ token, keys }) => [token, keys.length])).toEqual([
			['category-2', 2],
			['category-3', 1],
		]);
	});
});

describe('the style of two modes', () => {
	const { graph } = buildNetwork(
		{
			actors: [],
			ties: [
				{ source: '1', target: 'E', weight: 1 },
				{ source: '2', target: 'E', weight: 4 },
			],
		},
		{ targetMode: 'event' },
	);
	const style = styleOf(graph, { colour: { by: 'mode' }, size: { by: 'degree' } });

	test('tells them apart by shape and by colour', () => {
		expect(['actor:1', 'event:E'].map((key) => [style.shape(key), style.token(key)])).toEqual([
			['disc', 'category-1'],
			['square', 'category-2'],
		]);
		expect(style.shapes.map(({ meaning, shape, keys }) => [meaning, shape, keys.length])).toEqual([
			[{ kind: 'mode', mode: 'actor' }, 'disc', 2],
			[{ kind: 'mode', mode: 'event' }, 'square', 1],
		]);
	});

	test('ranks the best-connected first', () => {
		expect(style.ranked).toEqual(['event:E', 'actor:1', 'actor:2']);
	});

	test('draws a tie four times as heavy twice as wide, down to the thinnest', () => {
		expect(style.tieWidth(4)).toBe(5);
		expect(style.tieWidth(1)).toBe(2.5);
		expect(style.tieWidth(0.0001)).toBe(1.2);
	});
});
