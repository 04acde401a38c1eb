/** What was done to a network, as a thing that is undone. */
const changes = {
	relation: 'le changement de relation',
	name: 'le nouveau nom',
	look: 'le changement d’apparence',
	'filter-added': 'l’ajout d’un filtre',
	'filter-changed': 'le changement d’un filtre',
	'filter-removed': 'le retrait d’un filtre',
	pinned: 'le déplacement d’un acteur',
	unpinned: 'la libération d’un acteur',
	'all-unpinned': 'la libération de tous les acteurs',
	'around-pins': 'la disposition autour des épinglés',
	'places-taken': 'la reprise de places',
	'correction-added': 'l’ajout d’une correction',
	'correction-removed': 'le retrait d’une correction',
	'corrections-decided': 'la décision sur une correction',
	'corrections-received': 'la réception de corrections',
};
type Change = keyof typeof changes;

/** Undoing and redoing what was done to a network. */
export const mapHistory = {
	undo: (change: Change) => `Annuler ${changes[change]}`,
	redo: (change: Change) => `Rétablir ${changes[change]}`,
	nothingToUndo: 'Annuler',
	nothingToRedo: 'Rétablir',
	undone: (change: Change) => `Annulé\u202f: ${changes[change]}.`,
	redone: (change: Change) => `Rétabli\u202f: ${changes[change]}.`,
};
