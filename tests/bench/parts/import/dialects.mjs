/** Kinds of the columns of the file, in order: what the generator writes, and the types of a schema. */
export const KINDS = [
	{ kind: 'id', type: 'VARCHAR' },
	{ kind: 'actor', type: 'VARCHAR' },
	{ kind: 'event', type: 'VARCHAR' },
	{ kind: 'date', type: 'DATE' },
	{ kind: 'channel', type: 'VARCHAR' },
	{ kind: 'theme', type: 'VARCHAR' },
	{ kind: 'territory', type: 'VARCHAR' },
	{ kind: 'role', type: 'VARCHAR' },
	{ kind: 'quantity', type: 'BIGINT' },
	{ kind: 'amount', type: 'DOUBLE' },
	{ kind: 'latitude', type: 'DOUBLE' },
	{ kind: 'comment', type: 'VARCHAR' },
];

/** The same rows as two countries write them. */
export const DIALECTS = {
	english: {
		delimiter: ',',
		decimal: '.',
		titles: KINDS.map(({ kind }) => kind),
		channels: ['online', 'meeting', 'mail', 'phone', 'walk', 'survey'],
		themes: ['mobility', 'housing', 'climate', 'health', 'schools', 'culture', 'food', 'water'],
		roles: ['member', 'speaker', 'guest', 'host'],
		comment: ['heard', 'to call back', 'second visit', 'came late', 'asked for notes'],
	},
	french: {
		delimiter: ';',
		decimal: ',',
		titles: [
			'identifiant',
			'acteur',
			'évènement',
			'date',
			'canal',
			'thème',
			'territoire',
			'rôle',
			'quantité',
			'montant',
			'latitude',
			'commentaire',
		],
		channels: ['en ligne', 'réunion', 'courrier', 'téléphone', 'marche', 'enquête'],
		themes: ['mobilité', 'habitat', 'climat', 'santé', 'écoles', 'culture', 'repas', 'eau'],
		roles: ['membre', 'orateur', 'invité', 'hôte'],
		comment: ['entendu', 'à rappeler', 'deuxième visite', 'arrivé tard', 'veut les notes'],
	},
};

/** The title of a kind of column in a dialect. */
export function titleOf(dialect, kind) {
	return dialect.titles[KINDS.findIndex((one) => one.kind === kind)];
}
