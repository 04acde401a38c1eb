import { describe, expect, it } from 'vitest';
import { isEvidentPlace, parsePlace, placeNamedBy } from '../../../src/lib/import/values/places.ts';

describe('placeNamedBy', () => {
	it.each([
		['lat', 'latitude'],
		['Latitude', 'latitude'],
		['y_wgs84', 'latitude'],
		['coord_y', 'latitude'],
		['geo_lat', 'latitude'],
		['lng', 'longitude'],
		['long', 'longitude'],
		['GPS long', 'longitude'],
		['x_wgs84', 'longitude'],
		['coordonnées', 'both'],
		['lat_long', 'both'],
		['geo_point_2d', 'both'],
		['Géolocalisation', 'both'],
		['Texte long', undefined],
		['plat', undefined],
		['y', undefined],
	])('%j is %s', (header, half) => {
		expect(placeNamedBy(header)).toBe(half);
	});
});

describe('parsePlace', () => {
	const brest = { latitude: 48.39, longitude: -4.48 };

	it.each([
		'48.39, -4.48',
		'48.39,-4.48',
		'48.39;-4.48',
		'48,39 ; \u22124,48',
		'[48.39, -4.48]',
		'(48.39, -4.48)',
		' POINT(-4.48 48.39) ',
		'Point Z (-4.48 48.39 12.5)',
		'SRID=4326;POINT (-4.48 48.39)',
		'{"type": "Point", "coordinates": [-4.48, 48.39]}',
	])('reads %j', (cell) => {
		expect(parsePlace(cell)).toEqual(brest);
	});

	it.each(['48,39', '48.39', '91.2, 4.5', '48.39, 181.0', 'LINESTRING(0 0, 1 1)', 'Brest', ''])(
		'does not read %j',
		(cell) => expect(parsePlace(cell)).toBeUndefined(),
	);

	it('tells the forms that nothing else has', () => {
		expect(['POINT(-4.48 48.39)', '48.390834, -4.485555'].every(isEvidentPlace)).toBe(true);
		expect(['12.5, 13', '48.39, -4.48', '3, 4'].some(isEvidentPlace)).toBe(false);
	});
});
