import type { mapHistory as reference } from '../fr/map-history.ts';

const changes = {
	relation: 'the change of relation',
	name: 'the new name',
	look: 'the change of look',
	'filter-added': 'adding a filter',
	'filter-changed': 'changing a filter',
	'filter-removed': 'removing a filter',
};

export const mapHistory: typeof reference = {
	undo: (change) => `Undo ${changes[change]}`,
	redo: (change) => `Redo ${changes[change]}`,
	nothingToUndo: 'Undo',
	nothingToRedo: 'Redo',
	undone: (change) => `Undone: ${changes[change]}.`,
	redone: (change) => `Done again: ${changes[change]}.`,
};
