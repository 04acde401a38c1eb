import { expect, it } from 'vitest';
import { countBy, rowsOf } from './package-reading.ts';

const NAME = 'innovations-democratic';
const actors = rowsOf(NAME, 'acteurs');
const projects = rowsOf(NAME, 'programme');
const partners = rowsOf(NAME, 'partenaires');
const indicators = rowsOf(NAME, 'indicateurs');

const listed = (cell = '') =>
	cell
		.split('|')
		.map((name) => name.trim())
		.filter(Boolean);

it('lists in its cells only actors that it describes, and leaves none out', () => {
	const named = new Set(partners.flatMap((row) => listed(row.partenaires)));
	expect(named).toEqual(new Set(actors.map((row) => row.nom)));
});

it('says the same in its list cells and in its roles', () => {
	const fromCells = partners.flatMap((row) =>
		listed(row.partenaires).map((name) => `${row.code} ${name}`),
	);
	const fromRoles = rowsOf(NAME, 'roles').map((row) => `${row.projet} ${row.acteur}`);
	expect(fromCells).toEqual(fromRoles);
	expect(partners.map((row) => [row.code, row.projet])).toEqual(
		projects.map((row) => [row.code, row['intitulé']]),
	);
});

it('closes on Friday 12 April, and says which dates are invented', () => {
	const closing = projects.find((row) => row.type === 'Clôture');
	expect(closing?.['début']).toBe('12/04/2013');
	expect(new Date('2013-04-12T00:00Z').getUTCDay()).toBe(5);
	for (const row of projects) {
		expect(Boolean(row['début'])).toBe(Boolean(row['origine des dates']));
		expect(['', 'déduite', 'fictive']).toContain(row['origine des dates']);
	}
});

it('marks the characters of the scenarios', () => {
	const characters = actors.filter((row) => row.personnage === 'oui');
	expect(characters.map((row) => row.nom)).toEqual(['Nathalie', 'Gabriel', 'Agence idemocratie']);
	expect(characters.every((row) => row.nature === 'autre')).toBe(true);
});

it('follows each indicator over twelve quarters, with one target', () => {
	const quarters = countBy(indicators, (row) => row.code ?? '');
	expect([...quarters.values()]).toEqual(Array.from({ length: 8 }, () => 12));
	for (const code of quarters.keys()) {
		const rows = indicators.filter((row) => row.code === code);
		expect(new Set(rows.map((row) => row.cible)).size).toBe(1);
	}
	expect(indicators.filter((row) => row.valeur === '').length).toBeGreaterThan(0);
	expect(indicators.some((row) => /,/.test(row.valeur ?? ''))).toBe(true);
});

it('never lets a running total go down', () => {
	for (const code of ['I1', 'I2', 'I3', 'I4']) {
		const values = indicators.filter((row) => row.code === code).map((row) => Number(row.valeur));
		expect(values).toEqual([...values].sort((a, b) => a - b));
	}
});
