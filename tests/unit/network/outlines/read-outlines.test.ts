import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointWeights } from '../../../../src/lib/geo/point-weights.ts';
import { readOutlines } from '../../../../src/lib/network/outlines/read-outlines.ts';

const SQUARE = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1],
	[0, 0],
];
const feature = (geometry: unknown, properties: unknown = {}) => ({
	type: 'Feature',
	properties,
	geometry,
});
const collection = (...features: unknown[]) =>
	JSON.stringify({ type: 'FeatureCollection', features });
const fault = (text: string) => {
	const read = readOutlines('f.geojson', text);
	return 'fault' in read ? read.fault : undefined;
};

describe('outlines', () => {
	test('are the lines of polygons, lines and collections, with their names', () => {
		const read = readOutlines(
			'quartiers.geojson',
			collection(
				feature({ type: 'Polygon', coordinates: [SQUARE, SQUARE] }, { NOM: 'Bellevue' }),
				feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }, { name: '' }),
				feature({
					type: 'GeometryCollection',
					geometries: [
						{ type: 'LineString', coordinates: SQUARE },
						{ type: 'Point', coordinates: [0, 0] },
					],
				}),
				feature({ type: 'Point', coordinates: [0, 0] }),
				feature(null),
			),
		);
		const { features } = 'outlines' in read ? read.outlines : { features: [] };
		expect(features.map(({ name, paths }) => [name, paths.length])).toEqual([
			['Bellevue', 2],
			[undefined, 2],
			[undefined, 1],
		]);
		// A degree of longitude is π ÷ 180; the y of 1° is ln tan(45.5°).
		const [, , east, north] = features[0]!.paths[0]!.box;
		expect(east).toBeCloseTo(Math.PI / 180, 12);
		expect(north).toBeCloseTo(Math.log(Math.tan((45.5 * Math.PI) / 180)), 12);
	});

	test.each([
		['no JSON', '{', { kind: 'not-json' }],
		['another JSON', '[1]', { kind: 'not-geojson' }],
		['a TopoJSON', '{"type":"Topology","objects":{}}', { kind: 'not-geojson' }],
		['nothing', collection(), { kind: 'no-lines' }],
		['points', collection(feature({ type: 'Point', coordinates: [1, 1] })), { kind: 'no-lines' }],
		[
			'texts for numbers',
			collection(
				feature({ type: 'LineString', coordinates: SQUARE }),
				feature({ type: 'LineString', coordinates: [['2', '48']] }),
			),
			{ kind: 'coordinates', feature: 2 },
		],
		[
			'rings that are too shallow',
			collection(feature({ type: 'Polygon', coordinates: SQUARE })),
			{ kind: 'coordinates', feature: 1 },
		],
		[
			'an unknown geometry',
			collection(feature({ type: 'Circle', coordinates: [] })),
			{ kind: 'coordinates', feature: 1 },
		],
		[
			// The town hall of Brest in Lambert-93, in metres.
			'Lambert-93',
			collection(feature({ type: 'LineString', coordinates: [[145_730, 6_837_640]] })),
			{ kind: 'projected', feature: 1, x: 145_730, y: 6_837_640 },
		],
	])('are refused whole, with what is wrong and where: %s', (_, text, expected) => {
		expect(fault(text)).toEqual(expected);
	});
});

describe('the points that can be left out of a line', () => {
	test('weigh their distance from the line without them, the ends always stay', () => {
		// By hand: a peak of 3 in the middle, then a bump of 1 ÷ √10 × … to the right of it.
		const weights = pointWeights(
			Float64Array.from([0, 2, 4, 6, 8]),
			Float64Array.from([0, 0, 3, 1.5, 0]),
		);
		expect([weights[0], weights[4]]).toEqual([Infinity, Infinity]);
		expect(weights[2]).toBe(3);
		// (2, 0) is 6 ÷ 5 from the line from (0, 0) to (4, 3); (6, 1.5) is on the other one.
		expect(weights[1]).toBeCloseTo(1.2, 12);
		expect(weights[3]).toBeCloseTo(0, 12);
	});

	test('never move the line by more than the tolerance', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
				const tolerance = 5;
				const weights = pointWeights(
					Float64Array.from(points, ([x]) => x),
					Float64Array.from(points, ([, y]) => y),
				);
				const kept = points.filter((_, i) => weights[i]! >= tolerance);
				for (const [index, from] of points.entries()) {
					if (weights[index]! >= tolerance) continue;
					const nearest = Math.min(...kept.slice(1).map((to, i) => distance(from, kept[i]!, to)));
					expect(nearest).toBeLessThanOrEqual(tolerance);
				}
			}),
			{ seed: 3, numRuns: 300 },
		);
	});
});

/** From a point to a segment, by trying many places of it: slow and evident. */
function distance(
	[x, y]: [number, number],
	[ax, ay]: [number, number],
	[bx, by]: [number, number],
): number {
	let least = Infinity;
	for (let step = 0; step <= 1000; step += 1) {
		const t = step / 1000;
		least = Math.min(least, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
	}
	return least - 1e-1;
}
