import { expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { AttributeValue } from '../../../src/lib/network/network-rows.ts';
import { categoricalAttributes, nodeValues } from '../../../src/lib/network/node-values.ts';
import { projectionPairs } from '../../../src/lib/network/projection-pairs.ts';

const actors = (rows: Record<string, AttributeValue>[]) =>
	buildNetwork({
		actors: rows.map((attributes, i) => ({
			id: String(i),
			label: String(i),
			mode: 'actor',
			attributes,
		})),
		ties: [],
	}).graph;

test('categories are repeated values that are not numbers', () => {
	const network = actors([
		{ kind: 'École', name: 'a', size: 3, same: 'x', open: true },
		{ kind: 'École', name: 'b', size: 3, same: 'x', open: false },
		{ kind: null, name: 'c', size: 4, same: 'x', open: true },
		{ kind: 'Mairie', name: 'd', size: 4, same: '', open: true },
	]);
	expect(categoricalAttributes(network)).toEqual(['kind', 'open']);
	expect(nodeValues(network, 'kind')).toEqual(['École', 'École', null, 'Mairie']);
	expect(nodeValues(network, 'same')).toEqual(['x', 'x', 'x', null]);
});

test('many values are categories only when borne by two actors on average', () => {
	const spread = (count: number, each: number) =>
		actors(Array.from({ length: count * each }, (_, i) => ({ place: `p${i % count}` })));
	expect(categoricalAttributes(spread(30, 2))).toEqual(['place']);
	const nearlyNames = actors(
		Array.from({ length: 40 }, (_, i) => ({ place: `p${Math.min(i, 35)}` })),
	);
	expect(categoricalAttributes(nearlyNames)).toEqual([]);
});

test('pairs of each projection of a network of two modes', () => {
	// Meeting 1 has a, b, c: 3 pairs; meeting 2 has a, b: 1. Actors a and b met in 2: 1 pair each.
	const ties = [
		['a', '1'],
		['b', '1'],
		['c', '1'],
		['a', '2'],
		['b', '2'],
	].map(([source = '', target = '']) => ({ source, target, weight: 1 }));
	const { graph } = buildNetwork({ actors: [], ties }, { targetMode: 'event' });
	expect(Object.fromEntries(projectionPairs(graph))).toEqual({ actor: 4, event: 2 });
	expect(projectionPairs(actors([{}])).size).toBe(0);
});
