import { describe, expect, it } from 'vitest';
import { foldedName, matchTerritories } from '../../../src/lib/geo/match-territories.ts';
import { readAreas, type Area } from '../../../src/lib/geo/read-areas.ts';

const ring = (place: number) => [place, 50, place + 1, 50, place + 1, 51, place, 50];
const area = (place: number, properties: Record<string, string>): Area => ({
	properties,
	rings: [ring(place)],
});
const named = (...keys: string[]) => keys.map((key) => ({ key }));

describe('foldedName', () => {
	it.each([
		['VILLENEUVE D’ASCQ', "Villeneuve-d'Ascq"],
		['Marcq-en-Barœul', 'MARCQ EN BAROEUL'],
		['St-André-lez-Lille', 'Saint André lez Lille'],
		['01001', '1001'],
		['  Hem ', 'hem'],
	])('%s and %s are one', (a, b) => {
		expect(foldedName(a)).toBe(foldedName(b));
	});

	it('keeps apart what differs by more', () => {
		expect(foldedName('Lille')).not.toBe(foldedName('L’Île'));
		expect(foldedName('2A004')).not.toBe(foldedName('2B004'));
		expect(foldedName('0')).toBe('0');
	});
});

describe('matchTerritories', () => {
	const areas = [
		area(0, { insee: '59350', nom: 'Lille', departement: 'Nord' }),
		area(1, { insee: '59512', nom: 'ROUBAIX', departement: 'Nord' }),
		area(2, { insee: '59299', nom: 'Hem', departement: 'Nord' }),
	];

	it('takes the one property that names most territories', () => {
		const { property, rings, missing, others } = matchTerritories(
			areas,
			named('Lille', 'Roubaix', 'Seclin'),
		);
		expect(property).toBe('nom');
		expect(rings.get('Lille')).toEqual([ring(0)]);
		expect(rings.get('Roubaix')).toEqual([ring(1)]);
		expect(missing).toEqual(['Seclin']);
		expect(others).toEqual([{ name: 'Hem', rings: [ring(2)] }]);
	});

	it('finds by code, the key itself or another writing', () => {
		expect(matchTerritories(areas, named('59350', '59512')).property).toBe('insee');
		const { rings } = matchTerritories(areas, [{ key: 'a', also: ['Lille', '59350'] }]);
		expect(rings.get('a')).toEqual([ring(0)]);
	});

	it('does not give a territory the outline of the one whose key is its other name', () => {
		const { rings } = matchTerritories(areas, [{ key: 'Hem', also: ['Lille'] }, { key: 'Lille' }]);
		expect(rings.get('Hem')).toEqual([ring(2)]);
		expect(rings.get('Lille')).toEqual([ring(0)]);
	});

	it('takes several areas of one territory together', () => {
		const islands = [area(0, { nom: 'Ouessant' }), area(5, { nom: 'ouessant' })];
		expect(matchTerritories(islands, named('Ouessant')).rings.get('Ouessant')).toEqual([
			ring(0),
			ring(5),
		]);
	});

	it('finds nothing in a file that names other places', () => {
		const { property, rings, missing } = matchTerritories(areas, named('Brest'));
		expect(property).toBeUndefined();
		expect(rings.size).toBe(0);
		expect(missing).toEqual(['Brest']);
	});
});

describe('readAreas', () => {
	const feature = (geometry: object, properties: object = {}) => ({
		type: 'Feature',
		properties,
		geometry,
	});
	const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
	const polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[3, 50],
				[4, 50],
				[4, 51],
				[3, 50],
			],
		],
	};
	const line = {
		type: 'LineString',
		coordinates: [
			[3, 50],
			[4, 51],
		],
	};

	it('keeps areas and what is said of them, not lines', () => {
		const read = readAreas(
			file(feature(line), feature(polygon, { nom: 'Hem', code: 59299, x: null })),
		);
		expect(read).toEqual({
			areas: [{ properties: { nom: 'Hem', code: '59299' }, rings: [[3, 50, 4, 50, 4, 51, 3, 50]] }],
		});
	});

	it('refuses lines alone, and coordinates in metres', () => {
		expect(readAreas(file(feature(line)))).toEqual({ fault: { kind: 'no-lines' } });
		const lambert = {
			type: 'Polygon',
			coordinates: [
				[
					[704_000, 7_059_000],
					[704_100, 7_059_000],
					[704_000, 7_059_100],
				],
			],
		};
		expect(readAreas(file(feature(lambert)))).toMatchObject({
			fault: { kind: 'projected', feature: 1 },
		});
	});
});
