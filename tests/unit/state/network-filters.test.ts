import { describe, expect, test } from 'vitest';
import type { FilterCondition } from '../../../src/lib/model/network-filter.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { NetworkFilters } from '../../../src/lib/state/network-filters.svelte.ts';
import { ProjectNetworks } from '../../../src/lib/state/project-networks.svelte.ts';

const isolates: FilterCondition = { kind: 'without-isolates' };
const degree = (minimum: number): FilterCondition => ({ kind: 'degree', minimum });

/** A path A – B – C, and D alone. */
function setUp() {
	const { graph } = buildNetwork({
		actors: ['A', 'B', 'C', 'D'].map((id) => ({ id, label: id, mode: 'actor', attributes: {} })),
		ties: [
			{ source: 'A', target: 'B', weight: 1 },
			{ source: 'B', target: 'C', weight: 1 },
		],
	});
	const networks = new ProjectNetworks();
	return {
		graph,
		networks,
		filters: new NetworkFilters(
			() => graph,
			() => networks,
		),
	};
}

describe('the filters of a map', () => {
	test('begin with none, and the network is the one given', () => {
		const { graph, networks, filters } = setUp();
		expect(filters.shown).toBe(graph);
		expect([networks.undoable, networks.redoable]).toEqual([undefined, undefined]);
	});

	test('are added, changed and taken away', () => {
		const { filters } = setUp();
		filters.add(isolates);
		expect(filters.shown?.order).toBe(3);
		filters.add(degree(1));
		filters.change(1, degree(2));
		expect(filters.shown?.nodes()).toEqual(['actor:B']);
		expect(filters.filtered?.steps.map(({ actorsRemoved }) => actorsRemoved)).toEqual([1, 2]);
		filters.remove(0);
		expect(filters.conditions).toEqual([degree(2)]);
	});

	test('are undone and redone step by step', () => {
		const { networks, filters } = setUp();
		filters.add(isolates);
		filters.add(degree(1));
		filters.change(1, degree(2));
		expect(networks.undoable).toBe('filter-changed');
		networks.undo();
		networks.undo();
		expect(filters.conditions).toEqual([isolates]);
		networks.undo();
		expect(filters.conditions).toEqual([]);
		expect(networks.undoable).toBeUndefined();
		networks.redo();
		networks.redo();
		expect(filters.conditions).toEqual([isolates, degree(1)]);
		filters.remove(0);
		expect(networks.redoable).toBeUndefined();
	});

	test('belong to one network, with their history', () => {
		const { networks, filters } = setUp();
		filters.add(isolates);
		networks.duplicate({ rule: 'ties' });
		expect(filters.conditions).toEqual([]);
		expect(networks.undoable).toBeUndefined();
		filters.add(degree(2));
		networks.undo();
		networks.choose(1);
		expect(filters.conditions).toEqual([isolates]);
		networks.undo();
		expect(filters.conditions).toEqual([]);
		networks.choose(2);
		expect(networks.redoable).toBe('filter-added');
	});
});
