import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../src/lib/model/column.ts';
import { hasRealFiles, realFile } from './real-files.ts';
import { read, warningOf, type Rows } from './reading.ts';

const known = new Map<string, Promise<Rows>>();

function rowsOf(file: string): Promise<Rows> {
	const reading = known.get(file) ?? read(realFile(`${file}.csv`));
	known.set(file, reading);
	return reading;
}

async function columnOf(file: string, name: string) {
	const { columns } = await rowsOf(file);
	const found = columns.find(({ column }) => column.name === name);
	if (!found) throw new Error(`${file} has no column ${name}`);
	return found;
}

const cellsOf = async (file: string, name: string) => {
	const { names, rows } = await rowsOf(file);
	return rows.map((row) => row[names.indexOf(name)] ?? '');
};

/** What the README beside the files says of each, with counts made apart by Python's csv module. */
describe.skipIf(!hasRealFiles)('difficulties of the real files', () => {
	it.each<[string, string, ColumnType]>([
		['polis_canada_votes', 'vote', { kind: 'integer' }],
		['polis_canada_votes', 'voter-id', { kind: 'identifier' }],
		['polis_canada_participants_votes', '17', { kind: 'integer' }],
		['france_services_20221201', 'insee_com', { kind: 'identifier', scheme: 'insee' }],
		['france_services_20221201', 'itinerance', { kind: 'yes-no' }],
		['mednum_schema_exemple_valide', 'typologie', { kind: 'list', separator: '|' }],
		['lieux_inclusion_regionsud_2022', 'labels', { kind: 'list', separator: ',' }],
		['lieux_inclusion_regionsud_2022', 'services', { kind: 'text' }],
		['subventions_lot_2017', 'datesperiodeVersement', { kind: 'text' }],
		['decidim_mel_commentaires', 'created_at', { kind: 'date-time' }],
		['barcelona_pam_rencontres_2016', 'Data', { kind: 'date' }],
		['subventions_somme_2018_03_02', 'dateConvention', { kind: 'date' }],
	])('%s: %s is %j', async (file, name, type) => {
		expect((await columnOf(file, name)).column.type).toMatchObject(type);
	});

	it('Lille: line breaks inside cells, nested names, empty fields of a language', async () => {
		const { rows, names, lines } = await rowsOf('decidim_mel_commentaires');
		expect(rows.flat().some((cell) => cell.includes('\n'))).toBe(true);
		expect(names).toContain('author/id');
		expect(lines.at(-1)).toBeLessThanOrEqual(1543);
		const proposals = await rowsOf('decidim_mel_propositions');
		expect(proposals.rows.flat().some((cell) => cell.includes('\r\n'))).toBe(true);
		const empty = await columnOf('decidim_mel_propositions', 'category/name/en');
		const filled = await columnOf('decidim_mel_propositions', 'category/name/fr');
		expect([empty.column.blanks, filled.column.blanks]).toEqual([196, 34]);
	});

	it('Lille: 16 rows without a display name keep their author', async () => {
		expect((await columnOf('decidim_mel_commentaires', 'author/name')).column.blanks).toBe(16);
		expect((await columnOf('decidim_mel_commentaires', 'author/id')).column.blanks).toBe(0);
		const alignments = new Set(await cellsOf('decidim_mel_commentaires', 'alignment'));
		expect([...alignments].sort()).toEqual(['-1', '0', '1']);
	});

	it('places of inclusion: lost characters and lost zeros are told, nothing is repaired', async () => {
		const file = 'lieux_inclusion_regionsud_2022';
		const found = await rowsOf(file);
		const lost = found.rows.flat().join('').split('\uFFFD').length - 1;
		expect(warningOf(found, 'destroyed-characters')?.count).toBe(7639);
		expect(lost + found.header.join('').split('\uFFFD').length - 1).toBe(7639);
		const short = (await cellsOf(file, 'adresse_code_postal')).filter((cell) => cell.length === 4);
		expect(short).toHaveLength(545);
		expect(warningOf(found, 'damaged-identifiers')?.count).toBe(545);
	});

	it('France services: codes keep their zeros and letters, comments their lines', async () => {
		const codes = await cellsOf('france_services_20221201', 'insee_com');
		expect(codes).toContain('01033');
		expect(codes.some((code) => code.startsWith('2A'))).toBe(true);
		expect(codes.filter((code) => code.length === 5)).toHaveLength(2657);
		expect(codes.filter((code) => code === '')).toHaveLength(26);
		const { rows } = await rowsOf('france_services_20221201');
		expect(rows.flat().some((cell) => cell.includes('\n'))).toBe(true);
	});

	it('Toulouse: a destroyed SIRET is no key and no number, amounts are read in both writings', async () => {
		const file = 'subventions_toulouse_metropole_2022';
		const { column, typed } = await columnOf(file, 'idAttribuant');
		expect(column).toMatchObject({ type: { kind: 'identifier' }, misfitCount: 396 });
		expect(typed).toBeUndefined();
		expect(new Set(await cellsOf(file, 'idAttribuant'))).toEqual(new Set(['2,43E+13']));
	});

	it('Somme: the mark lies, and the text is read', async () => {
		const found = await rowsOf('subventions_somme_2018_03_02');
		expect(found.codes).toEqual(['lying-bom']);
		const text = found.rows.flat().join(' ');
		expect(text).toMatch(/€/);
		expect(text).toMatch(/d’une/);
		expect(found.header[0]).not.toMatch(/^[\uFEFFï]/);
		expect(await cellsOf('subventions_somme_2018_03_02', 'montant')).toContain('26 956,00');
	});

	it('Lot: œ is read, a period stays a text, rows of delimiters are set aside', async () => {
		const { rows, reading } = await rowsOf('subventions_lot_2017');
		expect(rows.flat().join(' ')).toContain('La Fédération des œuvres laïques du Lot');
		expect(await cellsOf('subventions_lot_2017', 'datesperiodeVersement')).toContain(
			'2018-01-04_2021-06-21',
		);
		expect(rows.flat().some((cell) => cell.includes('\n'))).toBe(true);
		expect(reading.rejects).toHaveLength(21);
		expect(new Set(reading.rejects.map(({ reason }) => reason))).toEqual(new Set(['blank-row']));
	});

	it('Barcelona: counts that are absent stay absent', async () => {
		const { cells, typed } = await columnOf('barcelona_pam_rencontres_2016', 'Assistents');
		const values = Array.from(cells.codes, (code) => Number(typed?.[code]));
		expect(values.filter((value) => Number.isNaN(value))).toHaveLength(22);
	});

	it('Polis: votes are -1, 0, 1 or empty, in long form as in wide form', async () => {
		const votes = await cellsOf('polis_canada_votes', 'vote');
		expect(new Set(votes)).toEqual(new Set(['-1', '0', '1']));
		const wide = await rowsOf('polis_canada_participants_votes');
		const statements = wide.names.filter((name) => /^\d+$/.test(name));
		expect(wide.names).toHaveLength(180);
		const marks = new Set(
			wide.rows.flatMap((row) => statements.map((name) => row[wide.names.indexOf(name)])),
		);
		expect(marks).toEqual(new Set(['-1', '0', '1', '']));
		const moments = await columnOf('polis_canada_votes', 'datetime');
		expect(moments.column).toMatchObject({ blanks: 0, misfitCount: 0 });
		expect(['date', 'date-time']).toContain(moments.column.type.kind);
	});

	it('Davis: a matrix and a list say the same', async () => {
		const matrix = await rowsOf('davis_matrice');
		const events = matrix.header.slice(1);
		const ties = matrix.rows.flatMap(([person = '', ...marks]) =>
			marks.flatMap((mark, at) => (mark === '1' ? [`${person} ${events[at]}`] : [])),
		);
		const list = await rowsOf('davis_femmes_evenements');
		expect(ties.sort()).toEqual(list.rows.map((row) => row.join(' ')).sort());
		expect(matrix.header[0]).toBe('');
		expect(warningOf(matrix, 'wide-table')?.unpivot.columns).toHaveLength(14);
	});

	it('Les Misérables and the institutions: all weights and all ties', async () => {
		const { cells, typed } = await columnOf('miserables_edges', 'Weight');
		const weights = Array.from(cells.codes, (code) => Number(typed?.[code]));
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(820);
		const { rows } = await rowsOf('pages_institutions_liens');
		expect(new Set(rows.map((row) => row.join('-'))).size).toBe(89_455);
	});
});
