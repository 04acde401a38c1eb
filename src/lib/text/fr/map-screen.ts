import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const mapScreen = {
	title: 'Carte',
	relation: 'Relation montrée par la carte',
	ties: 'Les acteurs et les liens déclarés entre eux',
	incidences: {
		participations: {
			both: 'Les participants et les événements où ils sont venus',
			first: 'Les participants liés par les événements où ils sont venus ensemble',
			second: 'Les événements liés par leurs participants communs',
		},
		decisions: {
			both: 'Les contributions et les instances qui en décident',
			first: 'Les contributions liées par les instances qui en décident',
			second: 'Les instances liées par les contributions dont elles décident',
		},
		criteria: {
			both: 'Les structures et les critères qu’elles retiennent',
			first: 'Les structures liées par leurs critères communs',
			second: 'Les critères liés par les structures qui les retiennent',
		},
	},
	list: {
		both: (row: string, list: string) =>
			`Chaque «\u202f${row}\u202f» et les «\u202f${list}\u202f» cités`,
		first: (row: string, list: string) =>
			`Les «\u202f${row}\u202f» liés par leurs «\u202f${list}\u202f» communs`,
		second: (row: string, list: string) =>
			`Les «\u202f${list}\u202f» cités ensemble dans un «\u202f${row}\u202f»`,
	},
	minimum: 'au moins',
	shared: 'en commun',
	atLeast: (count: string) => `au moins ${count} en commun`,
	weight: 'Poids',
	weights: {
		count: 'nombre en commun',
		newman: 'Newman (les grands groupes comptent moins)',
	},
	tieMeaning: {
		ties: 'un lien déclaré',
		participations: 'une participation',
		decisions: 'une décision',
		criteria: 'un critère retenu',
		list: 'une citation',
		count: 'nombre d’éléments en commun',
		newman: 'collaboration selon Newman',
	},
	pairs: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'paire comparée', other: 'paires comparées' })}`,
	tooLarge: (pairs: string, largest: string) =>
		`Cette projection comparerait ${pairs} paires (le plus grand élément commun en réunit ${largest})\u202f: elle serait illisible et très lente. Choisissez plutôt\u202f:`,
	offerBoth: 'le réseau à deux modes',
	offerOther: 'l’autre côté',
	dropped: (self: number, parallel: number) =>
		[
			self > 0
				? `${self} ${plural(self, { one: 'lien vers soi-même retiré', other: 'liens vers soi-même retirés' })}`
				: '',
			parallel > 0
				? `${parallel} ${plural(parallel, { one: 'ligne répétée additionnée', other: 'lignes répétées additionnées' })}`
				: '',
		]
			.filter((part) => part !== '')
			.join(', '),
	nothing: {
		title: 'Aucun réseau à dessiner pour l’instant',
		body: 'Une carte demande des liens\u202f: deux colonnes d’acteurs, des acteurs et des événements, ou une colonne qui cite plusieurs noms. Donnez ces rôles à vos colonnes.',
		roles: 'Donner un rôle aux colonnes',
	},
	loading: 'Construction du réseau…',
	placing: 'Mise en place de la carte',
	stop: 'Arrêter',
	colour: 'Couleur',
	colours: { none: 'aucune', groups: 'groupes', mode: 'sorte de nœud' },
	size: 'Taille',
	sizes: { degree: 'nombre de liens', weightedDegree: 'poids des liens', none: 'égale' },
	selection: (selection: string) => `Sélection\u202f: ${selection}`,
	hiddenBySelection: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'acteur hors de la sélection', other: 'acteurs hors de la sélection' })}`,
	export: { png: 'Image PNG', gexf: 'GEXF pour Gephi', json: 'JSON graphology' },
	seed: (seed: string) => `Graine ${seed}`,
	outline: 'Comment lire cette carte',
	outlineBody:
		'Deux acteurs proches partagent des liens\u202f; les distances exactes n’ont pas de sens. Une autre relation donnerait une autre carte.',
};
