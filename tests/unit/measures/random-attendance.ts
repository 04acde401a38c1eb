import fc from 'fast-check';
import type { CategoryDimension, Filter } from '../../../src/lib/model/filter.ts';
import { ident, join, sql } from '../../../src/lib/sql/statement.ts';
import { feed, openDataset, type TestDataset } from '../queries/dataset.ts';

/** A row of participations, with columns of the user's own: numbers and lists. */
export interface Attendance {
	actor: string | null;
	event: string | null;
	date: string | null;
	channel: string | null;
	territory: string | null;
	quantity: number;
	points: number | null;
	words: string[];
}

const orBlank = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 });

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'];
const EVENTS = ['R1', 'R2', 'R3', 'R4'];
const CHANNELS = ['in_person', 'online', 'paper', 'other'];
const PLACES = ['Fives', 'Moulins', 'Lomme'];
const WORDS = ['vélo', 'école', 'jardin'];
/** On both sides of the ends of a week, a quarter, a school year and a year. */
const DATES = [
	...['2023-08-31', '2023-09-01', '2023-12-31', '2024-01-01', '2024-03-31'],
	...['2024-04-01', '2024-09-01', '2024-09-08', '2024-09-09'],
];

const attendance: fc.Arbitrary<Attendance> = fc.record({
	actor: orBlank(fc.constantFrom(...ACTORS)),
	event: orBlank(fc.constantFrom(...EVENTS)),
	date: orBlank(fc.constantFrom(...DATES)),
	channel: orBlank(fc.constantFrom(...CHANNELS)),
	territory: orBlank(fc.constantFrom(...PLACES)),
	quantity: fc.integer({ min: 1, max: 12 }),
	points: orBlank(fc.integer({ min: -5, max: 20 })),
	words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
});

/** Tables of nothing, of a row, of some dozens. */
export const attendances = fc.array(attendance, { maxLength: 60, size: 'max' });

const among = (values: readonly string[]) =>
	fc.uniqueArray(orBlank(fc.constantFrom(...values)), { minLength: 1, maxLength: 3 });

const restrictions = fc.oneof(
	...Object.entries({
		channel: CHANNELS,
		territory: PLACES,
		event: EVENTS,
		theme: ['Cadre', 'Santé'],
		'actors.âge': ['jeune', 'ancien'],
		'participations.mots[]': WORDS,
	}).map(([dimension, values]) => among(values).map((kept) => [dimension, kept] as const)),
);

const periods = fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(...DATES)).map((ends) => {
	const [from = '', to = ''] = ends.toSorted();
	return { from, to };
});

/** Selections of none to two dimensions, perhaps with a period: narrower ones mostly keep nothing. */
export const filters: fc.Arbitrary<Filter> = fc
	.tuple(fc.array(restrictions, { maxLength: 2 }), fc.option(periods, { nil: undefined, freq: 2 }))
	.map(([kept, period]) => ({ values: Object.fromEntries(kept), ...(period && { period }) }));

/** Dimensions of which a participation says one thing at most. */
export const SINGLE: readonly CategoryDimension[] = [
	...(['channel', 'territory', 'theme', 'event', 'actor', 'event-kind', 'actor-kind'] as const),
	'actors.âge',
];

/** One of which it may say several. */
export const LISTED: CategoryDimension = 'participations.mots[]';

/** Rows of the other tables, each with blanks: selections of participations reach some of them. */
const OTHERS = [
	{
		name: 'contributions.csv',
		content: `n;jour;canal;thème;lieu;qui\nC1;2023-09-01;En ligne;Cadre;Fives;a\nC2;2024-01-01;Papier;;Moulins;b
C3;;;Santé;;c\nC4;2024-09-08;Sur place;Cadre;;\nC5;2024-09-09;En ligne;;Lomme;d\n`,
		feeds: [
			feed('contributions', {
				...{ contribution_id: 'n', date: 'jour', channel: 'canal' },
				...{ theme: 'thème', territory: 'lieu', author_id: 'qui' },
			}),
		],
	},
	{
		name: 'décisions.csv',
		content: `n;jour;étape\nC1;2023-12-31;Reçue\nC1;2024-04-01;Décidée\nC2;;Reçue\nC5;2024-09-09;Reçue\n`,
		feeds: [feed('decisions', { contribution_id: 'n', date: 'jour', stage: 'étape' })],
	},
	{
		name: 'liens.csv',
		content: `de;à;sorte;jour\na;b;aide;2023-09-01\nb;c;;2024-01-01\nc;d;aide;\nd;a;finance;2024-09-09\n`,
		feeds: [feed('ties', { source_id: 'de', target_id: 'à', kind: 'sorte', starts: 'jour' })],
	},
	{
		name: 'critères.csv',
		content: `qui;champ;critère;preuve\na;Social;X;chiffre\na;;Y;\nb;Humain;Z;récit\nb;Social;X;\n`,
		feeds: [
			feed('criteria', {
				...{ structure_id: 'qui', field: 'champ', criterion: 'critère', proof_kind: 'preuve' },
			}),
		],
	},
	{
		name: 'indicateurs.csv',
		content: `quoi;jour;valeur\nvisites;2023-09-01;3\nvisites;;5\nrepas;2024-03-31;8\n`,
		feeds: [feed('indicators', { label: 'quoi', date: 'jour', value: 'valeur' })],
	},
];

/** Canonical tables with the columns of the user's own, their participations still to come. */
export function openAttendance(): Promise<TestDataset> {
	return openDataset([
		{
			name: 'personnes.csv',
			content: `qui;âge;type\na;jeune;asso\nb;ancien;public\nc;jeune;\nd;;asso\n`,
			choices: { headerRows: 1, delimiter: ';' },
			feeds: [feed('actors', { actor_id: 'qui', kind: 'type' })],
		},
		{
			name: 'rencontres.csv',
			content: `code;thème;type\nR1;Cadre;Forum\nR2;Santé;Atelier\nR3;;Forum\n`,
			choices: { headerRows: 1, delimiter: ';' },
			feeds: [feed('events', { event_id: 'code', theme: 'thème', kind: 'type' })],
		},
		{
			name: 'présences.csv',
			content: `qui;quoi;nombre;points;mots\na;R1;1;2;vélo|école\n`,
			choices: {
				headerRows: 1,
				delimiter: ';',
				types: {
					nombre: { kind: 'integer' },
					points: { kind: 'integer' },
					mots: { kind: 'list', separator: '|' },
				},
			},
			feeds: [feed('participations', { actor_id: 'qui', event_id: 'quoi', quantity: 'nombre' })],
		},
		{
			name: 'population.csv',
			content: `de;catégorie;habitants\nlieu;Fives;100\nlieu;Moulins;300\nlieu;Ronchin;50\n`,
			choices: { headerRows: 1, delimiter: ';', types: { habitants: { kind: 'integer' } } },
			feeds: [
				feed('reference', { dimension: 'de', category: 'catégorie', population: 'habitants' }),
			],
		},
		...OTHERS.map((file) => ({ ...file, choices: { headerRows: 1, delimiter: ';' } as const })),
	]);
}

const THEMES: Record<string, string | null> = { R1: 'Cadre', R2: 'Santé' };

const COLUMNS = [
	...['actor_id', 'event_id', 'date', 'channel', 'territory', 'theme', 'quantity'],
	...['points', 'mots'],
].map((name) => ident(name));

/** Puts these rows in the place of those that were there. */
export async function putAttendances(
	{ engine }: TestDataset,
	rows: readonly Attendance[],
): Promise<void> {
	const table = ident('built', 'participations');
	await engine.run(sql`DELETE FROM ${table}`);
	if (rows.length === 0) return;
	const values = rows.map((row) => {
		const theme = THEMES[row.event ?? ''] ?? null;
		const words = row.words.map((word) => sql`${word}`);
		return sql`(${row.actor}, ${row.event}, ${row.date}::DATE, ${row.channel}, ${row.territory},
			${theme}, ${row.quantity}, ${row.points}, [${join(words)}]::VARCHAR[])`;
	});
	await engine.run(sql`INSERT INTO ${table} (${join(COLUMNS)}) VALUES ${join(values)}`);
}
