import { describe, expect, it } from 'vitest';
import { fitShapes } from '../../../src/lib/geo/fit-shapes.ts';
import { lighter } from '../../../src/lib/geo/lighter.ts';

/** A circle of a degree around a place, with as many points as asked. */
const round = (longitude: number, latitude: number, points: number, radius = 1): number[] =>
	Array.from({ length: points + 1 }, (_, i) => (2 * Math.PI * (i % points)) / points).flatMap(
		(angle) => [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)],
	);

describe('fitShapes', () => {
	it('fills the width or the height, whichever is short, from the top left', () => {
		const wide = fitShapes([[[0, 0, 2, 0, 2, 1, 0, 1, 0, 0]]], { width: 400, height: 400 });
		// At the equator a degree is a degree: two to one.
		expect(wide.width).toBeCloseTo(400);
		expect(wide.height).toBeCloseTo(200, 0);
		const [ring] = wide.shapes[0]!;
		expect(Math.min(...ring!.x)).toBeCloseTo(0);
		expect(Math.min(...ring!.y)).toBeCloseTo(0);
		const low = fitShapes([[[0, 0, 2, 0, 2, 1, 0, 1, 0, 0]]], { width: 400, height: 50 });
		expect([low.width, low.height].map(Math.round)).toEqual([100, 50]);
	});

	it('leaves out points that show by less than half a pixel, and no more', () => {
		const small = fitShapes([[round(3, 50, 5000)]], { width: 100, height: 200 }).shapes[0]![0]!;
		const large = fitShapes([[round(3, 50, 5000)]], { width: 1000, height: 2000 }).shapes[0]![0]!;
		expect(small.x.length).toBeLessThan(60);
		expect(large.x.length).toBeGreaterThan(small.x.length);
		// What is left is as far from the middle as the circle is, give or take half a pixel.
		const middle = (values: Float64Array) => (Math.min(...values) + Math.max(...values)) / 2;
		const [cx, cy] = [middle(large.x), middle(large.y)];
		const high = Math.max(...large.y) - cy;
		for (let i = 0; i + 1 < large.x.length; i += 1) {
			const [x, y] = [
				(large.x[i]! + large.x[i + 1]!) / 2 - cx,
				(large.y[i]! + large.y[i + 1]!) / 2 - cy,
			];
			expect(Math.abs(Math.hypot((x * high) / 500, y) - high)).toBeLessThan(1.1);
		}
	});

	it('draws wide areas on a cone: the north is not wider than the south', () => {
		// Metropolitan France and around: from 10 degrees west to 15 east.
		const box = [-10, 40, 15, 40, 15, 55, -10, 55, -10, 40];
		const [ring] = fitShapes([[box]], { width: 500, height: 500 }).shapes[0]!;
		const south = Math.abs(ring!.x[1]! - ring!.x[0]!);
		const north = Math.abs(ring!.x[3]! - ring!.x[2]!);
		expect(north / south).toBeCloseTo(
			Math.cos((55 * Math.PI) / 180) / Math.cos((40 * Math.PI) / 180),
			1,
		);
	});

	it('gives nothing of shapes that have no extent', () => {
		expect(fitShapes([[[3, 50, 3, 50, 3, 50]], []], { width: 100, height: 100 })).toEqual({
			shapes: [[], []],
			width: 0,
			height: 0,
		});
	});
});

describe('lighter', () => {
	it('keeps what a wide screen shows, and a territory smaller than that', () => {
		const [large, tiny] = lighter([[round(3, 50, 20_000)], [round(3.9, 50, 40, 1e-5)]]);
		expect(large![0]!.length / 2).toBeLessThan(400);
		expect(large![0]!.length / 2).toBeGreaterThan(40);
		expect(tiny).toHaveLength(1);
	});

	it('drops islands and holes that do not show', () => {
		const [rings] = lighter([[round(3, 50, 100), round(3, 50, 20, 1e-5)]]);
		expect(rings).toHaveLength(1);
	});

	it('leaves a triangle whole', () => {
		expect(lighter([[[3, 50, 4, 50, 4, 51, 3, 50]]])).toEqual([[[3, 50, 4, 50, 4, 51, 3, 50]]]);
	});
});
