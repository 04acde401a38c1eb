import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlatIncidence } from '../../../../src/lib/network/projection/flat-incidence.ts';
import { incidenceOf } from '../../../../src/lib/network/projection/incidence-of-pairs.ts';
import {
	pairsOf,
	projectIncidence,
} from '../../../../src/lib/network/projection/project-incidence.ts';
import { projectedRows } from '../../../../src/lib/network/projection/projected-rows.ts';

const pairs = (text: string) =>
	text.split(' ').map((pair) => ({ a: pair.slice(0, 1), b: pair.slice(1), n: 1 }));

/** E1 {A, B, C}, E2 {A, B}, E3 {C}. */
const MEETINGS = incidenceOf(pairs('A1 B1 C1 A2 B2 C3'));

describe('projection', () => {
	test('counts pairs before it is made', () => {
		expect(pairsOf(MEETINGS.incidence, 'first')).toBe(4);
		expect(pairsOf(MEETINGS.incidence, 'second')).toBe(3);
	});

	test('gives each tie its three weights', () => {
		// A–B: 2 shared; Newman 1/2 (three at E1) + 1/1; Jaccard 2 of {1, 2}. A–C: 1 of {1, 2, 3}.
		const rows = projectedRows(MEETINGS, { on: 'first', weight: 'newman', minimum: 1 });
		const ac = { count: 1, newman: 0.5, jaccard: 1 / 3 };
		expect(rows).toEqual([
			{ source: 'A', target: 'B', weight: 1.5, shared: { count: 2, newman: 1.5, jaccard: 1 } },
			{ source: 'A', target: 'C', weight: 0.5, shared: ac },
			{ source: 'B', target: 'C', weight: 0.5, shared: ac },
		]);
	});

	test('keeps ties with enough in common', () => {
		const rows = projectedRows(MEETINGS, { on: 'first', weight: 'count', minimum: 2 });
		expect(rows.map(({ source, target }) => source + target)).toEqual(['AB']);
	});

	test('keeps the other side', () => {
		const rows = projectedRows(MEETINGS, { on: 'second', weight: 'count', minimum: 1 });
		expect(rows.map((row) => [row.source, row.target, row.weight])).toEqual([
			['1', '2', 2],
			['1', '3', 1],
		]);
	});

	test('is the intersection of sets, whatever the pairs', () => {
		const side = fc.integer({ min: 0, max: 8 });
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(side, side), { selector: String }), (given) => {
				const incidence: FlatIncidence = {
					firstCount: 9,
					secondCount: 9,
					first: Uint32Array.from(given, ([a]) => a),
					second: Uint32Array.from(given, ([, b]) => b),
				};
				const sets = Array.from({ length: 9 }, (_, i) => {
					return new Set(given.filter(([a]) => a === i).map(([, b]) => b));
				});
				const expected: number[][] = [];
				sets.forEach((one, i) =>
					sets.slice(i + 1).forEach((other, k) => {
						const common = [...one].filter((item) => other.has(item));
						const newman = common
							.map((item) => 1 / (given.filter(([, b]) => b === item).length - 1))
							.reduce((sum, part) => sum + part, 0);
						const union = new Set([...one, ...other]).size;
						if (common.length > 0)
							expected.push([i, i + 1 + k, common.length, newman, common.length / union]);
					}),
				);
				const ties = projectIncidence(incidence, 'first');
				const found = Array.from(ties.sources, (source, tie) => [
					source,
					ties.targets[tie]!,
					ties.count[tie]!,
					ties.newman[tie]!,
					ties.jaccard[tie]!,
				]);
				expect(found.map((row) => row.slice(0, 3))).toEqual(expected.map((row) => row.slice(0, 3)));
				found.forEach((row, i) => {
					expect(row[3]).toBeCloseTo(expected[i]![3]!, 12);
					expect(row[4]).toBeCloseTo(expected[i]![4]!, 12);
				});
			}),
		);
	});
});

const DAVIS = '../shared/data/real/davis_femmes_evenements.csv';

test.skipIf(!existsSync(DAVIS))('Davis: published values of the women’s projection', () => {
	// NetworkX 2.8, davis_southern_women_graph: 139 pairs of women share an event; Evelyn and
	// Theresa share 7, Newman weight 1.487 (collaboration_weighted_projected_graph).
	const rows = csvParse(readFileSync(DAVIS, 'utf8'));
	const given = rows.map((row) => ({ a: row.personne ?? '', b: row.evenement ?? '', n: 1 }));
	const ties = projectedRows(incidenceOf(given), { on: 'first', weight: 'count', minimum: 1 });
	expect(ties).toHaveLength(139);
	const tie = ties.find(
		({ source, target }) => source === 'Evelyn Jefferson' && target === 'Theresa Anderson',
	);
	expect(tie?.weight).toBe(7);
	expect(tie?.shared?.newman).toBeCloseTo(1.487, 3);
});
