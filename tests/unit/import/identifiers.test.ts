import { describe, expect, it } from 'vitest';
import {
	isDamagedIdentifier,
	isIdentifierHeader,
	lostItsZero,
	schemesNamedBy,
} from '../../../src/lib/import/values/identifiers.ts';
import { hasLuhnKey, hasSiretKey } from '../../../src/lib/import/values/keys.ts';
import { isValid, schemeByShape } from '../../../src/lib/import/values/schemes.ts';
import type { IdentifierScheme } from '../../../src/lib/model/column.ts';

describe('headers', () => {
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
	])('%j announces identifiers', (header) => {
		expect(isIdentifierHeader(header)).toBe(true);
	});

	it.each(['n-votes', 'nb_codes', 'video', 'candidat', 'montant', 'Nombre', 'idée'])(
		'%j does not',
		(header) => expect(isIdentifierHeader(header)).toBe(false),
	);

	it.each<[string, IdentifierScheme[]]>([
		['SIREN/SIRET', ['siret', 'siren']],
		['Code postal', ['postcode']],
		['adresse_cp', ['postcode']],
		['codeCommune', ['insee']],
		['insee_com', ['insee']],
		['Tél.', ['phone']],
		['Courriel', ['email']],
		['nb_siret', []],
		['commune', []],
	])('%j names %j', (header, schemes) => {
		expect(schemesNamedBy(header)).toEqual(schemes);
	});
});

describe('keys', () => {
	// The published SIREN and SIRET of the INSEE itself.
	it('checks those of SIRET and SIREN', () => {
		expect(hasLuhnKey('12002701600563')).toBe(true);
		expect(hasLuhnKey('120027016')).toBe(true);
		expect(hasLuhnKey('12002701600564')).toBe(false);
	});

	// 3+5+6 = 14, so the last five digits must bring the sum to a multiple of five.
	it('knows that La Poste has its own', () => {
		expect(hasSiretKey('35600000000048')).toBe(true);
		expect(hasSiretKey('35600000000010')).toBe(true);
		expect(hasLuhnKey('35600000000010')).toBe(false);
		expect(hasSiretKey('35600000000011')).toBe(false);
		expect(hasSiretKey('35600000100010')).toBe(false);
	});
});

describe('schemes', () => {
	it.each<[IdentifierScheme, string[], string[]]>([
		['siret', ['12002701600563', '120 027 016 00563'], ['12002701600564', '1200270160056', 'NC']],
		['siren', ['120027016', '120 027 016'], ['120027017', '12002701', 'none']],
		['rna', ['W691000001', 'W2A1001234', 'W9C1000123'], ['691000001', 'W69100000', 'WAB1000123']],
		['postcode', ['01000', '29200', '97400'], ['00123', '1000', '2A000', '75 001']],
		['insee', ['01033', '2A004', '2B033', '97411'], ['2C004', '00123', '1033']],
		[
			'phone',
			['04 74 30 19 63', '0474301963', '04.74.30.19.63', '+33 (0)1 80 05 98 80', '0033180059880'],
			['04 74 30 19', '0074301963', '+33 80 05 98 80', '474301963', 'standard'],
		],
		['phone', ['+32 2 511 12 34', '+1 (514) 555-0199', '3949'], ['+12', '1949']],
		['email', ['a.b@exemple.fr'], ['a.b@exemple', 'a b@exemple.fr', '@exemple.fr']],
		['uuid', ['123e4567-e89b-12d3-a456-426614174000'], ['123e4567e89b12d3a456426614174000']],
	])('%s: %j and not %j', (scheme, good, bad) => {
		expect(good.filter((text) => !isValid(scheme, text))).toEqual([]);
		expect(bad.filter((text) => isValid(scheme, text))).toEqual([]);
	});

	it.each([
		['12002701600563', 'siret'],
		['120 027 016 00563', 'siret'],
		['W123456789', 'rna'],
		['04 74 30 19 63', 'phone'],
		['0474301963', 'phone'],
		['+33180059880', 'phone'],
		['+33 1 80 05 98 80', 'phone'],
		['a.b@exemple.fr', 'email'],
		['123e4567-e89b-12d3-a456-426614174000', 'uuid'],
		['12345678901234567890', 'digits'],
	])('%j shows itself that it is a %s', (cell, scheme) => {
		expect(schemeByShape(cell)).toBe(scheme);
	});

	it.each([
		'1481275539794',
		'12',
		'2024',
		'1 234 567',
		'Wattrelos',
		'46.106',
		'-4.48',
		'0,5',
		'-7',
		'',
	])('%j shows nothing', (cell) => expect(schemeByShape(cell)).toBeUndefined());
});

describe('damage', () => {
	it('sees what spreadsheets destroy', () => {
		expect(['2,43E+13', '7.17E+13', ' 8E+13 '].every(isDamagedIdentifier)).toBe(true);
		expect(['243', '1,5', 'E+13', '12E10'].some(isDamagedIdentifier)).toBe(false);
	});

	it('sees lost leading zeros', () => {
		expect(lostItsZero('postcode', '1000')).toBe(true);
		expect(lostItsZero('phone', '474301963')).toBe(true);
		expect(lostItsZero('insee', '2A04')).toBe(false);
		expect(lostItsZero('rna', '123456789')).toBe(false);
	});
});
