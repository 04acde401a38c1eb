import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

/** What is selected of the data, the same on every screen. */
export const selection = {
	title: 'Sélection',
	all: 'Tout est montré. Cliquez sur une barre ou faites glisser sur un graphique de temps pour filtrer le reste.',
	clear: 'Tout montrer',
	undo: 'Sélection précédente',
	redo: 'Sélection suivante',
	removeFilter: (what: string) => `Retirer le filtre ${what}`,
	filter: 'Filtrer…',
	filterTitle: 'Filtrer les données',
	close: 'Fermer',
	by: 'Par',
	rowsOf: {
		actors: 'Acteurs',
		events: 'Événements',
		participations: 'Participations',
		ties: 'Liens',
		contributions: 'Contributions',
		decisions: 'Décisions',
		criteria: 'Critères',
		indicators: 'Indicateurs',
		reference: 'Population de référence',
	},
	search: 'Chercher une valeur',
	noValue: 'Aucune valeur ne contient ce texte.',
	rows: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'ligne', other: 'lignes' })}`,
	more: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'autre valeur', other: 'autres valeurs' })}\u202F: cherchez-les par leur nom.`,
	from: 'Du',
	to: 'Au',
	apply: 'Appliquer',
	badPeriod: 'La fin doit suivre le début.',
};
