import { describe, expect, it } from 'vitest';
import {
	absentTest,
	DEFAULT_ABSENT_MARKS,
	isAbsent,
} from '../../../src/lib/import/values/absent.ts';
import { withoutGuard } from '../../../src/lib/import/values/guards.ts';
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
	it('can be others, written with or without case and accents', () => {
		const isMissing = absentTest(['Néant', ' 999 ', 'à préciser', '']);
		expect(['néant', 'NEANT', '999', ' À PRÉCISER ', 'A\u0300 preciser', ''].every(isMissing)).toBe(
			true,
		);
		expect(['NC', '-', '9999', 'néants'].some(isMissing)).toBe(false);
	});
	it('are known however they are written', () => {
		const writings = DEFAULT_ABSENT_MARKS.flatMap((mark) => [
			mark,
			mark.toUpperCase(),
			` ${mark}\u00a0`,
		]);
		expect(writings.filter((cell) => !isAbsent(cell))).toEqual([]);
		expect(isAbsent('Non communique\u0301')).toBe(true);
	});
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

describe('guards', () => {
	it.each([
		["'=SOMME(A1)", '=SOMME(A1)'],
		["'-12", '-12'],
		["'+33612345678", '+33612345678'],
		["'@mairie", '@mairie'],
		['="00123"', '00123'],
		['="dit ""oui"""', 'dit "oui"'],
	])('%j is %j', (cell, plain) => expect(withoutGuard(cell)).toBe(plain));

	it.each(["'hui", "'", '=A1+B1', '="a"&"b"', "L'Île", ''])('%j carries none', (cell) =>
		expect(withoutGuard(cell)).toBe(cell),
	);
});
