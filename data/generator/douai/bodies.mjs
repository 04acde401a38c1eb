/**
 * Who decides in the invented life of the proposals, on which days, on which criteria and
 * with which words. Only « Équipe numérique » is named by the page; the others are invented.
 */

/** @type {Record<string, readonly string[]>} Days on which each body meets. */
export const MEETINGS = {
	'Comité d’habitants': [
		'2020-02-03',
		'2020-02-12',
		'2020-02-26',
		'2020-03-11',
		'2020-04-01',
		'2020-04-15',
		'2020-04-22',
	],
	'Conseil d’administration': ['2020-02-21', '2020-03-20', '2020-04-17', '2020-04-28'],
	'Commission familles': ['2020-02-04', '2020-02-13', '2020-03-03', '2020-03-12', '2020-04-07'],
	'Commission jeunesse': ['2020-02-05', '2020-02-14', '2020-03-04', '2020-03-13', '2020-04-08'],
	'Commission cadre de vie': ['2020-02-06', '2020-02-27', '2020-03-05', '2020-04-09'],
	'Équipe numérique': [
		'2020-01-28',
		'2020-02-11',
		'2020-02-25',
		'2020-03-10',
		'2020-03-24',
		'2020-04-14',
		'2020-04-21',
		'2020-04-28',
	],
	Direction: [
		'2020-01-31',
		'2020-02-10',
		'2020-02-17',
		'2020-02-24',
		'2020-03-02',
		'2020-03-09',
		'2020-03-16',
		'2020-03-30',
		'2020-04-06',
		'2020-04-20',
		'2020-04-27',
	],
};

/** @type {Record<string, Record<string, number>>} Who examines, by theme, with weights. */
export const EXAMINERS = {
	'Accueil et horaires': { 'Comité d’habitants': 7, Direction: 2 },
	Jeunesse: { 'Commission jeunesse': 8, 'Comité d’habitants': 2 },
	Familles: { 'Commission familles': 8, 'Comité d’habitants': 2 },
	Numérique: { 'Équipe numérique': 8, 'Comité d’habitants': 2 },
	'Cadre de vie': { 'Commission cadre de vie': 8, 'Comité d’habitants': 2 },
	'Culture et fêtes': {
		'Comité d’habitants': 5,
		'Commission familles': 3,
		'Commission jeunesse': 1,
	},
	Solidarité: { 'Commission familles': 4, 'Comité d’habitants': 5 },
	'Information et transparence': { 'Comité d’habitants': 5, 'Équipe numérique': 4 },
};

/** @type {Record<string, Record<string, number>>} Who decides, by theme, with weights. */
export const DECIDERS = {
	'Accueil et horaires': { 'Conseil d’administration': 5, Direction: 5 },
	Jeunesse: { 'Conseil d’administration': 5, Direction: 2, 'Commission jeunesse': 3 },
	Familles: { 'Conseil d’administration': 5, Direction: 2, 'Commission familles': 3 },
	Numérique: { 'Conseil d’administration': 3, 'Équipe numérique': 5, Direction: 1 },
	'Cadre de vie': { 'Conseil d’administration': 7, Direction: 2 },
	'Culture et fêtes': { 'Comité d’habitants': 4, 'Conseil d’administration': 3, Direction: 1 },
	Solidarité: { 'Conseil d’administration': 7, Direction: 2 },
	'Information et transparence': { 'Conseil d’administration': 6, 'Équipe numérique': 3 },
};

/** @type {Record<string, Record<string, number>>} Criteria, by theme, with weights. */
export const CRITERIA = {
	'Accueil et horaires': { 'Nombre de familles concernées': 3, Coût: 3, 'Moyens de l’équipe': 4 },
	Jeunesse: { 'Lien avec le projet social': 3, 'Moyens de l’équipe': 3, Coût: 2, Sécurité: 2 },
	Familles: { 'Nombre de familles concernées': 5, Coût: 3, 'Accès de tous': 2 },
	Numérique: { 'Accès de tous': 4, Coût: 2, 'Moyens de l’équipe': 3 },
	'Cadre de vie': { 'Compétence du centre': 4, Coût: 3, Sécurité: 2 },
	'Culture et fêtes': { 'Lien avec le projet social': 4, Coût: 2, 'Moyens de l’équipe': 2 },
	Solidarité: {
		'Nombre de familles concernées': 3,
		'Compétence du centre': 3,
		'Lien avec le projet social': 2,
	},
	'Information et transparence': {
		'Lien avec le projet social': 4,
		'Moyens de l’équipe': 3,
		'Accès de tous': 3,
	},
};

/** @typedef {'Acceptée' | 'Acceptée en partie' | 'Refusée'} Outcome */

/** @type {Record<string, Record<Outcome, readonly string[]>>} Reasons, by criterion and outcome. */
export const REASONS = {
	Coût: {
		Acceptée: ['Tient dans le budget de l’année.', 'Dépense faible, partagée avec les habitants.'],
		'Acceptée en partie': [
			'La moitié cette année, le reste si la subvention est obtenue.',
			'Un essai d’un trimestre, puis un bilan des dépenses.',
		],
		Refusée: [
			'Au-delà du budget de l’année ; à présenter de nouveau en 2021.',
			'Aucun financement trouvé à ce jour.',
		],
	},
	'Nombre de familles concernées': {
		Acceptée: [
			'Plus de soixante familles l’ont demandé.',
			'Demande revenue dans quatre rencontres sur cinq.',
		],
		'Acceptée en partie': [
			'Ouvert d’abord aux familles inscrites, puis à toutes.',
			'Un essai dans un seul secteur, où la demande est la plus forte.',
		],
		Refusée: [
			'Trois familles concernées ; une autre réponse leur est proposée.',
			'Trop peu de demandes à ce jour ; la question sera reposée en septembre.',
		],
	},
	'Lien avec le projet social': {
		Acceptée: [
			'Répond à l’axe « pouvoir d’agir » du projet.',
			'Met les habitants en situation de faire, et non de consommer.',
		],
		'Acceptée en partie': [
			'Gardé pour la partie portée par les habitants.',
			'Retenu comme action, non comme axe du projet.',
		],
		Refusée: [
			'Relève d’une activité déjà proposée ailleurs dans le quartier.',
			'Sans lien avec les axes retenus par les habitants en février.',
		],
	},
	'Moyens de l’équipe': {
		Acceptée: [
			'Une salariée et trois bénévoles s’en chargent.',
			'L’équipe peut le faire dès maintenant.',
		],
		'Acceptée en partie': [
			'Une fois par mois au lieu de chaque semaine, faute de bénévoles formés.',
			'Le temps de former des bénévoles.',
		],
		Refusée: [
			'L’équipe ne peut pas ouvrir un créneau de plus.',
			'Demande un poste que le centre n’a pas.',
		],
	},
	'Accès de tous': {
		Acceptée: [
			'Profite d’abord à ceux qui n’ont pas d’accès chez eux.',
			'Gratuit et sans inscription.',
		],
		'Acceptée en partie': [
			'Oui, avec une autre voie pour ceux qui n’ont pas internet.',
			'D’abord dans la grande salle, seule accessible en fauteuil.',
		],
		Refusée: [
			'Laisserait de côté ceux qui ne lisent pas le français.',
			'Réservé de fait aux habitants déjà équipés.',
		],
	},
	Sécurité: {
		Acceptée: ['Avis favorable après visite des lieux.', 'Encadrement suffisant.'],
		'Acceptée en partie': [
			'Oui, sous la responsabilité d’un adulte et jusqu’à 21 h.',
			'Oui, après mise aux normes de la porte.',
		],
		Refusée: [
			'Les lieux ne permettent pas d’accueillir du public à cet endroit.',
			'Encadrement impossible le soir à ce jour.',
		],
	},
	'Compétence du centre': {
		Acceptée: ['Le centre peut le faire seul.', 'Le terrain est mis à disposition par convention.'],
		'Acceptée en partie': [
			'Le centre fera la demande ; l’aménagement ne dépend pas de lui.',
			'Oui pour l’animation, non pour les travaux.',
		],
		Refusée: [
			'Ne dépend pas du centre ; la demande a été transmise.',
			'Relève du bailleur ; courrier envoyé.',
		],
	},
};

export const WORKS = [
	'Un groupe de travail de quatre habitants est constitué.',
	'Premier essai prévu avec les habitants volontaires.',
	'Matériel commandé.',
	'Convention signée.',
	'Bénévoles formés, date à fixer.',
];

export const DONE = [
	'Ouvert aux habitants.',
	'Première séance tenue, bilan favorable.',
	'En place depuis cette date.',
];

export const POSTPONED = [
	'Réunion annulée en raison du confinement ; à reprendre.',
	'Reporté : ne peut se faire à distance.',
	'Reporté à la rentrée.',
];
