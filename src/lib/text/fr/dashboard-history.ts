/** What was done to a dashboard, as a thing that is undone. */
const changes = {
	'panel-added': 'l’ajout d’un panneau',
	'panel-removed': 'le retrait d’un panneau',
	'panel-duplicated': 'la copie d’un panneau',
	'panel-moved': 'le déplacement d’un panneau',
	'panel-resized': 'le changement de taille d’un panneau',
	'panel-apart': 'le changement de lien d’un panneau',
	'panel-content': 'le changement d’un panneau',
	title: 'le changement d’un titre',
	name: 'le nouveau titre du tableau de bord',
};
type Change = keyof typeof changes;

/** Undoing and redoing what was done to a dashboard. */
export const dashboardHistory = {
	undo: (change: Change) => `Annuler ${changes[change]}`,
	redo: (change: Change) => `Rétablir ${changes[change]}`,
	nothingToUndo: 'Annuler',
	nothingToRedo: 'Rétablir',
	undone: (change: Change) => `Annulé\u202f: ${changes[change]}.`,
	redone: (change: Change) => `Rétabli\u202f: ${changes[change]}.`,
};
