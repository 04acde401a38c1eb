import type { OutlinesFault } from '../model/outlines.ts';
import { readGeoJson } from './geojson.ts';
import { lighter } from './lighter.ts';

/** A territory as a file of outlines gives it. */
export interface Area {
	/** Texts and numbers that the file says of it, by their title. */
	properties: Record<string, string>;
	/** Longitude and latitude of each point, one after the other; holes and islands are rings too. */
	rings: number[][];
}

function textsOf(properties: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(properties).flatMap(([title, value]) =>
			typeof value === 'string' || typeof value === 'number' ? [[title, String(value)]] : [],
		),
	);
}

/**
 * The areas of a GeoJSON file, without the details that a wide screen would not show; lines that
 * close nothing are left out.
 */
export function readAreas(text: string): { areas: Area[] } | { fault: OutlinesFault } {
	const read = readGeoJson(text);
	if ('fault' in read) return read;
	const areas = read.features.flatMap(({ properties, lines }): Area[] => {
		const rings = lines.flatMap(({ points, isRing }) => (isRing ? [points] : []));
		return rings.length === 0 ? [] : [{ properties: textsOf(properties), rings }];
	});
	if (areas.length === 0) return { fault: { kind: 'no-lines' } };
	const shapes = lighter(areas.map(({ rings }) => rings));
	return { areas: areas.map((area, index) => ({ ...area, rings: shapes[index]! })) };
}
