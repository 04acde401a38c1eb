import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { easeCrowds } from '../../../../src/lib/network/layout/ease-crowds.ts';
import {
	edgeLengthRatio,
	neighbourhoodPurity,
} from '../../../../src/lib/network/layout/quality/layout-quality.ts';
import { removeOverlaps } from '../../../../src/lib/network/layout/remove-overlaps.ts';

describe('the length of ties over any distance', () => {
	test('is that of a line of four, by hand', () => {
		const flat = {
			count: 4,
			sources: Uint32Array.of(0, 1, 2),
			targets: Uint32Array.of(1, 2, 3),
			weights: new Float64Array(3).fill(1),
		};
		const places = { x: Float64Array.of(0, 1, 2, 3), y: new Float64Array(4) };
		// Ties are of length 1; the six pairs are at 1, 1, 1, 2, 2 and 3: 10/6 on average.
		expect(edgeLengthRatio(flat, places, randomLcg(1))).toBeCloseTo(0.6, 2);
	});
});

describe('the purity of neighbourhoods', () => {
	const count = 400;
	const random = randomLcg(3);
	const of = Uint32Array.from({ length: count }, (_, i) => i % 4);

	test('is 1 when groups are far from each other', () => {
		const x = Float64Array.from(of, (group) => 1000 * group + random());
		const y = Float64Array.from(of, () => random());
		expect(neighbourhoodPurity({ x, y }, of)).toBe(1);
	});

	test('is what all pairs say, when places are drawn at random', () => {
		const x = Float64Array.from(of, () => random());
		const y = Float64Array.from(of, () => 5 * random());
		let same = 0;
		for (let i = 0; i < count; i += 1) {
			const others = Array.from(of.keys()).filter((j) => j !== i);
			const distance = (j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
			others.sort((a, b) => distance(a) - distance(b));
			same += others.slice(0, 10).filter((j) => of[j] === of[i]).length;
		}
		expect(neighbourhoodPurity({ x, y }, of)).toBeCloseTo(same / (10 * count), 12);
	});
});

test('a crowd flows apart with its neighbourhoods, which pushing alone mixes', () => {
	const random = randomLcg(9);
	const count = 2000;
	const of = Uint32Array.from({ length: count }, (_, i) => i % 25);
	// Groups in squares side by side, five times too narrow for their discs.
	const at = (cell: number) => 20 * cell + 19 * random();
	const x = Float64Array.from(of, (group) => at(group % 5));
	const y = Float64Array.from(of, (group) => at(Math.floor(group / 5)));
	const radius = new Float64Array(count).fill(2);
	const purities = [true, false].map((isEased) => {
		const places = { x: x.slice(), y: y.slice() };
		if (isEased) easeCrowds(places.x, places.y, new Float64Array(count).fill(5));
		removeOverlaps(places.x, places.y, radius, 1);
		return neighbourhoodPurity(places, of);
	});
	expect(purities[0]!).toBeGreaterThan(purities[1]!);
	expect(purities[0]!).toBeGreaterThan(0.7);
});
