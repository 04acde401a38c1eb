import type { dashboardHistory as reference } from '../fr/dashboard-history.ts';

const changes = {
	'panel-added': 'adding a panel',
	'panel-removed': 'removing a panel',
	'panel-duplicated': 'copying a panel',
	'panel-moved': 'moving a panel',
	'panel-resized': 'resizing a panel',
	'panel-apart': 'changing the link of a panel',
	'panel-content': 'changing a panel',
	title: 'changing a title',
	name: 'the new title of the dashboard',
};

export const dashboardHistory: typeof reference = {
	undo: (change) => `Undo ${changes[change]}`,
	redo: (change) => `Redo ${changes[change]}`,
	nothingToUndo: 'Undo',
	nothingToRedo: 'Redo',
	undone: (change) => `Undone: ${changes[change]}.`,
	redone: (change) => `Done again: ${changes[change]}.`,
};
