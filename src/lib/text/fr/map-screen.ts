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
	placements: {
		label: 'Place',
		choices: {
			force: 'selon les liens',
			circle: 'en cercle',
			columns: 'en deux colonnes',
			layers: 'en couches, dans le sens des liens',
			map: 'sur une carte géographique',
		},
		circleBy: (attribute: string) => `en cercle, par ${attribute}`,
		says: {
			circle: 'Place\u202f: sur un cercle, dans un ordre qui rapproche les acteurs liés.',
			circleBy: (attribute: string) =>
				`Place\u202f: ${attribute}, de la valeur la plus fréquente à la plus rare, dans le sens des aiguilles d’une montre à partir du haut.`,
			columns: 'Place\u202f: une colonne par sorte de nœud.',
			layers: (against: number, aside: number) =>
				`${[
					'Place\u202f: la plus longue chaîne de liens qui mène à chacun, de gauche à droite',
					...(against > 0
						? [
								`${integer(against)} ${plural(against, { one: 'lien va à rebours', other: 'liens vont à rebours' })}`,
							]
						: []),
					...(aside > 0
						? [
								`${integer(aside)} ${plural(aside, { one: 'acteur sans lien orienté, en dessous', other: 'acteurs sans lien orienté, en dessous' })}`,
							]
						: []),
				].join(', ')}.`,
			map: (aside: number) =>
				aside > 0
					? `Place\u202f: latitude et longitude, ${integer(aside)} ${plural(aside, { one: 'acteur sans lieu, en dessous', other: 'acteurs sans lieu, en dessous' })}.`
					: 'Place\u202f: latitude et longitude.',
		},
		/** How to read the map, when it is not by force. */
		reading: {
			circle:
				'La place sur le cercle range les acteurs\u202f; la distance entre deux acteurs ne dit rien, seuls les traits disent qui est lié.',
			columns:
				'Chaque sorte de nœud a sa colonne, dans un ordre qui évite le plus possible les croisements\u202f; la hauteur ne dit rien.',
			layers:
				'Un lien va de gauche à droite, sauf ceux qu’il a fallu laisser à rebours pour défaire une boucle\u202f; la hauteur ne dit rien.',
			map: 'Chaque acteur est au lieu que donnent ses coordonnées (projection de Mercator, le nord en haut). Ceux qui se recouvriraient sont un peu écartés\u202f; les lieux (0, 0) comptent comme inconnus.',
		},
	},
	hiddenBySelection: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'acteur hors de la sélection', other: 'acteurs hors de la sélection' })}`,
	export: {
		png: 'Image PNG',
		svg: 'Image SVG',
		scale: 'Taille de l’image',
		scales: { 1: '1× (écran)', 2: '2× (document)', 4: '4× (affiche)' },
		reduced: (scale: string) =>
			`Ce navigateur ne peut pas faire une image aussi grande\u202f: elle a été enregistrée en ${scale}. L’image SVG s’agrandit sans limite.`,
		networkFiles: 'Fichiers de réseau',
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
