import { geoMercator, randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { roomOf } from '../../../../src/lib/network/layout/radius.ts';
import type { Network, Positions } from '../../../../src/lib/network/network.ts';
import type { AttributeValue, TieRow } from '../../../../src/lib/network/network-rows.ts';
import { mercator } from '../../../../src/lib/network/placement/mercator.ts';
import { placeNetwork } from '../../../../src/lib/network/placement/placed.ts';
import {
	placementFor,
	possiblePlacements,
} from '../../../../src/lib/network/placement/possible-placements.ts';
import { placesKnown } from '../../../../src/lib/network/placement/places-known.ts';

type Attributes = Record<string, AttributeValue>;

function network(
	actors: Record<string, Attributes>,
	ties: Pick<TieRow, 'source' | 'target' | 'directed'>[] = [],
): Network {
	return buildNetwork({
		actors: Object.entries(actors).map(([id, attributes]) => ({
			id,
			label: id,
			mode: 'actor',
			attributes,
		})),
		ties: ties.map((tie) => ({ ...tie, weight: 1 })),
	}).graph;
}

const at = (positions: Positions, id: string) => positions.get(`actor:${id}`) ?? { x: NaN, y: NaN };

/** Pairs nearer than their radii, by the definition. */
function overlaps(graph: Network, positions: Positions): number {
	const room = roomOf(graph);
	const points = graph.nodes().map((key) => positions.get(key)!);
	let count = 0;
	points.forEach((a, i) => {
		points.slice(0, i).forEach((b, j) => {
			if (Math.hypot(a.x - b.x, a.y - b.y) < room[i]! + room[j]! - 1e-9) count += 1;
		});
	});
	return count;
}

const cities = {
	Brest: { lat: 48.39, lon: -4.486, kind: 'ville' },
	Lille: { lat: 50.63, lon: 3.07, kind: 'ville' },
	Nice: { lat: 43.7, lon: 7.27, kind: 'ville' },
	'Plus à Nice': { lat: 43.7, lon: 7.27, kind: 'lieu' },
	Inconnue: { lat: null, lon: 3, kind: 'lieu' },
	'Île nulle': { lat: 0, lon: 0, kind: null },
	Fautive: { lat: 484.3, lon: 2, kind: null },
};

describe('placements offered', () => {
	test('are those that the network allows', () => {
		const offered = (graph: Network) =>
			possiblePlacements(graph).map((one) => ('attribute' in one ? one.attribute : one.by));
		expect(offered(network({ A: {}, B: {} }))).toEqual(['force', 'circle']);
		expect(offered(network(cities))).toEqual(['force', 'circle', 'kind', 'map']);
		const directed = network({}, [{ source: 'A', target: 'B', directed: true }]);
		expect(offered(directed)).toEqual(['force', 'circle', 'layers']);
		const { graph } = buildNetwork(
			{ actors: [], ties: [{ source: 'A', target: 'R', weight: 1 }] },
			{ targetMode: 'event' },
		);
		expect(offered(graph)).toEqual(['force', 'circle', 'columns']);
		expect(placementFor(graph, { by: 'map' })).toEqual({ by: 'force' });
		expect(placementFor(graph, { by: 'columns' })).toEqual({ by: 'columns' });
	});
});

describe('on a geographic map', () => {
	test('the projection is the Mercator of d3', () => {
		const project = geoMercator().scale(1).translate([0, 0]);
		for (const [lat, lon] of [
			[48.39, -4.486],
			[-21.1, 55.5],
			[0, 0],
		] as const) {
			const [x, y] = project([lon, lat]) ?? [NaN, NaN];
			expect(mercator(lat, lon).x).toBeCloseTo(x, 10);
			expect(mercator(lat, lon).y).toBeCloseTo(-y, 10);
		}
		expect(mercator(90, 0).y).toBeCloseTo(Math.PI, 4);
	});

	test('north is up, one scale both ways; who has no place is below', () => {
		const { positions, aside } = placeNetwork(network(cities), { by: 'map' });
		expect([...aside]).toEqual(['actor:Inconnue', 'actor:Île nulle', 'actor:Fautive']);
		const [brest, lille, nice] = ['Brest', 'Lille', 'Nice'].map((id) => at(positions, id));
		const [b, l, n] = [mercator(48.39, -4.486), mercator(50.63, 3.07), mercator(43.7, 7.27)];
		const scale = (nice!.x - brest!.x) / (n.x - b.x);
		expect((lille!.y - brest!.y) / (l.y - b.y) / scale).toBeCloseTo(1, 1);
		expect((lille!.y - nice!.y) / (l.y - n.y) / scale).toBeCloseTo(1, 1);
		for (const key of aside) {
			for (const id of ['Brest', 'Lille', 'Nice', 'Plus à Nice']) {
				expect(positions.get(key)!.y).toBeLessThan(at(positions, id).y);
			}
		}
		expect(overlaps(network(cities), positions)).toBe(0);
	});

	test('a crowd at one address and all around does not overlap', () => {
		const random = randomLcg(3);
		const crowd: Record<string, Attributes> = {};
		for (let i = 0; i < 300; i += 1) crowd[`same${i}`] = { lat: 48.39, lon: -4.49 };
		for (let i = 0; i < 300; i += 1) {
			crowd[`near${i}`] = { lat: 48.4 + random() / 20, lon: -4.5 + random() / 20 };
		}
		crowd.far = { lat: -21.1, lon: 55.5 };
		const graph = network(crowd);
		expect(placesKnown(graph).count).toBe(601);
		const { positions } = placeNetwork(graph, { by: 'map' });
		expect(overlaps(graph, positions)).toBe(0);
	});
});

describe('in layers', () => {
	const chain = network({ seul: {} }, [
		{ source: 'A', target: 'B', directed: true },
		{ source: 'B', target: 'C', directed: true },
		{ source: 'C', target: 'A', directed: true },
		{ source: 'Z', target: 'A', directed: true },
	]);

	test('ties go to the right, but for those that close a loop', () => {
		const { positions, aside, backward } = placeNetwork(chain, { by: 'layers' });
		const x = ['Z', 'A', 'B', 'C'].map((id) => at(positions, id).x);
		expect(x).toEqual([...x].sort((a, b) => a - b));
		expect(new Set(x).size).toBe(4);
		expect([...backward].map((edge) => chain.extremities(edge))).toEqual([['actor:C', 'actor:A']]);
		expect([...aside]).toEqual(['actor:seul']);
		expect(at(positions, 'seul').y).toBeLessThan(at(positions, 'A').y);
	});
});

describe('on a circle', () => {
	test('all are at one distance from the centre, those of a value side by side', () => {
		const kinds = ['b', 'a', 'a', null, 'b', 'a'];
		const graph = network(Object.fromEntries(kinds.map((kind, i) => [`n${i}`, { kind }])));
		const { positions } = placeNetwork(graph, { by: 'circle', attribute: 'kind' });
		const clockwise = kinds
			.map((kind, i) => ({ kind, ...at(positions, `n${i}`) }))
			.map(({ kind, x, y }) => ({ kind, r: Math.hypot(x, y), turn: Math.atan2(x, y) }))
			.map((one) => ({ ...one, turn: one.turn < 0 ? one.turn + 2 * Math.PI : one.turn }))
			.sort((a, b) => a.turn - b.turn);
		// The most frequent value first, those without one last.
		expect(clockwise.map(({ kind }) => kind)).toEqual(['a', 'a', 'a', 'b', 'b', null]);
		for (const { r } of clockwise) expect(r).toBeCloseTo(clockwise[0]!.r, 6);
	});
});

describe('large networks', () => {
	test('nothing overlaps on a circle nor in columns', () => {
		const random = randomLcg(5);
		const ties = Array.from({ length: 3000 }, () => ({
			source: String(Math.floor(random() ** 2 * 800)),
			target: String(Math.floor(random() * 300)),
			weight: 1,
		}));
		const { graph } = buildNetwork({ actors: [], ties }, { targetMode: 'event' });
		for (const by of ['circle', 'columns'] as const) {
			const { positions } = placeNetwork(graph, { by });
			expect(positions.size).toBe(graph.order);
			expect(overlaps(graph, positions)).toBe(0);
		}
	});
});
