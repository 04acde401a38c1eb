import type { CanonicalTable } from '../../model/canonical.ts';

/** How the headers of one canonical column are written, as folded by `headerKey`. */
export interface ColumnWords {
	/** Headers that say which table this is. */
	own?: readonly string[];
	/** Headers met in every table, such as `id` or `date`: taken once the table is known. */
	shared?: readonly string[];
	/** The bare name of the thing, which says the table too, but may be its title as well as its key. */
	nouns?: readonly string[];
	/** Taken when nothing else is found: a title is the key of what has no other. */
	fallback?: readonly string[];
}

export interface TableWords {
	/** Words of a file's name that announce the table. */
	fileNames: readonly string[];
	columns: Record<string, ColumnWords>;
}

const list = (words: string) => words.split(/,\s*/);

export const PERSON_NOUNS = list(
	'personne, person, participant, participante, habitant, habitante, citoyen, citoyenne, usager, ' +
		'usagere, utilisateur, utilisatrice, user, adherent, adherente, benevole, voter, electeur, inscrit, ' +
		'nom et prenom, nom prenom, prenom nom, prenom et nom',
);
const BODY_NOUNS = list(
	'structure, organisme, organisation, organization, association, partenaire, partner, institution, ' +
		'collectif, collectivite, entreprise, etablissement',
);
/** How the column of a structure is written, and those of what it works with. */
export const BODY_NAMES = [...BODY_NOUNS, ...BODY_NOUNS.map((noun) => `nom ${noun}`)].filter(
	(name) => !name.includes('partenaire') && !name.includes('partner'),
);
export const PARTNER_NOUNS = list(
	'partenaire, partenaires, partner, partners, financeur, financeurs, copartenaires',
);
export const PARTICIPANT_LISTS = list(
	'participants, participantes, presents, structures, organismes, organisations, organizations, ' +
		'associations, membres, members, acteurs, intervenants, attendees',
);
const ACTOR_NOUNS = [
	...PERSON_NOUNS,
	...BODY_NOUNS,
	...list('acteur, actrice, actor, membre, member'),
];
const EVENT_NOUNS = list(
	'evenement, event, rencontre, reunion, meeting, atelier, workshop, seance, session, activite, ' +
		'consultation, debat, debate, projet, project, experimentation, manifestation',
);
const CONTRIBUTION_NOUNS = list(
	'contribution, proposition, proposal, idee, idea, doleance, demande, suggestion, signalement, amendement, deliberation',
);

const idsOf = (nouns: readonly string[]) =>
	nouns.flatMap((noun) => [
		`${noun} id`,
		`id ${noun}`,
		`identifiant ${noun}`,
		`code ${noun}`,
		`n ${noun}`,
		`numero ${noun}`,
		`ref ${noun}`,
		`reference ${noun}`,
	]);
const titlesOf = (nouns: readonly string[]) =>
	nouns.flatMap((noun) => [
		`nom ${noun}`,
		`titre ${noun}`,
		`intitule ${noun}`,
		`${noun} name`,
		`${noun} title`,
	]);

const IDS = list('id, identifiant, identifier, n, numero, code, reference, ref, uuid');
const TITLES = list(
	'label, intitule, titre, title, nom, name, libelle, denomination, raison sociale',
);
const KINDS = list('kind, type, categorie, category, nature, typologie');
const CHANNELS = list('channel, canal, modalite, modalite participation, mode participation');
const THEMES = list('theme, thematique, sujet, topic, categorie, category');
const TERRITORIES = list(
	'territory, territoire, commune, nom commune, libelle commune, lib com, ville, quartier, nom quartier, secteur, ' +
		'district, arrondissement, canton, departement, epci, region, city, town, code postal',
);
const DATES = list('date, jour, day, created at, date creation, date depot, published at');
const LATITUDES = list('lat, latitude');
const LONGITUDES = list('lon, lng, long, longitude');

const places: Record<string, ColumnWords> = {
	territory: { shared: TERRITORIES },
	lat: { shared: LATITUDES },
	lon: { shared: LONGITUDES },
};

export const TABLE_WORDS: Record<CanonicalTable, TableWords> = {
	actors: {
		fileNames: list(
			'acteur, acteurs, actors, structures, organisations, organizations, partenaires, partners, associations, ' +
				'habitants, personnes, membres, members, nodes, noeuds, adherents, benevoles, annuaire',
		),
		columns: {
			actor_id: {
				own: idsOf(ACTOR_NOUNS),
				shared: [...IDS, 'siret', 'nom', 'name', 'label'],
				nouns: ACTOR_NOUNS,
				fallback: [...titlesOf(ACTOR_NOUNS), ...TITLES],
			},
			label: { own: titlesOf(ACTOR_NOUNS), shared: TITLES, nouns: ACTOR_NOUNS },
			nature: { shared: ['nature'] },
			kind: {
				own: list(
					'type structure, type acteur, type organisation, nature juridique, statut juridique',
				),
				shared: KINDS,
			},
			...places,
			parent_id: {
				own: list(
					'parent id, structure parente, structure mere, organisation mere, rattache a, rattachee a',
				),
			},
		},
	},
	events: {
		fileNames: list(
			'evenements, events, rencontres, reunions, meetings, ateliers, agenda, calendrier, activites, ' +
				'projets, projects, experimentations, seances, consultations, debats',
		),
		columns: {
			event_id: {
				own: idsOf(EVENT_NOUNS),
				shared: IDS,
				nouns: EVENT_NOUNS,
				fallback: TITLES,
			},
			label: { own: titlesOf(EVENT_NOUNS), shared: TITLES, nouns: EVENT_NOUNS },
			kind: { shared: KINDS },
			channel: { shared: CHANNELS },
			theme: { shared: THEMES },
			...places,
			starts: {
				own: [
					...list('starts, debut, date debut, start time, start date'),
					...EVENT_NOUNS.map((noun) => `date ${noun}`),
				],
				shared: list('start, date, jour, date heure'),
			},
			ends: { own: list('ends, fin, date fin, end time, end date'), shared: ['end'] },
			status: { shared: list('status, statut, etat, state') },
		},
	},
	participations: {
		fileNames: list(
			'participation, participations, presences, emargement, emargements, inscriptions, attendance, frequentation',
		),
		columns: {
			actor_id: { own: idsOf(ACTOR_NOUNS), nouns: [...ACTOR_NOUNS, ...titlesOf(ACTOR_NOUNS)] },
			event_id: {
				own: idsOf(EVENT_NOUNS),
				nouns: [...EVENT_NOUNS, ...titlesOf(EVENT_NOUNS), 'atelier souhaite', 'atelier choisi'],
			},
			date: { shared: [...DATES, ...EVENT_NOUNS.map((noun) => `date ${noun}`)] },
			channel: { shared: CHANNELS },
			role: { shared: list('role, fonction, qualite') },
			quantity: {
				own: list(
					'quantity, participants, nombre participants, nb participants, presents, nombre presents, nb presents, ' +
						'attendees, attendance, frequentation, nombre personnes, nb personnes, nb participants presents, ' +
						'nombre inscrits, nb inscrits, effectif, participations',
				),
				shared: list('nombre, nb, quantite, effectif'),
			},
			territory: { shared: TERRITORIES },
			theme: { shared: THEMES },
		},
	},
	ties: {
		fileNames: list('liens, ties, edges, links, relations, connections, aretes'),
		columns: {
			source_id: {
				own: list(
					'source, source id, id source, from, de, node 1, noeud 1, acteur 1, actor 1, structure 1, organisation 1, ' +
						'personne 1, person 1, id 1, acteur a, structure a, origine',
				),
			},
			target_id: {
				own: list(
					'target, target id, id target, to, a, vers, node 2, noeud 2, acteur 2, actor 2, structure 2, organisation 2, ' +
						'personne 2, person 2, id 2, acteur b, structure b, cible, destination',
				),
			},
			kind: {
				shared: list(
					'kind, relation, relationship, lien, link, type lien, type relation, type, nature, label',
				),
			},
			directed: { shared: list('directed, oriente, dirige') },
			weight: {
				shared: list('weight, poids, force, strength, intensite, valeur, nombre, montant'),
			},
			starts: { shared: list('starts, start, debut, date debut, depuis, date') },
			ends: { shared: list('ends, end, fin, date fin') },
			evidence: { shared: list('evidence, preuve, justification, reference') },
		},
	},
	contributions: {
		fileNames: list(
			'contributions, propositions, proposals, idees, ideas, avis, doleances, demandes, signalements, amendements',
		),
		columns: {
			contribution_id: { own: idsOf(CONTRIBUTION_NOUNS), shared: IDS, nouns: CONTRIBUTION_NOUNS },
			label: {
				own: titlesOf(CONTRIBUTION_NOUNS),
				shared: [...TITLES, 'objet', 'resume', 'texte', 'body'],
				nouns: CONTRIBUTION_NOUNS,
			},
			date: { shared: DATES },
			channel: { shared: CHANNELS },
			theme: { shared: THEMES },
			territory: { shared: TERRITORIES },
			author_id: {
				shared: [...idsOf(['auteur', 'author']), 'auteur', 'author', 'autrice', 'deposant'],
			},
			merged_into: {
				shared: list(
					'merged into, fusionnee avec, fusionne avec, reunie avec, reuni avec, regroupee avec',
				),
			},
		},
	},
	decisions: {
		fileNames: list('decisions, suivi, etapes, reponses, arbitrages'),
		columns: {
			contribution_id: { own: [...idsOf(CONTRIBUTION_NOUNS), ...CONTRIBUTION_NOUNS] },
			date: { shared: list('date, jour, date decision, date etape') },
			stage: {
				own: list('stage, etape, phase'),
				shared: list('statut, status, etat, state, avancement'),
			},
			decided_by: {
				own: list('decided by, qui decide, qui valide, decideur, instance, decide par'),
				shared: list('service instructeur, service, elu referent'),
			},
			criterion: { own: list('criterion, critere, criteres') },
			reason: {
				own: list('reason, motif, raison, reponse, answer, explication'),
				shared: ['justification'],
			},
			outcome: {
				own: list('outcome, issue, suite, suite donnee, decision'),
				shared: ['resultat', 'avis'],
			},
			link: { shared: list('link, lien, url') },
		},
	},
	criteria: {
		fileNames: list('criteres, criteria, referentiel, referentiels'),
		columns: {
			structure_id: { own: idsOf(BODY_NOUNS), nouns: [...BODY_NOUNS, 'porteur'] },
			field: { shared: list('field, champ, domaine, dimension, axe') },
			effect: { shared: list('effect, effet, effet attendu, impact') },
			criterion: { own: list('criterion, critere') },
			indicator: { shared: list('indicator, indicateur') },
			proof: { shared: list('proof, preuve, element preuve') },
			proof_kind: { shared: list('proof kind, type preuve, nature preuve') },
			level: { shared: list('level, niveau') },
			version: { shared: list('version, annee') },
		},
	},
	indicators: {
		fileNames: list('indicateurs, indicators'),
		columns: {
			indicator_id: { own: idsOf(['indicateur', 'indicator']), shared: IDS },
			label: {
				own: [...titlesOf(['indicateur', 'indicator']), 'libelle indicateur'],
				shared: TITLES,
				nouns: ['indicateur', 'indicator'],
			},
			date: { shared: list('date, jour, date mesure, mois') },
			value: { shared: list('value, valeur, realise, resultat, mesure') },
			target: { shared: list('target, cible, objectif, valeur cible') },
			unit: { shared: list('unit, unite') },
		},
	},
	reference: {
		fileNames: list('reference, population, recensement'),
		columns: {
			dimension: { own: ['dimension'] },
			category: { shared: list('category, categorie, modalite, valeur') },
			population: { own: list('population, pop, habitants, nombre habitants') },
		},
	},
};
