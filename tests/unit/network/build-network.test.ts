import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { modesOf } from '../../../src/lib/network/network.ts';
import type { ActorRow } from '../../../src/lib/network/network-rows.ts';
import { hasRealFiles, institutionTies, replies } from './reference-networks.ts';

const actor = (id: string, mode = 'actor'): ActorRow => ({
	id,
	label: `Label ${id}`,
	mode,
	attributes: { kind: 'association' },
});

describe('buildNetwork', () => {
	test('keeps actors without ties and what is known of them', () => {
		const { graph } = buildNetwork({ actors: [actor('1'), actor('2')], ties: [] });
		expect(graph.nodes()).toEqual(['actor:1', 'actor:2']);
		expect(graph.getNodeAttributes('actor:1')).toEqual({
			id: '1',
			label: 'Label 1',
			mode: 'actor',
			attributes: { kind: 'association' },
		});
	});

	test('tells an actor and an event of the same identifier apart', () => {
		const { graph, dropped } = buildNetwork(
			{
				actors: [actor('12'), actor('12', 'event')],
				ties: [{ source: '12', target: '12', weight: 1 }],
			},
			{ targetMode: 'event' },
		);
		expect(graph.order).toBe(2);
		expect(graph.hasEdge('actor:12', 'event:12')).toBe(true);
		expect(dropped.selfTies).toBe(0);
		expect(modesOf(graph)).toEqual(['actor', 'event']);
	});

	test('drops and counts self-ties, sums and counts parallel ties', () => {
		const { graph, dropped } = buildNetwork({
			actors: [],
			ties: [
				{ source: 'a', target: 'a', weight: 1 },
				{ source: 'a', target: 'b', weight: 2, kind: 'projet' },
				{ source: 'b', target: 'a', weight: 3, kind: 'financement' },
				{ source: 'a', target: 'b', weight: 0.5, kind: 'projet' },
			],
		});
		expect(dropped).toEqual({ selfTies: 1, parallelTies: 2, unusableWeights: 0 });
		expect(graph.size).toBe(1);
		expect(graph.getEdgeAttributes('actor:a', 'actor:b')).toEqual({
			weight: 5.5,
			kinds: ['projet', 'financement'],
		});
	});

	test('counts rows whose weight is not a number above zero', () => {
		const weights = [0, -1, NaN, Infinity];
		const { graph, dropped } = buildNetwork({
			actors: [],
			ties: weights.map((weight) => ({ source: 'a', target: 'b', weight })),
		});
		expect(graph.size).toBe(0);
		expect(graph.order).toBe(2);
		expect(dropped.unusableWeights).toBe(4);
	});

	test('keeps directions: there and back are two ties, a row without direction a third', () => {
		const { graph, dropped } = buildNetwork({
			actors: [],
			ties: [
				{ source: 'a', target: 'b', weight: 1, directed: true },
				{ source: 'b', target: 'a', weight: 1, directed: true },
				{ source: 'a', target: 'b', weight: 1, directed: false },
			],
		});
		expect(graph.type).toBe('mixed');
		expect([graph.directedSize, graph.undirectedSize]).toEqual([2, 1]);
		expect(dropped.parallelTies).toBe(0);
	});

	test('is directed or undirected when all rows are', () => {
		const tie = { source: 'a', target: 'b', weight: 1 };
		expect(buildNetwork({ actors: [], ties: [tie] }).graph.type).toBe('undirected');
		expect(buildNetwork({ actors: [], ties: [{ ...tie, directed: true }] }).graph.type).toBe(
			'directed',
		);
	});

	test('labels an identifier that no actor row describes by itself', () => {
		const { graph } = buildNetwork({
			actors: [actor('1')],
			ties: [{ source: '1', target: 'Inconnue', weight: 1 }],
		});
		expect(graph.getNodeAttribute('actor:Inconnue', 'label')).toBe('Inconnue');
	});

	test.skipIf(!hasRealFiles)('rows in are ties and dropped rows, on real files', () => {
		const rows = institutionTies();
		const pages = buildNetwork({ actors: [], ties: rows });
		// Counted with NetworkX 3.6: 7057 nodes, 89 455 edges of which 26 are loops.
		expect(pages.graph.order).toBe(7057);
		expect(pages.dropped.selfTies).toBe(26);
		expect(pages.graph.size + pages.dropped.selfTies + pages.dropped.parallelTies).toBe(
			rows.length,
		);
		// Same source: 118 nodes, 120 distinct arcs, 10 rows answering oneself.
		const { graph, dropped } = replies();
		expect([graph.order, graph.size, dropped.selfTies]).toEqual([118, 120, 10]);
	});
});
