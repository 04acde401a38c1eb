import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swapped } from '../../../../src/lib/network/chance/swapped.ts';
import { linksOf, type Links } from '../../../../src/lib/network/links.ts';
import { tiesOf } from '../../../../src/lib/network/ties-of.ts';
import { choices, unevenness } from './uniformity.ts';

function linksFrom(count: number, directed: boolean, ties: readonly (readonly number[])[]): Links {
	return linksOf({
		count,
		directed,
		sources: Uint32Array.from(ties, ([a = 0]) => a),
		targets: Uint32Array.from(ties, ([, b = 0]) => b),
		weights: Float64Array.from(ties, (_, tie) => tie + 1),
	});
}

const pairsOf = (links: Links) => {
	const { sources, targets, directed } = tiesOf(links);
	return Array.from(sources, (a, tie) => {
		const b = targets[tie] ?? 0;
		return directed || a < b ? [a, b] : [b, a];
	});
};

const degreesOf = ({ start }: { start: Uint32Array }) =>
	Array.from(start.subarray(1), (end, i) => end - (start[i] ?? 0));

const networks = fc
	.tuple(fc.integer({ min: 2, max: 12 }), fc.boolean(), fc.integer())
	.chain(([count, directed, seed]) =>
		fc
			.uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), {
				selector: ([a, b]) => (directed ? `${a} ${b}` : `${Math.min(a, b)} ${Math.max(a, b)}`),
			})
			.map((ties) => ({
				seed,
				links: linksFrom(
					count,
					directed,
					ties.filter(([a, b]) => a !== b),
				),
			})),
	);

describe('double edge swaps', () => {
	test('keep degrees, in and out, without self ties or double ties', () => {
		fc.assert(
			fc.property(networks, ({ links, seed }) => {
				const random = swapped(links, randomLcg(seed));
				expect(degreesOf(random.out)).toEqual(degreesOf(links.out));
				expect(degreesOf(random.in)).toEqual(degreesOf(links.in));
				const pairs = pairsOf(random);
				expect(pairs.every(([a, b]) => a !== b)).toBe(true);
				expect(new Set(pairs.map(String)).size).toBe(links.tieCount);
				expect(Array.from(tiesOf(random).weights).sort()).toEqual(
					Array.from(tiesOf(links).weights).sort(),
				);
			}),
		);
	});

	test('are the same for the same seed, and leave the network that they begin with', () => {
		const links = linksFrom(6, false, [
			[0, 1],
			[2, 3],
			[4, 5],
			[1, 2],
		]);
		const before = pairsOf(links);
		expect(pairsOf(swapped(links, randomLcg(3)))).toEqual(pairsOf(swapped(links, randomLcg(3))));
		expect(pairsOf(links)).toEqual(before);
	});

	// Every network with the degrees of the first one, found by trying all sets of ties.
	const cases = [
		{ name: 'without direction', count: 5, directed: false, ties: ['0,1', '1,2', '2,3', '3,4'] },
		{ name: 'a hub', count: 6, directed: false, ties: ['0,1', '0,2', '0,3', '4,5', '1,2'] },
		{ name: 'a circle of three', count: 3, directed: true, ties: ['0,1', '1,2', '2,0'] },
		{ name: 'with direction', count: 4, directed: true, ties: ['0,1', '0,2', '1,3', '2,3', '3,0'] },
	];
	test.each(cases)('give all possible networks equally often: $name', (one) => {
		const { count, directed } = one;
		const start = linksFrom(
			count,
			directed,
			one.ties.map((tie) => tie.split(',').map(Number)),
		);
		const possible: number[][] = [];
		for (let a = 0; a < count; a += 1) {
			for (let b = 0; b < count; b += 1) if (directed ? a !== b : a < b) possible.push([a, b]);
		}
		const degrees = (links: Links) => [degreesOf(links.out), degreesOf(links.in)].join(';');
		const all = [...choices(possible, one.ties.length)]
			.map((ties) => linksFrom(count, directed, ties))
			.filter((links) => degrees(links) === degrees(start))
			.map((links) => pairsOf(links).sort().join(' '));
		expect(all.length).toBeGreaterThan(1);
		const random = randomLcg(5);
		let links = start;
		const samples = Array.from({ length: 400 * all.length }, () => {
			links = swapped(links, random);
			return pairsOf(links).sort().join(' ');
		});
		// Four standard deviations: one false alarm in thousands of seeds, and the seed is fixed.
		expect(unevenness(all, samples)).toBeLessThan(4);
	});
});
