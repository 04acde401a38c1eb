import type { MeasureText, MeasureWords } from '../../model/measure-words.ts';
import { measureColumns } from './measure-columns.ts';

const WITHOUT_IDENTITY = 'Les présences sans identité sont laissées de côté.';

/** Every measure: its name, its definition in one line, its formula, and where it was published. */
const of = {
	participations: {
		name: 'Participations',
		definition:
			'Nombre de présences. Chaque ligne compte pour une, ou pour la quantité qu’elle donne\u202f: «\u00a012 personnes\u00a0» compte pour douze. Une ligne de comptage sans nombre n’est pas comptée.',
		formula: 'Σ quantité',
	},
	participants: {
		name: 'Participants',
		definition:
			'Participants différents, chacun compté une fois. Le chiffre bas est celui des participants identifiés\u202f; le chiffre haut ajoute les présences sans identité, comme si chacune était une autre personne.',
		formula:
			'de I à I + Σ quantité des lignes sans identité, où I est le nombre de participants identifiés différents',
	},
	newcomers: {
		name: 'Nouveaux et déjà venus',
		definition:
			'Participants identifiés de chaque période\u202f: nouveaux si leur première participation de tout le jeu de données y tombe, quelle que soit la sélection, sinon déjà venus. Les présences sans identité sont à part, les lignes sans date laissées de côté. Dans la première période, tout le monde est nouveau.',
		formula:
			'nouveaux(t) = participants de la période t dont la première date est dans t\u202f; déjà venus(t) = participants de la période t − nouveaux(t)',
	},
	regulars: {
		name: 'Habitués',
		definition:
			'Participants identifiés venus à au moins m événements différents. Leur part est celle de tous les participants identifiés. Deux lignes pour le même événement comptent une fois\u202f; les lignes sans événement n’en ajoutent pas. Les présences sans identité sont laissées de côté.',
		formula:
			'part = participants d’au moins m événements différents / participants identifiés (m = 3, sauf réglage)',
		columns: { share: 'Part des habitués' },
	},
	concentration: {
		name: 'Concentration',
		definition: `À quel point les participations viennent de quelques-uns, parmi les participants identifiés\u202f: l’indice de Gini va de 0 (tous autant) à près de 1 (un seul fait tout)\u202f; il est donné avec la part faite par le dixième le plus actif. Sous dix participants, rien n’est calculé. ${WITHOUT_IDENTITY}`,
		formula:
			'G = 2·Σ i·x(i) / (n·Σ x) − (n+1)/n, où x(1)…x(n) sont les participations de chacun, de la plus petite à la plus grande\u202f; le dixième le plus actif est fait de ⌈n/10⌉ participants',
		reference: 'Gini, C. (1912). Variabilità e mutabilità. Bologne.',
	},
	lorenz: {
		name: 'Courbe de Lorenz',
		definition: `Part de toutes les participations que font les participants identifiés les moins actifs, pour chaque part d’entre eux. Si tous participaient autant, la courbe serait droite. Sous dix participants, elle n’est pas tracée. ${WITHOUT_IDENTITY}`,
		formula:
			'L(k/n) = (x(1) + … + x(k)) / Σ x, où x(1)…x(n) sont les participations de chacun, de la plus petite à la plus grande',
		reference:
			'Lorenz, M. O. (1905). Methods of measuring the concentration of wealth. Publications of the American Statistical Association, 9(70), 209–219.',
		columns: { actors: 'Part des participants', amounts: 'Part des participations' },
	},
	'channel-sets': {
		name: 'Ensembles de canaux',
		definition: `Participants identifiés selon l’ensemble des canaux qu’ils ont utilisés\u202f: chacun compte une seule fois, dans l’ensemble qui contient tous les siens et aucun autre. Ceux dont aucun canal n’est connu sont à part. ${WITHOUT_IDENTITY}`,
		formula: 'n(E) = nombre de participants dont l’ensemble des canaux est exactement E',
		reference:
			'Lex, A., Gehlenborg, N., Strobelt, H., Vuillemot, R., Pfister, H. (2014). UpSet: Visualization of intersecting sets. IEEE Transactions on Visualization and Computer Graphics, 20(12), 1983–1992.',
	},
	hybrid: {
		name: 'Canaux et hybrides',
		definition: `Participants identifiés dans chaque canal, et ceux qui en ont utilisé plusieurs\u202f: chacun compte une fois dans chacun de ses canaux. Hybride\u202f: venu sur place et en ligne. La part des hybrides est celle des participants dont un canal au moins est connu. ${WITHOUT_IDENTITY}`,
		formula:
			'part = participants venus sur place et en ligne / participants dont un canal au moins est connu',
		columns: { share: 'Part des hybrides', other: 'Autre canal' },
	},
	'first-channel': {
		name: 'Canal de la première venue',
		definition: `Participants identifiés selon le canal de leur première participation de tout le jeu de données\u202f; «\u00a0plusieurs\u00a0» si le premier jour en compte plus d’un. Seuls comptent ceux dont ce premier jour est dans la sélection. ${WITHOUT_IDENTITY} Les lignes sans date le sont aussi.`,
		formula: 'n(c) = nombre de participants dont le premier jour n’a que le canal c',
	},
	reach: {
		name: 'Comparaison à la population',
		definition: `Part de chaque catégorie parmi les participants identifiés dont la catégorie est connue, à côté de sa part dans la population de référence, avec l’intervalle de confiance à 95\u202f%. L’inconnu est montré à part, comme part de tous les participants identifiés\u202f; une catégorie de la population sans aucun participant vaut zéro. ${WITHOUT_IDENTITY}`,
		formula:
			's = n(c) / n\u202f; r = population(c) / Σ population\u202f; indice = s / r\u202f; intervalle de Wilson = (s + z²/2n ± z·√(s(1−s)/n + z²/4n²)) / (1 + z²/n), z = 1,96',
		reference:
			'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22(158), 209–212. Méthode 3 de Newcombe, R. G. (1998), Statistics in Medicine, 17, 857–872.',
		columns: {
			share: 'Part des participants',
			actors: 'Participants de la catégorie',
			identified: 'Tous les participants identifiés',
			known: 'Participants de catégorie connue',
			index: 'Indice (1\u202f: comme la population)',
		},
	},
	rate: {
		name: 'Taux de participation',
		definition: `Participants identifiés pour 1\u202f000 habitants de la population de référence. Ceux dont la catégorie n’est pas connue sont à part, sans taux, comme les catégories sans population. ${WITHOUT_IDENTITY}`,
		formula: 'taux(c) = 1\u202f000 × participants identifiés de c / population(c)',
		columns: {
			actors: 'Participants de la catégorie',
			identified: 'Tous les participants identifiés',
			known: 'Participants de catégorie connue',
		},
	},
	retention: {
		name: 'Fidélité',
		definition: `Parmi les participants identifiés vus pour la première fois dans une période de tout le jeu de données, part de ceux qui sont revus dans chaque période suivante. ${WITHOUT_IDENTITY} Les lignes sans date le sont aussi.`,
		formula: 'part(a, b) = participants arrivés en a et vus en b / participants arrivés en a',
		columns: { actors: 'Participants revus', share: 'Part revue' },
	},
	stages: {
		name: 'Étape des contributions',
		definition:
			'Contributions selon l’étape de leur dernière décision datée (à date égale, la dernière ligne du fichier). Une contribution réunie à une autre suit l’étape de celle-ci. Celles sans aucune décision sont à part.',
		formula: 'n(e) = nombre de contributions dont l’étape actuelle est e',
		columns: { count: 'Contributions' },
	},
	contributions: {
		name: 'Contributions',
		definition:
			'Contributions différentes, chacune comptée une fois, celles réunies à une autre comprises.',
		formula: 'nombre d’identifiants de contribution différents',
		columns: { count: 'Contributions' },
	},
	decisions: {
		name: 'Décisions',
		definition:
			'Étapes datées ou non de la vie des contributions\u202f: une contribution en a autant que de lignes de décision.',
		formula: 'nombre de lignes de décision',
		columns: { count: 'Décisions' },
	},
	events: {
		name: 'Événements',
		definition:
			'Événements différents, chacun compté une fois, même s’il n’est nommé que par une participation.',
		formula: 'nombre d’identifiants d’événement différents',
		columns: { count: 'Événements' },
	},
	actors: {
		name: 'Acteurs',
		definition:
			'Acteurs différents, chacun compté une fois, même s’il n’est nommé que par une participation, un lien, une contribution ou un critère. Ceux que vous avez réunis comptent pour un.',
		formula: 'nombre d’identifiants d’acteur différents',
		columns: { count: 'Acteurs' },
	},
	ties: {
		name: 'Liens',
		definition: 'Relations dites entre deux acteurs\u202f: une par ligne, répétitions comprises.',
		formula: 'nombre de lignes de lien',
		columns: { count: 'Liens' },
	},
	criteria: {
		name: 'Critères',
		definition:
			'Critères des référentiels\u202f: un par ligne, toutes structures et toutes versions comprises.',
		formula: 'nombre de lignes de critère',
		columns: { count: 'Critères' },
	},
	indicators: {
		name: 'Relevés d’indicateurs',
		definition:
			'Valeurs relevées d’indicateurs\u202f: une par ligne, un même indicateur pouvant en avoir plusieurs.',
		formula: 'nombre de lignes d’indicateur',
		columns: { count: 'Relevés' },
	},
	sum: {
		name: (column: string) => `Somme de «\u00a0${column}\u00a0»`,
		definition:
			'Somme des valeurs de la colonne. Les lignes sans valeur n’ajoutent rien, et leur nombre est donné\u202f; sans aucune valeur il n’y a pas de somme.',
		formula: 'Σ x',
	},
	mean: {
		name: (column: string) => `Moyenne de «\u00a0${column}\u00a0»`,
		definition:
			'Somme des valeurs de la colonne divisée par le nombre de lignes qui en ont une. Les lignes sans valeur sont laissées de côté, et leur nombre est donné.',
		formula: 'Σ x / n, où n est le nombre de lignes qui ont une valeur',
	},
	median: {
		name: (column: string) => `Médiane de «\u00a0${column}\u00a0»`,
		definition:
			'Valeur qui partage en deux moitiés les lignes qui en ont une\u202f; entre deux valeurs, leur moyenne. Les lignes sans valeur sont laissées de côté, et leur nombre est donné.',
		formula: 'x((n+1)/2) si n est impair, (x(n/2) + x(n/2+1)) / 2 si n est pair, x rangés',
	},
	minimum: {
		name: (column: string) => `Minimum de «\u00a0${column}\u00a0»`,
		definition:
			'La plus petite valeur de la colonne. Les lignes sans valeur sont laissées de côté, et leur nombre est donné.',
		formula: 'min x',
	},
	maximum: {
		name: (column: string) => `Maximum de «\u00a0${column}\u00a0»`,
		definition:
			'La plus grande valeur de la colonne. Les lignes sans valeur sont laissées de côté, et leur nombre est donné.',
		formula: 'max x',
	},
} satisfies Record<MeasureWords, MeasureText>;

export const measures = {
	of,
	columns: measureColumns,
	options: {
		m: 'Nombre d’événements qui fait un habitué',
		reference: 'Population de référence',
	},
};
