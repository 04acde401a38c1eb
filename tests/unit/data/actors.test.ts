import { expect, it } from 'vitest';
import { rowsOf } from './package-reading.ts';

const actors = rowsOf('acteurs', 'acteurs');
const ties = rowsOf('acteurs', 'liens');
const names = new Set(actors.map((row) => row.nom));

it('ties actors that it describes, never one to itself', () => {
	const wrong = ties.filter(
		(row) =>
			!names.has(row.source ?? '') || !names.has(row.cible ?? '') || row.source === row.cible,
	);
	expect(wrong).toEqual([]);
});

it('has the announced number of ties', () => {
	expect(ties.length).toBeGreaterThanOrEqual(30);
	expect(ties.length).toBeLessThanOrEqual(120);
});

it('gives each tie the page it comes from and its words', () => {
	const pages = new Set(actors.map((row) => row.page));
	expect(pages.size).toBe(5);
	for (const row of ties) {
		expect(pages).toContain(row.page);
		expect(row.preuve?.startsWith(`${row.page} : « `)).toBe(true);
		expect(row.preuve?.endsWith(' »')).toBe(true);
		expect(['littérale', 'déduite']).toContain(row.lecture);
	}
});

it('shows worlds that never meet, and an actor that stands alone', () => {
	const neighbours = new Map<string, string[]>();
	for (const { source = '', cible = '' } of ties) {
		neighbours.set(source, [...(neighbours.get(source) ?? []), cible]);
		neighbours.set(cible, [...(neighbours.get(cible) ?? []), source]);
	}
	const seen = new Set<string>();
	const sizes: number[] = [];
	for (const { nom = '' } of actors) {
		if (seen.has(nom)) continue;
		const reached = [nom];
		seen.add(nom);
		for (const at of reached) {
			for (const next of neighbours.get(at) ?? []) {
				if (seen.has(next)) continue;
				seen.add(next);
				reached.push(next);
			}
		}
		sizes.push(reached.length);
	}
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(actors.length);
	expect(sizes.filter((size) => size > 5)).toHaveLength(4);
	expect(sizes.filter((size) => size === 1)).toHaveLength(1);
});
