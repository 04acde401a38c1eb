import { describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';
import { readPlaces } from '../../../../src/lib/import/places/read-places.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { GRAPH_FORMATS, writeNetwork } from '../../../../src/lib/network/formats/graph-formats.ts';
import { gapOf } from '../../../../src/lib/network/layout/gap.ts';
import { roomOf } from '../../../../src/lib/network/layout/radius.ts';
import type { Network, Positions } from '../../../../src/lib/network/network.ts';
import {
	clearPlace,
	placesOf,
	withPlaces,
} from '../../../../src/lib/network/placement/decided-places.ts';
import { matchPlaces } from '../../../../src/lib/network/placement/match-places.ts';
import { toSameScale } from '../../../../src/lib/network/placement/same-scale.ts';

/** Names that spreadsheets would run, that XML cannot hold, and that look like numbers of lines. */
const LABELS = ['=Somme(A1)', '2', 'Centre "social"', 'Ar\u0001 Vag', '+33'];

function network(labels: readonly string[] = LABELS): Network {
	return buildNetwork({
		actors: labels.map((label, index) => ({
			id: `n${index}`,
			label,
			mode: 'actor',
			attributes: {},
		})),
		ties: labels.slice(1).map((_, index) => ({ source: 'n0', target: `n${index + 1}`, weight: 1 })),
	}).graph;
}

/** Not symmetrical in any way: a picture turned or mirrored is another. */
const PLACES: Positions = new Map(
	[
		[-420.25, 310.5],
		[0, 0],
		[388.125, -12.75],
		[-120, -275.5],
		[15.5, 199],
	].map(([x = 0, y = 0], index) => [`actor:n${index}`, { x, y }]),
);

const read = (name: string, text: string) =>
	readPlaces({ name, blob: new Blob([text]) }, (given, blob) => openFile(given, blob));

describe('the places of a file', () => {
	test.each(GRAPH_FORMATS.filter(({ id }) => id !== 'kumu-csv').map(({ id }) => id))(
		'written by Maillage as %s give the same picture',
		async (format) => {
			const graph = network();
			const options = { title: 'T', relation: 'r', date: '2026-01-01', source: 's' };
			const [file] = writeNetwork(format, graph, { ...options, positions: PLACES });
			const given = await read(`reseau${file?.suffix}`, file?.text ?? '');
			const { places, unplaced, unknown, ambiguous } = matchPlaces(graph, given ?? []);
			expect([unplaced, unknown, ambiguous]).toEqual([[], [], 0]);
			const taken = toSameScale(places, PLACES);
			// Pajek alone writes shares of a square with six decimals.
			expect(taken.isScaled).toBe(format === 'pajek');
			for (const [key, { x, y }] of PLACES) {
				expect(taken.places.get(key)?.x).toBeCloseTo(x, format === 'pajek' ? 2 : 9);
				expect(taken.places.get(key)?.y).toBeCloseTo(y, format === 'pajek' ? 2 : 9);
			}
		},
	);

	test('are those of a spreadsheet in French, by name when it has no identifier', async () => {
		const given = await read('places.csv', 'Nom;X;Y\n2;1,5;-2\nInconnu;0;0\n+33;;4\n');
		expect(given).toEqual([
			{ label: '2', x: 1.5, y: -2 },
			{ label: 'Inconnu', x: 0, y: 0 },
		]);
		const matched = matchPlaces(network(), given ?? []);
		expect([...matched.places]).toEqual([['actor:n1', { x: 1.5, y: -2 }]]);
		expect(matched.unknown).toEqual(['Inconnu']);
		expect(matched.unplaced).toEqual(['=Somme(A1)', 'Centre "social"', 'Ar\u0001 Vag', '+33']);
	});

	test('place nobody by a name that two actors share', () => {
		const graph = network(['A', 'B', 'B']);
		const matched = matchPlaces(graph, [{ label: 'B', x: 0, y: 0 }]);
		expect([matched.places.size, matched.ambiguous]).toEqual([0, 1]);
		// The identifier tells them apart.
		const byId = matchPlaces(graph, [{ id: 'n2', label: 'B', x: 3, y: 4 }]);
		expect([...byId.places]).toEqual([['actor:n2', { x: 3, y: 4 }]]);
	});

	test('are none without the columns', async () => {
		expect(await read('a.csv', 'nom,latitude\nA,1\n')).toBeUndefined();
		expect(await read('a.csv', 'x,y\n1,2\n')).toBeUndefined();
	});

	test('keep their units when these are alike', () => {
		// Twice as wide: hand-made, within the four times that are taken as they are.
		const wider = new Map([...PLACES].map(([key, { x, y }]) => [key, { x: 2 * x, y: 2 * y }]));
		expect(toSameScale(wider, PLACES)).toEqual({ places: wider, isScaled: false });
	});
});

describe('pins', () => {
	test('hold for the nodes of the network only, and move no other', () => {
		const graph = network();
		const places = placesOf(graph, { 'actor:n1': { x: 9, y: 9 }, 'actor:gone': { x: 0, y: 0 } });
		expect([...places.keys()]).toEqual(['actor:n1']);
		const positions = withPlaces(PLACES, places);
		expect(positions.get('actor:n1')).toEqual({ x: 9, y: 9 });
		expect(positions.get('actor:n2')).toEqual(PLACES.get('actor:n2'));
		expect(withPlaces(PLACES, new Map())).toBe(PLACES);
	});

	test('a node dropped on another comes to lie beside it, the other stays', () => {
		const graph = network();
		const on = PLACES.get('actor:n2')!;
		const place = clearPlace(graph, PLACES, 'actor:n3', on);
		const room = roomOf(graph);
		const apart = room[2]! + room[3]! + gapOf(room);
		const distance = Math.hypot(place.x - on.x, place.y - on.y);
		expect(distance).toBeGreaterThanOrEqual(apart);
		expect(distance).toBeLessThan(1.5 * apart);
		expect(clearPlace(graph, PLACES, 'actor:n3', on)).toEqual(place);
		expect(clearPlace(graph, PLACES, 'actor:n3', { x: 700, y: 5 })).toEqual({ x: 700, y: 5 });
	});
});
