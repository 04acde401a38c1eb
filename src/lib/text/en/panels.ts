import { pluralOf } from '../plural.ts';
import type { panels as reference } from '../fr/panels.ts';

const plural = pluralOf('en');

export const panels: typeof reference = {
	questions: {
		who: 'Who takes part?',
		proposals: 'What becomes of proposals?',
		worth: 'What is it worth?',
		programme: 'Where does the programme stand?',
		actors: 'Who are the actors?',
	},
	units: {
		participants: { one: 'participant', other: 'participants' },
		participations: { one: 'participation', other: 'participations' },
		contributions: { one: 'contribution', other: 'contributions' },
		actors: { one: 'actor', other: 'actors' },
		events: { one: 'event', other: 'events' },
		ties: { one: 'tie', other: 'ties' },
		criteria: { one: 'criterion', other: 'criteria' },
	},
	titles: {
		participants: 'Participants',
		participations: 'Participations',
		'participants-by-period': 'Participants over time',
		'participations-by-period': 'Participations over time',
		'newcomers-by-period': 'Newcomers and regulars',
		'participants-by-channel': 'Participants by channel',
		'participants-by-territory': 'Participants by territory',
		'participants-by-theme': 'Participants by theme',
		'participations-by-channel': 'Participations by channel',
		'participations-by-territory': 'Participations by territory',
		'participations-by-theme': 'Participations by theme',
		'contributions-by-stage': 'Current stage of contributions',
		'contributions-by-theme': 'Contributions by theme',
		'contributions-by-channel': 'Contributions by channel',
		'contributions-by-territory': 'Contributions by territory',
		'criteria-by-structure': 'Criteria by structure',
		'criteria-by-field': 'Criteria by field',
		'criteria-by-proof': 'Proofs of the criteria',
		'events-by-kind': 'Events by kind',
		'events-by-status': 'Events by status',
		'events-by-theme': 'Events by theme',
		'actors-by-kind': 'Actors by kind',
		'actors-by-territory': 'Actors by territory',
		'ties-by-kind': 'Ties by kind',
	},
	definitions: {
		participants:
			'Distinct identified persons. The upper bound adds attendances without an identity, as if each were another person.',
		participations:
			'Sum of the quantities of all rows: one attendance counts for one, “12 people” for twelve.',
		participantsBy:
			'Distinct persons in each category; one person may count in several. The hatched part adds attendances without an identity.',
		participationsBy:
			'Sum of the quantities of the rows of each category: one attendance counts for one.',
		participantsByPeriod:
			'Distinct persons in each period, by civil date. The hatched part adds attendances without an identity.',
		participationsByPeriod: 'Sum of the quantities of the rows of each period, by civil date.',
		newcomers:
			'A newcomer appears in no earlier period of the whole dataset, whatever the selection. In the first period everyone is new. Not identifiable: attendances whose person is not known.',
		stages:
			'Stage of the latest dated decision of each contribution. A contribution merged into another follows the stage of that one.',
		countOf: (unit) => `Number of ${unit.other} in each category.`,
	},
	series: {
		newcomers: 'Newcomers',
		returning: 'Returning',
		unidentified: 'Not identifiable',
		identified: 'Identified',
		participations: 'Participations',
	},
	dimensions: {
		period: 'Period',
		channel: 'Channel',
		territory: 'Territory',
		theme: 'Theme',
		stage: 'Stage',
		actor: 'Actor',
		'actor-kind': 'Kind of actor',
		'event-kind': 'Kind of event',
		'event-status': 'Status',
		'tie-kind': 'Kind of tie',
		field: 'Field',
		'proof-kind': 'Proof',
		structure: 'Structure',
		event: 'Event',
		role: 'Role',
		'actors.territory': 'Territory of the actor',
		'actors.nature': 'Nature of the actor',
	},
	vocabulary: {
		channel: { in_person: 'In person', online: 'Online', paper: 'Paper', other: 'Other channel' },
		'proof-kind': { figure: 'Figure', story: 'Story', document: 'Document' },
		'actors.nature': {
			person: 'Person',
			organisation: 'Organisation',
			group: 'Group',
			place: 'Place',
			other: 'Other',
		},
	},
	yesNo: { true: 'Yes', false: 'No' },
	blank: {
		stage: 'No known decision',
		'proof-kind': 'No proof',
		any: 'Not given',
	},
	everything: 'All the data',
	fromTo: (from, to) => (from === to ? from : `${from} – ${to}`),
	undated: (count, shown) =>
		`${shown} ${plural(count, { one: 'row without a date is not drawn', other: 'rows without a date are not drawn' })}.`,
	merged: (count, shown) =>
		`Of which ${shown} ${plural(count, { one: 'contribution merged into another', other: 'contributions merged into another' })}.`,
	withoutEffect: (dimensions) => `This selection changes nothing here: ${dimensions}.`,
	source: {
		things: (count, shown, unit) => `${shown} ${plural(count, unit)}`,
		rows: (count, shown) => `${shown} ${plural(count, { one: 'row used', other: 'rows used' })}`,
		without: (_count, shown) => `${shown} without a value (hatched)`,
		withoutQuantity: (shown) => `${shown} without a number, not counted`,
		withoutActor: (shown) => `${shown} without an identity`,
		setAside: (_count, shown) => `${shown} set aside when read`,
		fictional: 'fictional data',
	},
};
