import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../../src/lib/import/values/absent.ts';
import {
	hasIdentifierShape,
	hasLuhnKey,
	isDamagedIdentifier,
	isIdentifierHeader,
} from '../../../src/lib/import/values/identifiers.ts';
import { splitList } from '../../../src/lib/import/values/lists.ts';
import { asksYesNo, parseYesNo } from '../../../src/lib/import/values/yes-no.ts';

describe('absent marks', () => {
	it.each([
		'',
		'  ',
		'\u00a0',
		'-',
		'NC',
		'n.c.',
		'SO',
		'#N/A',
		'n/a',
		'NULL',
		'Non renseigné',
		'?',
	])('%j is no value', (cell) => expect(isAbsent(cell)).toBe(true));
	it.each(['0', 'non', 'NCA', 'Sol', 'x', '-1'])('%j is a value', (cell) =>
		expect(isAbsent(cell)).toBe(false),
	);
});

describe('parseYesNo', () => {
	it.each(['oui', 'OUI', 'Yes', 'vrai', 'TRUE', 'x', ' X ', '✓'])('%j is yes', (cell) =>
		expect(parseYesNo(cell)).toBe(true),
	);
	it.each(['non', 'No', 'faux', 'false'])('%j is no', (cell) =>
		expect(parseYesNo(cell)).toBe(false),
	);
	it('takes 0 and 1 for answers only when asked', () => {
		expect(parseYesNo('1')).toBeUndefined();
		expect(parseYesNo('1', { digits: true })).toBe(true);
		expect(parseYesNo('0', { digits: true })).toBe(false);
		expect(parseYesNo('2', { digits: true })).toBeUndefined();
	});
	it('hears the questions that headers ask', () => {
		expect(['est_actif', 'Présent', 'Adhérent ?', 'is_member', 'en_ligne'].every(asksYesNo)).toBe(
			true,
		);
		expect(['vote', 'alignment', 'nombre', 'estimation'].some(asksYesNo)).toBe(false);
	});
});

describe('splitList', () => {
	it('trims the items and drops the blank ones', () => {
		expect(splitList(' a | b||c ', '|')).toEqual(['a', 'b', 'c']);
		expect(splitList('', '|')).toEqual([]);
	});
});

describe('identifiers', () => {
	it.each([
		'id',
		'author/id',
		'author_id',
		'idAttribuant',
		'comment-id',
		'ID de cita',
		'code_postal',
		'insee_com',
		'N° SIRET',
		'n° d’habitant',
		'Téléphone',
		'contact_email',
	])('the header %j announces identifiers', (header) => {
		expect(isIdentifierHeader(header)).toBe(true);
	});

	it.each(['n-votes', 'nb_codes', 'video', 'candidat', 'montant', 'Nombre', 'idée'])(
		'the header %j does not',
		(header) => expect(isIdentifierHeader(header)).toBe(false),
	);

	// The published SIREN and SIRET of the INSEE itself.
	it('checks the key of SIRET and SIREN', () => {
		expect(hasLuhnKey('12002701600563')).toBe(true);
		expect(hasLuhnKey('120027016')).toBe(true);
		expect(hasLuhnKey('12002701600564')).toBe(false);
	});

	it.each([
		'12002701600563',
		'W123456789',
		'04 74 30 19 63',
		'0474301963',
		'+33180059880',
		'+33 1 80 05 98 80',
		'a.b@exemple.fr',
		'123e4567-e89b-12d3-a456-426614174000',
		'12345678901234567890',
	])('%j has the shape of an identifier', (cell) => {
		expect(hasIdentifierShape(cell)).toBe(true);
	});

	it.each(['1481275539794', '12', '2024', '1 234 567', 'Wattrelos', '46.106'])(
		'%j has not',
		(cell) => expect(hasIdentifierShape(cell)).toBe(false),
	);

	it('sees what spreadsheets destroy', () => {
		expect(['2,43E+13', '7.17E+13', '8E+13'].every(isDamagedIdentifier)).toBe(true);
		expect(['243', '1,5', 'E+13'].some(isDamagedIdentifier)).toBe(false);
	});
});
