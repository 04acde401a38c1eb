import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { geographicFrame } from '../../../../src/lib/network/placement/geographic-frame.ts';
import { mercator } from '../../../../src/lib/network/placement/mercator.ts';
import { placeNetwork } from '../../../../src/lib/network/placement/placed.ts';

/** Degrees of four town halls; the last has none. */
const TOWNS: [string, number | null, number | null][] = [
	['Brest', 48.39, -4.486],
	['Lille', 50.63, 3.07],
	['Nice', 43.7, 7.27],
	['Toulouse', 43.6, 1.44],
	['Ailleurs', null, null],
];

const graph = buildNetwork({
	actors: TOWNS.map(([label, lat, lon]) => ({
		id: label,
		label,
		mode: 'actor',
		attributes: { lat, lon },
	})),
	ties: [{ source: 'Brest', target: 'Lille', weight: 1 }],
}).graph;

describe('the frame of a geographic placement', () => {
	test('puts every degree where its node was placed', () => {
		const { positions } = placeNetwork(graph, { by: 'map' });
		const frame = geographicFrame(graph, positions)!;
		for (const [label, lat, lon] of TOWNS.slice(0, 4)) {
			const { x, y } = mercator(lat!, lon!);
			expect(frame.x + frame.scale * x).toBeCloseTo(positions.get(`actor:${label}`)!.x, 6);
			expect(frame.y + frame.scale * y).toBeCloseTo(positions.get(`actor:${label}`)!.y, 6);
		}
	});

	test('is none when all are at one place', () => {
		const one = buildNetwork({
			actors: ['A', 'B'].map((id) => ({
				id,
				label: id,
				mode: 'actor',
				attributes: { lat: 48, lon: 2 },
			})),
			ties: [{ source: 'A', target: 'B', weight: 1 }],
		}).graph;
		const { positions } = placeNetwork(one, { by: 'map' });
		expect(geographicFrame(one, positions)).toBeUndefined();
	});
});

// Spherical Mercator: published values, y of 45° is ln(1 + √2), x of 90° is π ÷ 2.
test('the projection has the values of its definition', () => {
	expect(mercator(45, 90).y).toBeCloseTo(Math.log(1 + Math.SQRT2), 12);
	expect(mercator(45, 90).x).toBeCloseTo(Math.PI / 2, 12);
	expect(mercator(-45, 0).y).toBeCloseTo(-Math.log(1 + Math.SQRT2), 12);
});
