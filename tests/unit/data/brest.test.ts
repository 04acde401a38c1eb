import { expect, it } from 'vitest';
import { countBy, rowsOf } from './package-reading.ts';

const criteria = rowsOf('brest-utilite-sociale', 'criteres');
const structures = rowsOf('brest-utilite-sociale', 'structures');
const last = criteria.filter((row) => row.version === 'v2');

it('has the two projects and five associations of the page, each with its référentiel', () => {
	expect(countBy(structures, (row) => row.type ?? '')).toEqual(
		new Map([
			['Projet', 2],
			['Association', 5],
		]),
	);
	expect(new Set(last.map((row) => row.structure))).toEqual(
		new Set(structures.map((row) => row.nom)),
	);
});

it('names who carries the two projects, as a list in a cell', () => {
	expect(structures.map((row) => row['porté par']).filter(Boolean)).toEqual([
		'Ar Vag | Infini',
		'Dispositif Relais Rive Droite | EHPAD Louise Le Roux',
	]);
});

it('has the announced number of lines, in the four fields of the page', () => {
	expect(criteria.length).toBeGreaterThanOrEqual(120);
	expect(criteria.length).toBeLessThanOrEqual(200);
	expect(new Set(criteria.map((row) => row.champ))).toEqual(
		new Set(['Humain', 'Social', 'Environnemental', 'Démocratique']),
	);
});

it('has criteria shared word for word and criteria that one structure alone has', () => {
	const holders = [...countBy(last, (row) => row['critère'] ?? '').values()];
	expect(holders.filter((count) => count >= 2).length).toBeGreaterThanOrEqual(10);
	expect(holders.filter((count) => count === 1).length).toBeGreaterThanOrEqual(40);
});

it('has every state of a criterion: named, with an indicator, with a proof', () => {
	const state = countBy(last, (row) => `${row.indicateur ? 'i' : ''}${row.preuve ? 'p' : ''}`);
	expect([...state.keys()].sort()).toEqual(['', 'i', 'ip', 'p']);
	expect(criteria.filter((row) => Boolean(row.preuve) !== Boolean(row['type de preuve']))).toEqual(
		[],
	);
});

it('has a proof other than a figure for many criteria', () => {
	const kinds = countBy(last, (row) => row['type de preuve'] ?? '');
	expect(kinds.get('récit')).toBeGreaterThan(10);
	expect(kinds.get('document')).toBeGreaterThan(10);
});

it('has two structures whose first version was kept in part, changed in part', () => {
	const drafted = new Set(
		criteria.filter((row) => row.version === 'v1').map((row) => row.structure),
	);
	expect(drafted.size).toBe(2);
	for (const structure of drafted) {
		const of = (version: string) =>
			new Set(
				criteria
					.filter((row) => row.structure === structure && row.version === version)
					.map((row) => row['critère']),
			);
		const kept = [...of('v1')].filter((criterion) => of('v2').has(criterion)).length;
		expect(kept).toBeGreaterThanOrEqual(5);
		expect(of('v1').size).toBeGreaterThan(kept);
		expect(of('v2').size).toBeGreaterThan(kept);
	}
});
