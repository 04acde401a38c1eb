import { pluralOf, type PluralForms } from '../plural.ts';

const plural = pluralOf('fr');

export const panels = {
	questions: {
		who: 'Qui participe\u202f?',
		proposals: 'Que deviennent les propositions\u202f?',
		worth: 'Qu’est-ce que cela apporte\u202f?',
		programme: 'Où en est le programme\u202f?',
		actors: 'Qui sont les acteurs\u202f?',
	},
	units: {
		participants: { one: 'participant', other: 'participants' },
		participations: { one: 'participation', other: 'participations' },
		contributions: { one: 'contribution', other: 'contributions' },
		actors: { one: 'acteur', other: 'acteurs' },
		events: { one: 'événement', other: 'événements' },
		ties: { one: 'lien', other: 'liens' },
		criteria: { one: 'critère', other: 'critères' },
	},
	titles: {
		participants: 'Participants',
		participations: 'Participations',
		'participants-by-period': 'Participants dans le temps',
		'participations-by-period': 'Participations dans le temps',
		'newcomers-by-period': 'Nouveaux venus et habitués',
		'participants-by-channel': 'Participants par canal',
		'participants-by-territory': 'Participants par territoire',
		'participants-by-theme': 'Participants par thème',
		'participations-by-channel': 'Participations par canal',
		'participations-by-territory': 'Participations par territoire',
		'participations-by-theme': 'Participations par thème',
		'contributions-by-stage': 'Étape actuelle des contributions',
		'contributions-by-theme': 'Contributions par thème',
		'contributions-by-channel': 'Contributions par canal',
		'contributions-by-territory': 'Contributions par territoire',
		'criteria-by-structure': 'Critères par structure',
		'criteria-by-field': 'Critères par champ',
		'criteria-by-proof': 'Preuves des critères',
		'events-by-kind': 'Événements par type',
		'events-by-status': 'Événements par état',
		'events-by-theme': 'Événements par thème',
		'actors-by-kind': 'Acteurs par type',
		'actors-by-territory': 'Acteurs par territoire',
		'ties-by-kind': 'Liens par type',
	},
	definitions: {
		participants:
			'Personnes différentes, identifiées. La borne haute ajoute les présences sans identité, comme si chacune était une autre personne.',
		participations:
			'Somme des quantités de toutes les lignes\u202f: une présence compte pour une, «\u202f12 personnes\u202f» pour douze.',
		participantsBy:
			'Personnes différentes dans chaque catégorie\u202f; une personne peut compter dans plusieurs. La partie hachurée ajoute les présences sans identité.',
		participationsBy:
			'Somme des quantités des lignes de chaque catégorie\u202f: une présence compte pour une.',
		participantsByPeriod:
			'Personnes différentes dans chaque période, selon la date civile. La partie hachurée ajoute les présences sans identité.',
		participationsByPeriod:
			'Somme des quantités des lignes de chaque période, selon la date civile.',
		newcomers:
			'Un nouveau venu n’apparaît dans aucune période précédente de tout le jeu de données, quelle que soit la sélection. Dans la première période, tout le monde est nouveau. Sans identité\u202f: présences dont la personne n’est pas connue.',
		stages:
			'Étape de la dernière décision datée de chaque contribution. Une contribution réunie à une autre suit l’étape de celle-ci.',
		countOf: (unit: PluralForms) =>
			`Nombre ${/^[aeiouyhé]/.test(unit.other) ? 'd’' : 'de '}${unit.other} dans chaque catégorie.`,
	},
	series: {
		newcomers: 'Nouveaux',
		returning: 'Déjà venus',
		unidentified: 'Sans identité',
		identified: 'Identifiés',
		participations: 'Participations',
	},
	dimensions: {
		period: 'Période',
		channel: 'Canal',
		territory: 'Territoire',
		theme: 'Thème',
		stage: 'Étape',
		actor: 'Acteur',
		'actor-kind': 'Type d’acteur',
		'event-kind': 'Type d’événement',
		'event-status': 'État',
		'tie-kind': 'Type de lien',
		field: 'Champ',
		'proof-kind': 'Preuve',
		structure: 'Structure',
		event: 'Événement',
		role: 'Rôle',
		'actors.territory': 'Territoire de l’acteur',
		'actors.nature': 'Nature de l’acteur',
	},
	vocabulary: {
		channel: { in_person: 'Sur place', online: 'En ligne', paper: 'Papier', other: 'Autre canal' },
		'proof-kind': { figure: 'Chiffre', story: 'Récit', document: 'Document' },
		'actors.nature': {
			person: 'Personne',
			organisation: 'Organisation',
			group: 'Groupe',
			place: 'Lieu',
			other: 'Autre',
		},
	},
	yesNo: { true: 'Oui', false: 'Non' },
	blank: {
		stage: 'Aucune décision connue',
		'proof-kind': 'Aucune preuve',
		any: 'Non renseigné',
	},
	everything: 'Toutes les données',
	fromTo: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
	undated: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'ligne sans date n’est pas dessinée', other: 'lignes sans date ne sont pas dessinées' })}.`,
	merged: (count: number, shown: string) =>
		`Dont ${shown} ${plural(count, { one: 'contribution réunie à une autre', other: 'contributions réunies à une autre' })}.`,
	withoutEffect: (dimensions: string) => `Cette sélection ne change rien ici\u202f: ${dimensions}.`,
	source: {
		rows: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'ligne utilisée', other: 'lignes utilisées' })}`,
		things: (count: number, shown: string, unit: PluralForms) => `${shown} ${plural(count, unit)}`,
		without: (count: number, shown: string) =>
			`${shown} sans valeur (${plural(count, { one: 'hachurée', other: 'hachurées' })})`,
		withoutQuantity: (shown: string) => `${shown} sans nombre, non comptées`,
		withoutActor: (shown: string) => `${shown} sans identité`,
		setAside: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'mise de côté', other: 'mises de côté' })} à la lecture`,
		fictional: 'données fictives',
	},
};
