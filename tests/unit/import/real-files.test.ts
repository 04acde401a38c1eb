import { describe, expect, it } from 'vitest';
import type { Delimiter, Encoding, ReadingWarning } from '../../../src/lib/model/reading.ts';
import { hasRealFiles, realFile } from './real-files.ts';
import { read, type Rows } from './reading.ts';

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
		warnings: [
			'destroyed-characters',
			'damaged-identifiers',
			'damaged-identifiers',
			'invalid-identifiers',
		],
	},
	{
		file: 'france_services_20221201.csv',
		rows: 2683,
		columns: 23,
		warnings: ['double-encoding', 'invalid-identifiers', 'invalid-identifiers'],
	},
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
	{
		file: 'polis_canada_participants_votes.csv',
		rows: 448,
		columns: 180,
		warnings: ['wide-table'],
	},
	{ file: 'davis_femmes_evenements.csv', rows: 89, columns: 2 },
	{
		file: 'davis_matrice.csv',
		delimiter: ';',
		rows: 18,
		columns: 15,
		warnings: ['renamed-columns', 'wide-table'],
	},
	{ file: 'miserables_edges.csv', rows: 254, columns: 4 },
	{ file: 'pages_institutions_liens.csv', rows: 89_455, columns: 2 },
];

const known = new Map<string, Promise<Rows>>();

/** Each file is read once. */
function rowsOf(file: string): Promise<Rows> {
	const reading = known.get(file) ?? read(realFile(file));
	known.set(file, reading);
	return reading;
}

async function columnOf(file: string, name: string) {
	const { columns } = await rowsOf(file);
	const found = columns.find(({ column }) => column.name === name);
	if (!found) throw new Error(`${file} has no column ${name}`);
	return found;
}

/** Sum of an amount column, in cents, from the values that the engine is given. */
async function cents(file: string, name: string): Promise<number> {
	const { cells, typed } = await columnOf(file, name);
	const values = Array.from(cells.codes, (code) => Number(typed?.[code]));
	return values.reduce(
		(sum, value) => sum + (Number.isNaN(value) ? 0 : Math.round(value * 100)),
		0,
	);
}

const DAY = 86_400_000;

/** First and last moments of a column of dates, as ISO texts without a zone. */
async function span(file: string, name: string): Promise<string[]> {
	const { typed, column } = await columnOf(file, name);
	const found = [...(typed as Float64Array)].filter((value) => !Number.isNaN(value));
	const unit = column.type.kind === 'date' ? DAY : 1;
	return [Math.min(...found), Math.max(...found)].map((value) =>
		new Date(value * unit).toISOString().slice(0, unit === DAY ? 10 : 19),
	);
}

describe.skipIf(!hasRealFiles)('real files', () => {
	it.each(EXPECTED)('$file: $rows rows, $columns columns', async (expected) => {
		const { reading, columns, codes, names } = await rowsOf(expected.file);
		expect(reading).toMatchObject({
			encoding: expected.encoding ?? 'utf-8',
			delimiter: expected.delimiter ?? ',',
			quote: '"',
			preambleRows: 0,
			headerRows: 1,
			rowsKept: expected.rows,
			rowsSetAside: expected.setAside ?? 0,
			rowsRead: expected.rows + (expected.setAside ?? 0),
		});
		expect(reading.tables).toEqual([
			{ line: 1, rows: expected.rows, columns: reading.tables[0]?.columns },
		]);
		expect(names).toHaveLength(expected.columns);
		expect(columns.every(({ cells }) => cells.codes.length === expected.rows)).toBe(true);
		expect(codes).toEqual(expected.warnings ?? []);
		expect(reading.rejects.every(({ reason }) => reason === 'blank-row')).toBe(true);
	});

	// Counted apart with Python's csv module, amounts as Decimal:
	//   rows = list(csv.DictReader(io.StringIO(text, newline=''), delimiter=';'))
	//   sum(Decimal(r['montant'].replace(' ', '').replace(',', '.')) for r in rows)
	it.each([
		['subventions_toulouse_metropole_2022.csv', 88_789_356_48],
		['subventions_somme_2018_03_02.csv', 3_201_952_64],
		['subventions_lot_2017.csv', 878_205_00],
	])('%s: amounts to the cent', async (file, expected) => {
		expect(await cents(file, 'montant')).toBe(expected);
		const { column } = await columnOf(file, 'montant');
		expect(column).toMatchObject({ blanks: 0, misfitCount: 0 });
	});

	it('counts the debate of Lille as its README and Python’s csv module do', async () => {
		const file = 'decidim_mel_commentaires.csv';
		const { lines } = await rowsOf(file);
		expect((await columnOf(file, 'author/id')).column.distinct).toBe(118);
		expect((await columnOf(file, 'root_commentable_url')).column.distinct).toBe(29);
		expect([lines[0], lines[99], lines[692]]).toEqual([2, 285, 1543]);
		const [first, last] = await span(file, 'created_at');
		expect([first?.slice(0, 10), last?.slice(0, 10)]).toEqual(['2019-01-17', '2019-03-15']);
	});

	it('counts the meetings of Barcelona, where an absent count is not 0', async () => {
		const file = 'barcelona_pam_rencontres_2016.csv';
		expect(await cents(file, 'Assistents')).toBe(11_577_00);
		expect((await columnOf(file, 'Assistents')).column.blanks).toBe(22);
		expect(await span(file, 'Data')).toEqual(['2015-03-29', '2016-04-11']);
	});

	it.each([
		['lieux_inclusion_regionsud_2022.csv', 'adresse_code_postal', 545],
		['subventions_toulouse_metropole_2022.csv', 'idAttribuant', 396],
	])('%s: damaged identifiers of %s', async (file, name, damaged) => {
		expect((await columnOf(file, name)).column).toMatchObject({
			type: { kind: 'identifier' },
			misfitCount: damaged,
		});
	});

	it('counts the characters lost before the file came here', async () => {
		const { reading } = await rowsOf('lieux_inclusion_regionsud_2022.csv');
		expect(reading.warnings[0]).toEqual({ code: 'destroyed-characters', count: 7639 });
	});
});
