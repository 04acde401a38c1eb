import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import { map } from './map.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

export const mapScreen = {
	title: 'Carte',
	/** What a projection would cost, and what else to choose. */
	tooLarge: {
		says: (pairs: string, largest: string, limit: string) =>
			`Cette projection comparerait ${pairs} paires (le plus grand élément commun en réunit ${largest})\u202f: la limite est de ${limit}. Ajoutez une condition à la phrase, ou montrez plutôt\u202f:`,
		both: (words: string, ties: number) => `${words} (${map.ties(ties)})`,
		other: (words: string, pairs: number) =>
			`${words} (${integer(pairs)} ${plural(pairs, { one: 'paire', other: 'paires' })})`,
	},
	dropped: (self: number, parallel: number, unusable: number) =>
		[
			self > 0
				? `${integer(self)} ${plural(self, { one: 'lien vers soi-même retiré', other: 'liens vers soi-même retirés' })}`
				: '',
			parallel > 0
				? `${integer(parallel)} ${plural(parallel, { one: 'ligne répétée additionnée', other: 'lignes répétées additionnées' })}`
				: '',
			unusable > 0
				? `${integer(unusable)} ${plural(unusable, { one: 'lien sans poids utilisable écarté', other: 'liens sans poids utilisable écartés' })}`
				: '',
		]
			.filter((part) => part !== '')
			.join(', '),
	nothing: {
		title: 'Aucun réseau à dessiner pour l’instant',
		body: 'Une carte demande des liens\u202f: deux colonnes d’acteurs, des acteurs et des événements, ou une colonne qui cite plusieurs noms. Donnez ces rôles à vos colonnes.',
		roles: 'Donner un rôle aux colonnes',
		columns: 'Choisir deux colonnes d’un fichier',
	},
	networks: {
		title: 'Réseaux du projet',
		name: (id: number) => `Réseau ${integer(id)}`,
		add: 'Nouveau réseau',
		rename: 'Renommer',
		newName: 'Nom du réseau',
		remove: 'Retirer',
		compare: 'Comparer avec',
		compareNone: 'aucun réseau',
	},
	comparison: {
		title: (first: string, second: string) => `${first} et ${second}, côte à côte`,
		nodes: (both: string, only: readonly string[]) =>
			`${[`${both} dans les deux réseaux`, ...only].join(', ')}.`,
		onlyIn: (count: number, network: string) => `${integer(count)} seulement dans ${network}`,
		tied: (both: number, only: readonly string[]) =>
			`${[`${integer(both)} ${plural(both, { one: 'a des liens dans les deux', other: 'ont des liens dans les deux' })}`, ...only].join(', ')}.`,
		pairs: (both: number, only: readonly string[]) =>
			`${[`${integer(both)} ${plural(both, { one: 'paire liée dans les deux', other: 'paires liées dans les deux' })}`, ...only].join(', ')}.`,
		places: 'Chaque acteur est à la même place sur les deux cartes.',
		apart:
			'Ces deux réseaux n’ont pas d’acteur commun\u202f: leurs cartes se regardent séparément.',
		tooLarge: (pairs: string, limit: string) =>
			`Ce réseau comparerait ${pairs} paires, plus que la limite de ${limit}. Prenez-le en main pour le changer.`,
	},
	loading: 'Construction du réseau…',
	placing: 'Mise en place de la carte',
	stop: 'Arrêter',
	colour: 'Couleur',
	colours: { none: 'aucune', groups: 'groupes', mode: 'sorte de nœud' },
	size: 'Taille',
	sizes: { degree: 'nombre de liens', weightedDegree: 'poids des liens', none: 'égale' },
	hiddenBySelection: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'acteur hors de la sélection', other: 'acteurs hors de la sélection' })}`,
	export: {
		png: 'Image PNG',
		formats: {
			gexf: 'GEXF pour Gephi',
			graphml: 'GraphML',
			'gephi-csv': 'CSV pour Gephi (2 fichiers)',
			'kumu-csv': 'CSV pour Kumu (2 fichiers)',
			pajek: 'Pajek',
			'graphology-json': 'JSON graphology',
		},
	},
	seed: (seed: string) => `Graine ${seed}`,
	outline: 'Comment lire cette carte',
	outlineBody:
		'Deux acteurs proches partagent des liens\u202f; les distances exactes n’ont pas de sens. Une autre relation donnerait une autre carte.',
};
