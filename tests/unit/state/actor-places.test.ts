import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Placed } from '../../../src/lib/network/placement/placed.ts';
import { ActorPlaces } from '../../../src/lib/state/actor-places.svelte.ts';
import { ProjectNetworks } from '../../../src/lib/state/project-networks.svelte.ts';

/** A path A – B – C, a hundred units apart on a line. */
function setUp() {
	const { graph } = buildNetwork({
		actors: ['A', 'B', 'C'].map((id) => ({ id, label: id, mode: 'actor', attributes: {} })),
		ties: [
			{ source: 'A', target: 'B', weight: 1 },
			{ source: 'B', target: 'C', weight: 1 },
		],
	});
	const layout: Placed = {
		by: { by: 'force' },
		positions: new Map(graph.nodes().map((key, index) => [key, { x: 100 * index, y: 0 }])),
		aside: new Set(),
		backward: new Set(),
	};
	const networks = new ProjectNetworks();
	const map = { whole: { graph }, layout };
	return {
		networks,
		map,
		places: new ActorPlaces(
			() => networks,
			() => map,
		),
	};
}

describe('places that the user gives', () => {
	test('hold where there is room, and are undone by their name', () => {
		const { networks, places } = setUp();
		places.pin('actor:A', { x: -50, y: 70 });
		expect(networks.current.pins).toEqual({ 'actor:A': { x: -50, y: 70 } });
		expect([...places.pinned]).toEqual(['actor:A']);
		expect(networks.undoable).toBe('pinned');
		networks.undo();
		expect(networks.current.pins).toBeUndefined();
	});

	test('are beside another actor rather than on it', () => {
		const { networks, places } = setUp();
		places.pin('actor:A', { x: 200, y: 0 });
		const { x = 0, y = 0 } = networks.current.pins?.['actor:A'] ?? {};
		// Radii are 16 at most, and no less than a third of it: the discs do not touch, and are near.
		expect(Math.hypot(x - 200, y)).toBeGreaterThan(16);
		expect(Math.hypot(x - 200, y)).toBeLessThan(60);
	});

	test('come by steps of the keyboard, undone as one', () => {
		const { networks, places, map } = setUp();
		const step = (x: number) => {
			places.step('actor:B', { x, y: 0 });
			const moved = networks.current.pins?.['actor:B'] ?? { x: NaN, y: NaN };
			const positions = new Map([...map.layout.positions, ['actor:B', moved]]);
			map.layout = { ...map.layout, positions };
		};
		step(8);
		step(-16);
		places.settle('actor:B');
		expect(networks.current.pins).toEqual({ 'actor:B': { x: 92, y: 0 } });
		networks.undo();
		expect([networks.current.pins, networks.undoable]).toEqual([undefined, undefined]);
	});

	test('are released one by one, or all with what was laid out around them', () => {
		const { networks, places } = setUp();
		places.pinHere('actor:A');
		places.pinHere('actor:C');
		places.layAround();
		expect(networks.current.around).toEqual({
			'actor:A': { x: 0, y: 0 },
			'actor:C': { x: 200, y: 0 },
		});
		expect(places.isLaidAround).toBe(true);
		places.release('actor:A');
		expect(networks.current.pins).toEqual({ 'actor:C': { x: 200, y: 0 } });
		expect(places.isLaidAround).toBe(false);
		places.releaseAll();
		expect([networks.current.pins, networks.current.around]).toEqual([undefined, undefined]);
	});

	test('come from a file for those that it names; one that names nobody changes nothing', () => {
		const { networks, places } = setUp();
		const none = places.takeGiven([{ label: 'Z', x: 1, y: 1 }]);
		expect([none.places.size, none.unknown, networks.undoable]).toEqual([0, ['Z'], undefined]);
		const taken = places.takeGiven([
			{ label: 'A', x: 0, y: 10 },
			{ id: 'actor:C', x: 250, y: 20 },
		]);
		expect(taken.unplaced).toEqual(['B']);
		const pins = { 'actor:A': { x: 0, y: 10 }, 'actor:C': { x: 250, y: 20 } };
		expect([networks.current.pins, networks.current.around]).toEqual([pins, pins]);
	});
});
