import { describe, expect, it } from 'vitest';
import { distinctValues } from '../../../src/lib/import/distinct-values.ts';
import { profileColumn } from '../../../src/lib/import/profile-column.ts';
import { inferType } from '../../../src/lib/import/types.ts';
import type { ColumnType } from '../../../src/lib/model/column.ts';

const column = distinctValues;
const typeOf = (header: string, cells: string[]) => inferType(header, column(cells));
const kindOf = (header: string, cells: string[]) => typeOf(header, cells).kind;
const repeated = (count: number, ...cells: string[]) =>
	Array.from({ length: count }, () => cells).flat();

function profile(header: string, cells: string[], chosen?: ColumnType) {
	const lines = cells.map((_, index) => index + 2);
	return profileColumn(header, header, column(cells), lines, chosen);
}

describe('inferType', () => {
	it.each<[string, string[], ColumnType['kind']]>([
		['montant', ['26 956,00', '840690.0', '1,5E+10', ''], 'number'],
		['montant', ['40 000,00', '12 000,00'], 'number'],
		['présents', ['12', '1 200', 'NC', ''], 'integer'],
		['vote', ['-1', '0', '1'], 'integer'],
		['présent', ['0', '1', ''], 'yes-no'],
		['date', ['2024-01-02', '', '2024-03-04'], 'date'],
		['quand', ['12/25/2024', '01/02/2024'], 'date'],
		['itinerance', ['Oui', 'Non', 'oui'], 'yes-no'],
		['atelier 1', ['x', '', 'X'], 'yes-no'],
		['code', ['N', 'N', 'N'], 'identifier'],
		['lettre', ['N', 'N', 'N'], 'category'],
		['réponse', ['O', 'N', 'O'], 'yes-no'],
		['id', ['1', '2', '3'], 'identifier'],
		['node_1', ['0', '0', '7'], 'identifier'],
		['Source', ['12', '13'], 'identifier'],
		['dép', ['01', '02', '2A', '59'], 'identifier'],
		['commune', ['01033', '59350', '69123'], 'identifier'],
		['contact', ['04 74 30 19 63', '06 02 59 50 57'], 'identifier'],
		['timestamp', ['1481275539794', '1481313358937'], 'integer'],
		['vide', ['', ''], 'text'],
		['latitude', ['43.95', '44.692487'], 'number'],
	])('%s %j is %s', (header, cells, kind) => {
		expect(kindOf(header, cells)).toBe(kind);
	});

	it('proposes a type when 95 % of the cells with a value fit', () => {
		expect(kindOf('date', [...repeated(19, '2024-01-02'), 'bientôt'])).toBe('date');
		expect(kindOf('date', [...repeated(18, '2024-01-02', '2024-01-03'), 'a', 'b'])).not.toBe(
			'date',
		);
		expect(kindOf('n', [...repeated(9, '4'), 'une dizaine'])).toBe('integer');
		expect(kindOf('n', [...repeated(8, '4'), 'une dizaine'])).not.toBe('integer');
		expect(kindOf('n', ['4', ...repeated(50, '')])).toBe('integer');
	});

	it('calls category a text whose values come back', () => {
		expect(kindOf('quartier', repeated(3, 'Bellevue', 'Keredern'))).toBe('category');
		expect(kindOf('quartier', ['Bellevue', 'Keredern', 'Rive Droite'])).toBe('text');
		expect(kindOf('remarque', repeated(3, 'a'.repeat(200)))).toBe('text');
	});

	it('proposes lists only when they are evident', () => {
		expect(typeOf('typologie', ['TIERS_LIEUX|ASSO', 'ASSO'])).toEqual({
			kind: 'list',
			separator: '|',
		});
		const labels = ['SUD LABS,APTIC', 'SUD LABS', 'APTIC', 'APTIC,SUD LABS'];
		expect(typeOf('labels', labels)).toEqual({ kind: 'list', separator: ',' });
		expect(typeOf('partenaires', ['CAF; Ville', 'Ville; CAF', 'CAF'])).toEqual({
			kind: 'list',
			separator: ';',
		});
		const themes = repeated(4, 'Jeunesse', 'Cadre de vie, rue', 'Numérique');
		expect(kindOf('thème', themes)).toBe('category');
		expect(kindOf('adresse', ['1, rue A, Brest', '2, rue A, Brest', '1, rue A, Brest'])).not.toBe(
			'list',
		);
		expect(kindOf('services', ['Accès internet, ateliers', 'Aide, écoute', 'Cours, prêt'])).toBe(
			'text',
		);
		const prose = repeated(4, `${'mot '.repeat(40)}|${' mot'.repeat(40)}`);
		expect(kindOf('texte', prose)).toBe('text');
	});
});

describe('profileColumn', () => {
	it('counts blanks, distinct values and misfits, with the line of the first', () => {
		const cells = [...repeated(20, '2024-01-02'), '2018-01-04_2021-06-21', '', 'NC', '0001-01-01'];
		const { column: found, typed } = profile('date', cells);
		expect(found).toMatchObject({
			type: { kind: 'date' },
			blanks: 3,
			distinct: 4,
			misfitCount: 1,
			misfits: [{ line: 22, raw: '2018-01-04_2021-06-21' }],
		});
		expect(typed).toEqual(['2024-01-02', '', '', '', '']);
	});

	it('reads a column under the type that the user chose', () => {
		const { column: found, typed } = profile('n', ['1', '2,5', 'abc', '3,0'], { kind: 'integer' });
		expect(found.misfits).toEqual([
			{ line: 3, raw: '2,5' },
			{ line: 4, raw: 'abc' },
		]);
		expect(typed).toEqual(['1', '', '', '3']);
		expect(profile('n', ['0', '1'], { kind: 'yes-no' }).typed).toEqual(['false', 'true']);
		expect(profile('n', ['1', '2'], { kind: 'text' }).typed).toBeUndefined();
	});

	it('keeps marks of absence as words in a text', () => {
		expect(profile('remarque', ['NC', '-', ''], { kind: 'text' }).column.blanks).toBe(1);
	});

	it('counts damaged identifiers as misfits', () => {
		expect(profile('idAttribuant', ['2,43E+13', '24310000000012']).column.misfitCount).toBe(1);
		const codes = ['13001', '13002', '4000', ''];
		expect(profile('code_postal', codes).column.misfits).toEqual([{ line: 4, raw: '4000' }]);
	});

	it('does not call the postcodes of Belgium damaged', () => {
		expect(profile('code_postal', ['1000', '4000', '7500']).column.misfitCount).toBe(0);
	});

	it('gives a few examples, and no more misfits than can be read', () => {
		const cells = [
			...Array.from({ length: 4000 }, (_, i) => `${i}`),
			...Array.from({ length: 150 }, () => 'x'),
		];
		const { column: found } = profile('n', cells);
		expect(found.examples).toEqual(['0', '1', '2', '3', '4']);
		expect(found.misfitCount).toBe(150);
		expect(found.misfits).toHaveLength(100);
	});
});
