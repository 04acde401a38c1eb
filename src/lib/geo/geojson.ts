import type { OutlinesFault } from '../model/outlines.ts';

/** Stops the reading of a file that is wrong somewhere. */
class Faulty extends Error {
	readonly fault: OutlinesFault;

	constructor(fault: OutlinesFault) {
		super(fault.kind);
		this.fault = fault;
	}
}

/** Longitude and latitude of each point, one after the other, in degrees (WGS 84). */
export interface GeoLine {
	points: number[];
	/** Around an area, or a hole in it. */
	isRing: boolean;
}

export interface GeoFeature {
	properties: Record<string, unknown>;
	lines: GeoLine[];
}

type Json = Record<string, unknown>;

/**
 * The lines of a GeoJSON file, feature by feature: those of its polygons, lines and collections.
 * Points are left out, and so are features without lines. A file that is wrong somewhere is refused
 * whole.
 */
export function readGeoJson(text: string): { features: GeoFeature[] } | { fault: OutlinesFault } {
	try {
		const features = featuresOf(parsed(text)).flatMap((feature, index): GeoFeature[] => {
			const lines = linesOf(feature.geometry ?? feature, index + 1);
			const properties = isObject(feature.properties) ? feature.properties : {};
			return lines.length === 0 ? [] : [{ properties, lines }];
		});
		if (features.length === 0) throw new Faulty({ kind: 'no-lines' });
		return { features };
	} catch (error) {
		if (error instanceof Faulty) return { fault: error.fault };
		throw error;
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Faulty({ kind: 'not-json' });
	}
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const GEOMETRIES = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'GeometryCollection',
] as const;

function featuresOf(value: unknown): Json[] {
	if (isObject(value)) {
		const { type, features } = value;
		if (type === 'FeatureCollection' && Array.isArray(features)) {
			if (features.every(isObject)) return features;
		} else if (type === 'Feature' || GEOMETRIES.some((known) => known === type)) return [value];
	}
	throw new Faulty({ kind: 'not-geojson' });
}

function linesOf(geometry: unknown, feature: number): GeoLine[] {
	// A feature may have no place: the format says null.
	if (!isObject(geometry) || geometry.type === 'Feature') return [];
	const { type, coordinates, geometries } = geometry;
	const wrong = () => new Faulty({ kind: 'coordinates', feature });
	const listOf = (value: unknown): unknown[] => {
		if (!Array.isArray(value)) throw wrong();
		return value;
	};
	const line = (value: unknown, isRing: boolean): GeoLine => {
		return { points: pointsOf(listOf(value), feature), isRing };
	};
	switch (type) {
		case 'LineString':
			return [line(coordinates, false)];
		case 'MultiLineString':
			return listOf(coordinates).map((one) => line(one, false));
		case 'Polygon':
			return listOf(coordinates).map((ring) => line(ring, true));
		case 'MultiPolygon':
			return listOf(coordinates).flatMap((rings) => listOf(rings).map((ring) => line(ring, true)));
		case 'GeometryCollection':
			return listOf(geometries).flatMap((inside) => linesOf(inside, feature));
		case 'Point':
		case 'MultiPoint':
			return [];
		default:
			throw wrong();
	}
}

function pointsOf(line: readonly unknown[], feature: number): number[] {
	return line.flatMap((point) => {
		const [longitude, latitude]: unknown[] = Array.isArray(point) ? point : [];
		if (
			typeof longitude !== 'number' ||
			typeof latitude !== 'number' ||
			!Number.isFinite(longitude + latitude)
		) {
			throw new Faulty({ kind: 'coordinates', feature });
		}
		if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
			throw new Faulty({ kind: 'projected', feature, x: longitude, y: latitude });
		}
		return [longitude, latitude];
	});
}
