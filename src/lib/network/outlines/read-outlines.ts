import { readGeoJson } from '../../geo/geojson.ts';
import { pointWeights } from '../../geo/point-weights.ts';
import type { OutlinePath, Outlines, OutlinesFault } from '../../model/outlines.ts';
import { mercator } from '../placement/mercator.ts';

/** Properties that name a feature, the most telling first. */
const NAMES = ['nom', 'name', 'libelle', 'label', 'nom_com', 'nom_officiel', 'nom_quart'];

/** The outlines, or why there are none. */
export type ReadOutlines = { outlines: Outlines } | { fault: OutlinesFault };

/** The lines of a GeoJSON file, on the projection of the map of actors; see `readGeoJson`. */
export function readOutlines(file: string, text: string): ReadOutlines {
	const read = readGeoJson(text);
	if ('fault' in read) return read;
	const features = read.features.map(({ properties, lines }) => {
		const name = nameOf(properties);
		return {
			...(name !== undefined && { name }),
			paths: lines.map(({ points }) => pathOf(points)),
		};
	});
	return { outlines: { file, features } };
}

function nameOf(properties: Record<string, unknown>): string | undefined {
	const byTitle = new Map(
		Object.entries(properties).map(([title, value]) => [title.toLowerCase(), value]),
	);
	return NAMES.map((title) => byTitle.get(title)).find(
		(value): value is string => typeof value === 'string' && value.trim() !== '',
	);
}

/** A line with the significance of its points. */
function pathOf(points: readonly number[]): OutlinePath {
	const count = points.length / 2;
	const x = new Float64Array(count);
	const y = new Float64Array(count);
	let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let i = 0; i < count; i += 1) {
		const place = mercator(points[2 * i + 1]!, points[2 * i]!);
		[x[i], y[i]] = [place.x, place.y];
		[left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
		[bottom, top] = [Math.min(bottom, place.y), Math.max(top, place.y)];
	}
	return { x, y, weight: pointWeights(x, y), box: [left, bottom, right, top] };
}
