import { describe, expect, it } from 'vitest';
import { distinctValues } from '../../../src/lib/import/columns/distinct-values.ts';
import {
	profileColumn,
	type ProfileOptions,
} from '../../../src/lib/import/typing/profile-column.ts';
import { inferType } from '../../../src/lib/import/typing/infer-type.ts';
import type { ColumnType, IdentifierScheme } from '../../../src/lib/model/column.ts';

const column = distinctValues;
const typeOf = (header: string, cells: string[]) => inferType(header, column(cells));
const kindOf = (header: string, cells: string[]) => typeOf(header, cells).kind;
const repeated = (count: number, ...cells: string[]) =>
	Array.from({ length: count }, () => cells).flat();

function profile(header: string, cells: string[], options?: ProfileOptions) {
	const lines = cells.map((_, index) => index + 2);
	return profileColumn(header, header, column(cells), lines, options);
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
		['latitude', ['43.95', '44.692487'], 'place'],
		['montant', ['1 200,50', '1,234.50', '12,5', '-', 'NC'], 'number'],
		['solde', ['(12,50)', '1 200,00', '-3'], 'number'],
		['taux', ['12 %', '12,5 %'], 'number'],
		['année', ['2023', '2024'], 'integer'],
		['horodatage', ['16/01/2025 10:30', '17/01/2025 9h05'], 'date-time'],
		['created_at', ['2019-01-17 10:38:20 +0100', '2019-01-18 00:00:00 +0100'], 'date-time'],
		['début', ['16/01/2025 00:00:00', '17/01/2025 00:00:00'], 'date'],
		['début', ['16/01/2025', '17/01/2025', '18/01/2025 18h'], 'date'],
		['dateCreation', ['20250116', '20231231'], 'date'],
		['numero_dossier', ['20250116', '20231231'], 'identifier'],
		['montant', ['20250116', '20231231'], 'integer'],
		['mois', ['janvier 2025', 'février 2025'], 'text'],
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

	it.each<[string, string[], IdentifierScheme | undefined]>([
		['SIRET', ['12002701600563', '2,43E+13', '12002701600571'], 'siret'],
		['financeur', ['12002701600563', '35600000000048'], 'siret'],
		['idAttribuant', ['12002701600563', '21590350100017'], 'siret'],
		['N° SIREN', ['120 027 016', '356 000 000'], 'siren'],
		['SIREN/SIRET', ['120027016', '356000000'], 'siren'],
		['asso', ['W691000001', 'W2A1001234'], 'rna'],
		['Code postal', ['29200', '01000', '1000'], 'postcode'],
		['code_postal', ['1000', '4000', '7500'], undefined],
		['codgeo', ['29019', '29232'], 'insee'],
		['insee_com', ['2A004', '01033'], 'insee'],
		['contact', ['04 74 30 19 63', '+33 6 02 59 50 57'], 'phone'],
		['contact', ['04 74 30 19 63', 'a@exemple.fr'], undefined],
		['Courriel', ['a@exemple.fr', ''], 'email'],
		['clé', ['123e4567-e89b-12d3-a456-426614174000'], 'uuid'],
		['commune', ['01033', '59350'], undefined],
		['siret', ['', ''], 'siret'],
	])('%s %j is an identifier of scheme %s', (header, cells, scheme) => {
		expect(typeOf(header, cells)).toEqual({ kind: 'identifier', ...(scheme && { scheme }) });
	});

	it.each<[string, string[], ColumnType]>([
		['lat', ['48.39', '48,4', '-90'], { kind: 'place', holds: 'latitude' }],
		['lng', ['-4.48', '2'], { kind: 'place', holds: 'longitude' }],
		['coord_x', ['146350.5', '147000.2'], { kind: 'number' }],
		['géolocalisation', ['48.39, -4.48', '48.4, -4.5'], { kind: 'place', holds: 'both' }],
		['lieu', ['POINT(-4.48 48.39)', 'NC'], { kind: 'place', holds: 'both' }],
		['lieu', ['48.390834, -4.485555'], { kind: 'place', holds: 'both' }],
		['notes', ['12.5, 13', '10, 11'], { kind: 'text' }],
		['position', ['1,5', '2,5'], { kind: 'number' }],
	])('%s %j is %j', (header, cells, type) => {
		expect(typeOf(header, cells)).toEqual(type);
	});

	it('takes for absent what it is told', () => {
		const cells = column(['12', 'zéro', '7', 'Zéro']);
		expect(inferType('n', cells)).toEqual({ kind: 'text' });
		expect(
			profile('n', ['12', 'zéro', '7', 'Zéro'], { absentMarks: ['zero'] }).column,
		).toMatchObject({ type: { kind: 'integer' }, blanks: 2 });
	});

	it('gives the same answer in whatever order the slips come', () => {
		const dates = Array.from({ length: 95 }, (_, i) => `2024-01-${String((i % 28) + 1)}`);
		const slips = ['a', 'b', 'c', 'd', 'e'];
		expect(kindOf('quand', [...slips, ...dates])).toBe('date');
		expect(kindOf('quand', [...dates, ...slips])).toBe('date');
		expect(kindOf('quand', ['f', ...slips, ...dates])).not.toBe('date');
		expect(kindOf('quand', [...dates, ...slips, 'f'])).not.toBe('date');
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
