import type { mapHistory as reference } from '../fr/map-history.ts';

const changes = {
	relation: 'the change of relation',
	name: 'the new name',
	look: 'the change of look',
	'filter-added': 'adding a filter',
	'filter-changed': 'changing a filter',
	'filter-removed': 'removing a filter',
	pinned: 'moving an actor',
	unpinned: 'releasing an actor',
	'all-unpinned': 'releasing all actors',
	'around-pins': 'the layout around the pinned actors',
	'places-taken': 'taking places back',
	'correction-added': 'adding a correction',
	'correction-removed': 'withdrawing a correction',
	'corrections-decided': 'the decision on a correction',
	'corrections-received': 'the corrections received',
};

export const mapHistory: typeof reference = {
	undo: (change) => `Undo ${changes[change]}`,
	redo: (change) => `Redo ${changes[change]}`,
	nothingToUndo: 'Undo',
	nothingToRedo: 'Redo',
	undone: (change) => `Undone: ${changes[change]}.`,
	redone: (change) => `Done again: ${changes[change]}.`,
};
