import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { Selection } from '../../../src/lib/state/selection.svelte.ts';

const FIVES = { values: { territory: ['Fives'] } };
const ONLINE = { values: { territory: ['Fives'], channel: ['online'] } };

test('a selection is undone step by step, and done again', () => {
	const selection = new Selection();
	selection.set(FIVES);
	selection.set(ONLINE);
	selection.clear();
	expect([selection.isActive, selection.canUndo, selection.canRedo]).toEqual([false, true, false]);
	selection.undo();
	expect(selection.filter).toEqual(ONLINE);
	selection.undo();
	expect(selection.filter).toEqual(FIVES);
	selection.redo();
	expect(selection.filter).toEqual(ONLINE);
	selection.undo();
	selection.undo();
	expect([selection.filter, selection.canUndo]).toEqual([NO_FILTER, false]);
	selection.undo();
	expect(selection.filter).toEqual(NO_FILTER);
});

test('selecting what is selected is no step', () => {
	const selection = new Selection();
	selection.clear();
	expect(selection.canUndo).toBe(false);
	selection.set(FIVES);
	selection.set({ values: { territory: ['Fives'] } });
	selection.undo();
	expect(selection.filter).toEqual(NO_FILTER);
});
