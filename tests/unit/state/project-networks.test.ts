import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/lib/model/relation.ts';
import { ProjectNetworks } from '../../../src/lib/state/project-networks.svelte.ts';

const ties: Relation = { rule: 'ties' };
const criteria: Relation = { rule: 'two-mode', incidence: { of: 'criteria' } };

const ids = ({ list }: ProjectNetworks) => list.map(({ id }) => id);

describe('the networks of a project', () => {
	test('the first one, untouched, gives its place to the one that an example opens with', () => {
		const networks = new ProjectNetworks();
		networks.add(criteria, 'Critères');
		expect(networks.list).toEqual([{ id: 1, relation: criteria, name: 'Critères' }]);
	});

	test('a new one begins as the one at hand, which stays', () => {
		const networks = new ProjectNetworks();
		networks.duplicate(ties);
		expect(networks.list).toEqual([
			{ id: 1, relation: ties },
			{ id: 2, relation: ties },
		]);
		networks.change('relation', { relation: criteria, name: 'B' });
		expect(networks.current).toEqual({ id: 2, relation: criteria, name: 'B' });
		networks.choose(1);
		expect(networks.current.relation).toEqual(ties);
	});

	test('to take in hand the one set beside exchanges them', () => {
		const networks = new ProjectNetworks();
		networks.duplicate(ties);
		networks.compare(1);
		expect([networks.current.id, networks.compared?.id]).toEqual([2, 1]);
		networks.choose(1);
		expect([networks.current.id, networks.compared?.id]).toEqual([1, 2]);
		networks.compare(undefined);
		expect(networks.compared).toBeUndefined();
	});

	test('one taken out is not compared any more, and the last one stays', () => {
		const networks = new ProjectNetworks();
		networks.duplicate(ties);
		networks.duplicate(ties);
		networks.choose(1);
		networks.compare(3);
		networks.remove(3);
		expect(networks.compared).toBeUndefined();
		// A new network may take the number 3 again: it is not set beside by itself.
		networks.duplicate(ties);
		networks.choose(1);
		expect([ids(networks), networks.compared]).toEqual([[1, 2, 3], undefined]);
		networks.choose(2);
		networks.remove(2);
		expect([ids(networks), networks.current.id]).toEqual([[1, 3], 1]);
		networks.remove(1);
		networks.remove(3);
		expect([ids(networks), networks.current.id]).toEqual([[3], 3]);
	});

	test('what was done to one is undone by its name, and to no other', () => {
		const networks = new ProjectNetworks();
		networks.change('relation', { relation: ties });
		networks.change('name', { name: 'A' });
		networks.duplicate(criteria);
		expect([networks.undoable, networks.redoable]).toEqual([undefined, undefined]);
		networks.choose(1);
		expect(networks.undoable).toBe('name');
		networks.undo();
		networks.undo();
		expect(networks.current).toEqual({ id: 1 });
		expect(networks.redoable).toBe('relation');
		networks.redo();
		expect(networks.current).toEqual({ id: 1, relation: ties });
		networks.change('look', { appearance: { colour: { by: 'none' }, size: { by: 'none' } } });
		expect(networks.redoable).toBeUndefined();
	});
});
