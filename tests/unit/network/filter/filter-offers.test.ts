import { expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { filterOffers } from '../../../../src/lib/network/filter/filter-offers.ts';
import type { ActorRow } from '../../../../src/lib/network/network-rows.ts';

test('what actors and ties differ in is offered, with counts', () => {
	const described: ActorRow['attributes'][] = [
		{ kind: 'commune', code: 'c1', size: 5, country: 'France', open: true, seat: 'Brest' },
		{ kind: 'association', code: 'c2', size: null, country: 'France', open: false },
		{ kind: 'association', code: 'c3', size: -2, country: 'France', open: true },
		{ kind: '', code: 'c4', size: 0, country: 'France', open: true },
	];
	const { graph } = buildNetwork(
		{
			actors: described.map((attributes, i) => ({
				id: `a${i}`,
				label: `a${i}`,
				mode: 'actor',
				attributes,
			})),
			ties: [
				{ source: 'a0', target: 'r0', weight: 2, kind: 'finance' },
				{ source: 'a1', target: 'r0', weight: 0.5 },
				{ source: 'a2', target: 'r0', weight: 2, kind: 'finance' },
			],
		},
		{ targetMode: 'event' },
	);
	// The event has no attributes: it is not counted among actors without a value.
	expect(filterOffers(graph)).toEqual({
		categories: [
			{
				attribute: 'kind',
				values: [
					{ value: 'association', count: 2 },
					{ value: 'commune', count: 1 },
					{ value: null, count: 1 },
				],
			},
			{
				attribute: 'open',
				values: [
					{ value: true, count: 3 },
					{ value: false, count: 1 },
				],
			},
			{
				attribute: 'seat',
				values: [
					{ value: 'Brest', count: 1 },
					{ value: null, count: 3 },
				],
			},
		],
		numbers: [{ attribute: 'size', least: -2, most: 5, unknown: 1 }],
		tieKinds: [
			{ value: 'finance', count: 2 },
			{ value: null, count: 1 },
		],
		weights: [0.5, 2],
	});
});

test('nothing is offered where all are alike', () => {
	const { graph } = buildNetwork({
		actors: [],
		ties: [{ source: 'A', target: 'B', weight: 1, kind: 'x' }],
	});
	expect(filterOffers(graph)).toEqual({ categories: [], numbers: [], tieKinds: [], weights: [] });
});
