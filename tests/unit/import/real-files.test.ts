import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/lib/import/read-table.ts';
import type { Delimiter, Encoding, ReadingWarning } from '../../../src/lib/model/reading.ts';
import { hasRealFiles, realFile } from './real-files.ts';

interface Expected {
	file: string;
	encoding?: Encoding;
	delimiter?: Delimiter;
	rows: number;
	columns: number;
	setAside?: number;
	warnings?: ReadingWarning['code'][];
}

/** Rows, columns and encodings as the README beside the files gives them. */
const EXPECTED: Expected[] = [
	{ file: 'decidim_mel_commentaires.csv', delimiter: ';', rows: 693, columns: 13 },
	{ file: 'decidim_mel_propositions.csv', delimiter: ';', rows: 196, columns: 15 },
	{ file: 'decidim_mel_debats.csv', delimiter: ';', rows: 29, columns: 8 },
	{
		file: 'lieux_inclusion_regionsud_2022.csv',
		delimiter: ';',
		rows: 1245,
		columns: 36,
		warnings: ['destroyed-characters', 'damaged-identifiers', 'damaged-identifiers'],
	},
	{ file: 'france_services_20221201.csv', rows: 2683, columns: 23 },
	{ file: 'mednum_schema_exemple_valide.csv', rows: 1, columns: 32 },
	{
		file: 'subventions_toulouse_metropole_2022.csv',
		delimiter: ';',
		rows: 396,
		columns: 17,
		warnings: ['damaged-identifiers', 'damaged-identifiers'],
	},
	{
		file: 'subventions_somme_2018_03_02.csv',
		encoding: 'windows-1252',
		delimiter: ';',
		rows: 41,
		columns: 13,
		warnings: ['lying-bom'],
	},
	{
		file: 'subventions_lot_2017.csv',
		encoding: 'windows-1252',
		delimiter: ';',
		rows: 13,
		columns: 14,
		setAside: 21,
	},
	{ file: 'barcelona_pam_rencontres_2016.csv', rows: 410, columns: 12 },
	{ file: 'polis_canada_votes.csv', rows: 12_018, columns: 5 },
	{ file: 'polis_canada_comments.csv', rows: 174, columns: 8 },
	{ file: 'polis_canada_participants_votes.csv', rows: 448, columns: 180 },
	{ file: 'davis_femmes_evenements.csv', rows: 89, columns: 2 },
	{
		file: 'davis_matrice.csv',
		delimiter: ';',
		rows: 18,
		columns: 15,
		warnings: ['renamed-columns'],
	},
	{ file: 'miserables_edges.csv', rows: 254, columns: 4 },
	{ file: 'pages_institutions_liens.csv', rows: 89_455, columns: 2 },
];

function columnOf(file: string, name: string) {
	const { columns } = readTable(realFile(file));
	const found = columns.find(({ column }) => column.name === name);
	if (!found) throw new Error(`${file} has no column ${name}`);
	return found;
}

/** Sum of an amount column, in cents, from the values that the engine is given. */
function cents(file: string, name: string): number {
	const { cells, typed } = columnOf(file, name);
	return cells.codes.reduce((sum, code) => sum + Math.round(Number(typed?.[code]) * 100), 0);
}

describe.skipIf(!hasRealFiles)('real files', () => {
	it.each(EXPECTED)('$file: $rows rows, $columns columns', (expected) => {
		const { reading, columns } = readTable(realFile(expected.file));
		expect(reading).toMatchObject({
			encoding: expected.encoding ?? 'utf-8',
			delimiter: expected.delimiter ?? ',',
			hasHeader: true,
			rowsKept: expected.rows,
			rowsSetAside: expected.setAside ?? 0,
			rowsRead: expected.rows + (expected.setAside ?? 0),
		});
		expect(reading.columns).toHaveLength(expected.columns);
		expect(columns.every(({ cells }) => cells.codes.length === expected.rows)).toBe(true);
		expect(reading.warnings.map(({ code }) => code)).toEqual(expected.warnings ?? []);
		expect(reading.rejects.every(({ reason }) => reason === 'blank-row')).toBe(true);
	});

	// Counted apart with Python's csv module, amounts as Decimal:
	//   rows = list(csv.DictReader(io.StringIO(text, newline=''), delimiter=';'))
	//   sum(Decimal(r['montant'].replace(' ', '').replace(',', '.')) for r in rows)
	it.each([
		['subventions_toulouse_metropole_2022.csv', 88_789_356_48],
		['subventions_somme_2018_03_02.csv', 3_201_952_64],
		['subventions_lot_2017.csv', 878_205_00],
	])('%s: amounts to the cent', (file, expected) => {
		expect(cents(file, 'montant')).toBe(expected);
		expect(columnOf(file, 'montant').column).toMatchObject({ blanks: 0, misfitCount: 0 });
	});

	it('counts the debate of Lille as its README and Python’s csv module do', () => {
		const { reading, lines } = readTable(realFile('decidim_mel_commentaires.csv'));
		const distinct = (name: string) => reading.columns.find((c) => c.name === name)?.distinct;
		expect(distinct('author/id')).toBe(118);
		expect(distinct('root_commentable_url')).toBe(29);
		expect([lines[0], lines[99], lines[692]]).toEqual([2, 285, 1543]);
		const { typed } = columnOf('decidim_mel_commentaires.csv', 'created_at');
		expect([...new Set(typed)].sort().at(0)).toBe('2019-01-17');
		expect([...new Set(typed)].sort().at(-1)).toBe('2019-03-15');
	});

	it('counts the meetings of Barcelona, where an absent count is not 0', () => {
		expect(cents('barcelona_pam_rencontres_2016.csv', 'Assistents')).toBe(11_577_00);
		expect(columnOf('barcelona_pam_rencontres_2016.csv', 'Assistents').column.blanks).toBe(22);
		const { typed } = columnOf('barcelona_pam_rencontres_2016.csv', 'Data');
		expect([...(typed ?? [])].sort().at(0)).toBe('2015-03-29');
		expect([...(typed ?? [])].sort().at(-1)).toBe('2016-04-11');
	});

	it.each([
		['lieux_inclusion_regionsud_2022.csv', 'adresse_code_postal', 545],
		['subventions_toulouse_metropole_2022.csv', 'idAttribuant', 396],
	])('%s: damaged identifiers of %s', (file, name, damaged) => {
		expect(columnOf(file, name).column).toMatchObject({
			type: { kind: 'identifier' },
			misfitCount: damaged,
		});
	});

	it('counts the characters lost before the file came here', () => {
		const { reading } = readTable(realFile('lieux_inclusion_regionsud_2022.csv'));
		expect(reading.warnings[0]).toEqual({ code: 'destroyed-characters', count: 7639 });
	});

	it.each([
		['polis_canada_votes.csv', 'vote', { kind: 'integer' }],
		['polis_canada_votes.csv', 'datetime', { kind: 'date' }],
		['polis_canada_votes.csv', 'voter-id', { kind: 'identifier' }],
		['polis_canada_participants_votes.csv', '17', { kind: 'integer' }],
		['france_services_20221201.csv', 'insee_com', { kind: 'identifier' }],
		['france_services_20221201.csv', 'itinerance', { kind: 'yes-no' }],
		['mednum_schema_exemple_valide.csv', 'typologie', { kind: 'list', separator: '|' }],
		['lieux_inclusion_regionsud_2022.csv', 'labels', { kind: 'list', separator: ',' }],
		['lieux_inclusion_regionsud_2022.csv', 'services', { kind: 'text' }],
		['subventions_lot_2017.csv', 'datesperiodeVersement', { kind: 'text' }],
	])('%s: %s is %j', (file, name, type) => {
		expect(columnOf(file, name).column.type).toEqual(type);
	});

	it('reads œ, € and ’ of Windows-1252', () => {
		const words = (file: string) =>
			readTable(realFile(file))
				.columns.flatMap(({ cells }) => cells.values)
				.join(' ');
		const lot = words('subventions_lot_2017.csv');
		const somme = words('subventions_somme_2018_03_02.csv');
		expect(lot).toContain('La Fédération des œuvres laïques du Lot');
		expect(somme).toMatch(/€/);
		expect(somme).toMatch(/d’une/);
	});
});
