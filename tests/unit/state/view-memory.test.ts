import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/lib/model/relation.ts';
import { fingerprintOf, type ViewStore } from '../../../src/lib/state/kept-views.ts';
import { ProjectDashboards } from '../../../src/lib/state/project-dashboards.svelte.ts';
import { ProjectNetworks } from '../../../src/lib/state/project-networks.svelte.ts';
import { ViewMemory } from '../../../src/lib/state/view-memory.svelte.ts';

const file = (name: string, content: string) => ({ name, blob: new Blob([content]) });
const FILES = [file('liens.csv', 'a,b\n1,2\n'), file('acteurs.csv', 'id\n1\n')];
const PINS = { 'actor:1': { x: 12.5, y: -3 } };
const ties: Relation = { rule: 'ties' };

/** A store that lasts as long as the test: another implementation of the same contract. */
class Shelf implements ViewStore {
	readonly kept = new Map<string, string>();
	isFull = false;
	writes = 0;

	read(name: string) {
		return Promise.resolve(this.kept.get(name));
	}

	write(name: string, text: string) {
		this.writes += 1;
		if (this.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
		this.kept.set(name, text);
		return Promise.resolve();
	}

	remove(name: string) {
		this.kept.delete(name);
		return Promise.resolve();
	}
}

/** A visit: a project with these files, and what it remembers. */
async function visit(shelf: ViewStore, files = FILES, networks = new ProjectNetworks()) {
	const dashboards = new ProjectDashboards();
	const memory = new ViewMemory({ networks, dashboards }, shelf);
	await memory.open(files);
	return { networks, dashboards, memory };
}

describe('what is decided of networks', () => {
	test('comes back with the same files, in any order, and can be undone no further', async () => {
		const shelf = new Shelf();
		const first = await visit(shelf);
		expect(first.memory.isResumed).toBe(false);
		first.networks.change('pinned', { pins: PINS });
		await first.memory.keep();
		const { networks, memory } = await visit(shelf, FILES.toReversed());
		expect(memory.isResumed).toBe(true);
		expect(networks.current.pins).toEqual(PINS);
		expect(networks.undoable).toBeUndefined();
	});

	test('does not come with other files, whatever their names', async () => {
		const shelf = new Shelf();
		const first = await visit(shelf);
		first.networks.change('pinned', { pins: PINS });
		await first.memory.keep();
		const { networks, memory } = await visit(shelf, [file('liens.csv', 'a,b\n1,3\n'), FILES[1]!]);
		expect([memory.isResumed, networks.current.pins]).toEqual([false, undefined]);
	});

	test('is not kept before anything is decided', async () => {
		const shelf = new Shelf();
		const { memory, networks } = await visit(shelf);
		await memory.keep();
		expect(shelf.writes).toBe(0);
		networks.change('name', { name: 'A' });
		await memory.keep();
		await memory.keep();
		expect(shelf.writes).toBe(1);
	});

	test('takes no place of what was decided before the files were known', async () => {
		const shelf = new Shelf();
		const first = await visit(shelf);
		first.networks.change('pinned', { pins: PINS });
		await first.memory.keep();
		const networks = new ProjectNetworks();
		networks.change('name', { name: 'B' });
		const { memory } = await visit(shelf, FILES, networks);
		expect([memory.isResumed, networks.current.name]).toEqual([false, 'B']);
	});

	test('is forgotten when the user begins afresh, with the relation of the example', async () => {
		const shelf = new Shelf();
		const example = () => {
			const networks = new ProjectNetworks();
			networks.add(ties);
			return networks;
		};
		const first = await visit(shelf, FILES, example());
		first.networks.change('pinned', { pins: PINS });
		await first.memory.keep();
		const second = await visit(shelf, FILES, example());
		expect(second.networks.current.pins).toEqual(PINS);
		await second.memory.beginAfresh();
		await second.memory.keep();
		expect(second.networks.list).toEqual([{ id: 1, relation: ties }]);
		expect(second.networks.undoable).toBeUndefined();
		expect((await visit(shelf, FILES, example())).memory.isResumed).toBe(false);
	});

	test('dashboards come back too, without networks, and are forgotten with the rest', async () => {
		const shelf = new Shelf();
		const panels = [
			{
				id: 'p1',
				content: { kind: 'gallery' as const, panel: 'participants' },
				place: { x: 0, y: 0, width: 6 },
			},
		];
		const first = await visit(shelf);
		first.dashboards.add({ title: 'Bilan', panels });
		await first.memory.keep();
		const second = await visit(shelf);
		expect(second.dashboards.decided).toContainEqual({ title: 'Bilan', panels });
		expect([second.memory.isResumed, second.networks.isChanged]).toEqual([true, false]);
		await second.memory.beginAfresh();
		expect(second.dashboards.isChanged).toBe(false);
		expect((await visit(shelf)).memory.isResumed).toBe(false);
	});

	test('a full storage is asked once, and said', async () => {
		const shelf = new Shelf();
		shelf.isFull = true;
		const { memory, networks } = await visit(shelf);
		networks.change('pinned', { pins: PINS });
		await memory.keep();
		networks.change('name', { name: 'A' });
		await memory.keep();
		expect([memory.isRefused, shelf.writes]).toEqual([true, 1]);
		expect(networks.current).toEqual({ id: 1, pins: PINS, name: 'A' });
	});

	test.each(['{', '{"maillage":"decisions","version":9}', '[]'])(
		'what cannot be read changes nothing: %s',
		async (text) => {
			const shelf = new Shelf();
			shelf.kept.set(await fingerprintOf(FILES), text);
			const { networks, memory } = await visit(shelf);
			expect([memory.isResumed, networks.list]).toEqual([false, [{ id: 1 }]]);
		},
	);
});

test('files are known again by SHA-256', async () => {
	// printf '["a.csv",3,"ba7816bf…"]' | sha256sum, where ba78… is the published digest of « abc ».
	const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	const line = `["a.csv",3,"${abc}"]`;
	const { createHash } = await import('node:crypto');
	const expected = createHash('sha256').update(line).digest('hex');
	expect(await fingerprintOf([file('a.csv', 'abc')])).toBe(expected);
});

describe('networks decided elsewhere', () => {
	test('take the place of untouched ones, and follow those that were decided here', () => {
		const networks = new ProjectNetworks();
		networks.receive([{ name: 'A', pins: PINS }]);
		expect(networks.list).toEqual([{ id: 1, name: 'A', pins: PINS }]);
		networks.receive([{ name: 'B' }, { name: 'C' }]);
		expect(networks.list.map(({ id, name }) => [id, name])).toEqual([
			[1, 'A'],
			[2, 'B'],
			[3, 'C'],
		]);
		expect(networks.current.name).toBe('B');
		expect(networks.decided).toEqual([{ name: 'A', pins: PINS }, { name: 'B' }, { name: 'C' }]);
	});

	test('steps that follow each other are undone as one', () => {
		const networks = new ProjectNetworks();
		networks.change('pinned', { pins: PINS });
		networks.amend({ pins: { 'actor:1': { x: 20, y: 0 } } });
		networks.amend({ pins: { 'actor:1': { x: 28, y: 0 } } });
		expect(networks.undoable).toBe('pinned');
		networks.undo();
		expect(networks.current).toEqual({ id: 1, time: undefined });
	});
});
