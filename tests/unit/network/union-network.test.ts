import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { TieRow } from '../../../src/lib/network/network-rows.ts';
import { overlapOf } from '../../../src/lib/network/overlap.ts';
import { unionNetwork } from '../../../src/lib/network/union-network.ts';

const actor = (id: string, mode: string) => ({ id, label: id, mode, attributes: {} });

function networkOf(pairs: string, { alone = '', directed = false } = {}) {
	const ties: TieRow[] = pairs
		.split(' ')
		.map((pair) => ({ source: pair[0] ?? '', target: pair[1] ?? '', weight: 1, directed }));
	const actors = [...alone].map((id) => actor(id, 'actor'));
	return buildNetwork({ actors, ties }).graph;
}

/** A–B–C and D alone; B–C, C–E and D alone. */
const first = networkOf('AB BC', { alone: 'D' });
const second = networkOf('BC CE', { alone: 'D' });

describe('the union of two networks', () => {
	test('has each actor and each tie once, the weights of common ties summed', () => {
		const graph = unionNetwork(first, second);
		expect(graph.nodes().sort()).toEqual(['actor:A', 'actor:B', 'actor:C', 'actor:D', 'actor:E']);
		const ties = graph.mapEdges((_, { weight }, a, b) => `${a.slice(6)}${b.slice(6)} ${weight}`);
		expect(ties.sort()).toEqual(['AB 1', 'BC 2', 'CE 1']);
		expect(first.size).toBe(2);
		expect(first.edges().every((tie) => first.getEdgeAttribute(tie, 'weight') === 1)).toBe(true);
	});

	test('tells a directed tie from one without direction', () => {
		const union = unionNetwork(first, networkOf('BC CE', { directed: true }));
		// B–C undirected in one, B→C directed in the other: two ties.
		expect([union.order, union.undirectedSize, union.directedSize]).toEqual([5, 2, 2]);
	});

	test('keeps apart what has the same identifier in two modes', () => {
		const both = buildNetwork(
			{ actors: [], ties: [{ source: 'A', target: 'B', weight: 1 }] },
			{ sourceMode: 'actor', targetMode: 'event' },
		).graph;
		const graph = unionNetwork(both, second);
		// event:B is not actor:B: A, event B, then B, C, D, E.
		expect(graph.order).toBe(6);
	});
});

test('what two networks share is counted in actors, tied actors and pairs', () => {
	expect(overlapOf(first, second)).toEqual({
		// A B C D and B C D E.
		nodes: { both: 3, onlyFirst: 1, onlySecond: 1 },
		// A B C and B C E: D has no tie.
		tied: { both: 2, onlyFirst: 1, onlySecond: 1 },
		pairs: { both: 1, onlyFirst: 1, onlySecond: 1 },
	});
});
