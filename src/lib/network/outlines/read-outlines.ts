import type { OutlineFeature, OutlinePath, Outlines, OutlinesFault } from '../../model/outlines.ts';
import { mercator } from '../placement/mercator.ts';
import { pointWeights } from './point-weights.ts';

/** Properties that name a feature, the most telling first. */
const NAMES = ['nom', 'name', 'libelle', 'label', 'nom_com', 'nom_officiel', 'nom_quart'];

/** Stops the reading of a file that is wrong somewhere. */
class Faulty extends Error {
	readonly fault: OutlinesFault;

	constructor(fault: OutlinesFault) {
		super(fault.kind);
		this.fault = fault;
	}
}

/** The outlines, or why there are none. */
export type ReadOutlines = { outlines: Outlines } | { fault: OutlinesFault };

type Json = Record<string, unknown>;

/**
 * The lines of a GeoJSON file, in degrees (WGS 84): those of its polygons, lines and collections.
 * Points are left out. A file that is wrong somewhere is refused whole.
 */
export function readOutlines(file: string, text: string): ReadOutlines {
	try {
		const features = featuresOf(parsed(text)).flatMap((feature, index) => {
			const paths = pathsOf(feature.geometry ?? feature, index + 1);
			if (paths.length === 0) return [];
			const name = nameOf(feature.properties);
			return [{ ...(name !== undefined && { name }), paths } satisfies OutlineFeature];
		});
		if (features.length === 0) throw new Faulty({ kind: 'no-lines' });
		return { outlines: { file, features } };
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

function nameOf(properties: unknown): string | undefined {
	if (!isObject(properties)) return undefined;
	const byTitle = new Map(
		Object.entries(properties).map(([title, value]) => [title.toLowerCase(), value]),
	);
	return NAMES.map((title) => byTitle.get(title)).find(
		(value): value is string => typeof value === 'string' && value.trim() !== '',
	);
}

function pathsOf(geometry: unknown, feature: number): OutlinePath[] {
	// A feature may have no place: the format says null.
	if (!isObject(geometry) || geometry.type === 'Feature') return [];
	const { type, coordinates, geometries } = geometry;
	const wrong = () => new Faulty({ kind: 'coordinates', feature });
	const listOf = (value: unknown): unknown[] => {
		if (!Array.isArray(value)) throw wrong();
		return value;
	};
	switch (type) {
		case 'LineString':
			return [pathOf(listOf(coordinates), feature)];
		case 'MultiLineString':
		case 'Polygon':
			return listOf(coordinates).map((line) => pathOf(listOf(line), feature));
		case 'MultiPolygon':
			return listOf(coordinates).flatMap((rings) =>
				listOf(rings).map((ring) => pathOf(listOf(ring), feature)),
			);
		case 'GeometryCollection':
			return listOf(geometries).flatMap((inside) => pathsOf(inside, feature));
		case 'Point':
		case 'MultiPoint':
			return [];
		default:
			throw wrong();
	}
}

/** A line with the significance of its points. */
function pathOf(line: readonly unknown[], feature: number): OutlinePath {
	const x = new Float64Array(line.length);
	const y = new Float64Array(line.length);
	let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [i, point] of line.entries()) {
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
		const place = mercator(latitude, longitude);
		[x[i], y[i]] = [place.x, place.y];
		[left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
		[bottom, top] = [Math.min(bottom, place.y), Math.max(top, place.y)];
	}
	return { x, y, weight: pointWeights(x, y), box: [left, bottom, right, top] };
}
