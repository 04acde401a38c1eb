import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveball } from '../../../../src/lib/network/chance/curveball.ts';
import type { FlatIncidence } from '../../../../src/lib/network/projection/flat-incidence.ts';
import { choices, unevenness } from './uniformity.ts';

const incidenceOf = (
	firstCount: number,
	secondCount: number,
	pairs: readonly (readonly number[])[],
): FlatIncidence => ({
	firstCount,
	secondCount,
	first: Uint32Array.from(pairs, ([a = 0]) => a),
	second: Uint32Array.from(pairs, ([, b = 0]) => b),
});

const countsOf = (count: number, ends: Uint32Array) =>
	Array.from({ length: count }, (_, i) => ends.filter((end) => end === i).length);

const degreesOf = ({ firstCount, secondCount, first, second }: FlatIncidence) => [
	countsOf(firstCount, first),
	countsOf(secondCount, second),
];

const pairsOf = ({ first, second }: FlatIncidence) =>
	Array.from(first, (a, pair) => `${a},${second[pair]}`).sort();

describe('Curveball', () => {
	test('keeps the degrees of both sides, each pair once', () => {
		const incidences = fc
			.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer())
			.chain(([firstCount, secondCount, seed]) =>
				fc
					.uniqueArray(fc.tuple(fc.nat(firstCount - 1), fc.nat(secondCount - 1)), {
						selector: String,
					})
					.map((pairs) => ({ seed, incidence: incidenceOf(firstCount, secondCount, pairs) })),
			);
		fc.assert(
			fc.property(incidences, ({ incidence, seed }) => {
				const random = curveball(incidence, randomLcg(seed));
				expect(degreesOf(random)).toEqual(degreesOf(incidence));
				expect(new Set(pairsOf(random)).size).toBe(incidence.first.length);
			}),
		);
	});

	const cases = [
		{ name: 'fewer rows', size: [3, 4], pairs: ['0,0', '0,1', '1,0', '1,2', '2,3'] },
		{ name: 'fewer columns', size: [5, 3], pairs: ['0,0', '1,0', '2,1', '3,1', '3,2', '4,2'] },
	];
	test.each(cases)('gives all possible networks equally often: $name', ({ size, pairs }) => {
		const [firstCount = 0, secondCount = 0] = size;
		const read = (list: readonly string[]) =>
			incidenceOf(
				firstCount,
				secondCount,
				list.map((pair) => pair.split(',').map(Number)),
			);
		const start = read(pairs);
		const cells = Array.from(
			{ length: firstCount * secondCount },
			(_, cell) => `${Math.floor(cell / secondCount)},${cell % secondCount}`,
		);
		const all = [...choices(cells, pairs.length)]
			.filter((chosen) => String(degreesOf(read(chosen))) === String(degreesOf(start)))
			.map((chosen) => chosen.sort().join(' '));
		expect(all.length).toBeGreaterThan(5);
		const random = randomLcg(8);
		let incidence = start;
		const samples = Array.from({ length: 300 * all.length }, () => {
			incidence = curveball(incidence, random);
			return pairsOf(incidence).join(' ');
		});
		expect(unevenness(all, samples)).toBeLessThan(4);
	});
});
