import { foldWords } from '../fold-words.ts';

export interface Place {
	latitude: number;
	longitude: number;
}

const LATITUDE =
	/\b(?:lat|latitude|ylat)\b|^y ?(?:wgs ?84|gps)\b|^(?:coord|coordonnees?|geo|gps|wgs ?84) y\b/;
const LONGITUDE =
	/\b(?:lon|lng|longitude|xlon)\b|^x ?(?:wgs ?84|gps)\b|^(?:coord|coordonnees?|geo|gps|wgs ?84) x\b|^(?:(?:coord|geo|gps|wgs ?84) )?long$/;
const BOTH =
	/\b(?:geo|geom|geometry|geometrie|geopoint|geolocalisation|geolocation|coord|coords|coordonnees|coordinates|coordinate|gps|position|location|localisation|point|latlon|latlng|wkt|wgs84)\b/;

/** Which half of a place the numbers of a column are, or whether its cells hold both, as its header says. */
export function placeNamedBy(header: string): 'latitude' | 'longitude' | 'both' | undefined {
	const words = foldWords(header);
	const isLatitude = LATITUDE.test(words);
	const isLongitude = LONGITUDE.test(words) || (isLatitude && /\blong\b/.test(words));
	if (isLatitude !== isLongitude) return isLatitude ? 'latitude' : 'longitude';
	return isLatitude || BOTH.test(words) ? 'both' : undefined;
}

/** The farthest that a latitude or a longitude goes from zero. */
export const FARTHEST = { latitude: 90, longitude: 180 };

const DOT_NUMBER = '([-+\\u2212]?\\d{1,3}(?:\\.\\d+)?)';
const COMMA_NUMBER = '([-+\\u2212]?\\d{1,3}(?:,\\d+)?)';
const PAIR = new RegExp(`^[[(]?\\s*${DOT_NUMBER}\\s*[,;]\\s*${DOT_NUMBER}\\s*[\\])]?$`);
const FRENCH_PAIR = new RegExp(`^[[(]?\\s*${COMMA_NUMBER}\\s*;\\s*${COMMA_NUMBER}\\s*[\\])]?$`);
/** Longitude first, as in all formats made for maps. */
const POINT = new RegExp(
	`^(?:srid=\\d+;\\s*)?point\\s*z?\\s*\\(\\s*${DOT_NUMBER}\\s+${DOT_NUMBER}(?:\\s+[-\\d.]+)?\\s*\\)$`,
	'i',
);
const GEOJSON = new RegExp(
	`^\\{.*"coordinates"\\s*:\\s*\\[\\s*${DOT_NUMBER}\\s*,\\s*${DOT_NUMBER}\\s*[\\],]`,
);
const GEOJSON_POINT = /"type"\s*:\s*"Point"/;

/** `48,39` is a French number before it is a place. */
const ONE_NUMBER = /^[-+\u2212]?\d+,\d+$/;

const LONGEST_PLACE = 300;
const PLACE_START = /^[-+\u2212[({\dPpSs]/;

function number(text: string | undefined): number {
	return Number((text ?? 'none').replace(',', '.').replace('\u2212', '-'));
}

function place(latitude: string | undefined, longitude: string | undefined): Place | undefined {
	const found = { latitude: number(latitude), longitude: number(longitude) };
	const isOnEarth =
		Math.abs(found.latitude) <= FARTHEST.latitude &&
		Math.abs(found.longitude) <= FARTHEST.longitude;
	return isOnEarth ? found : undefined;
}

/** Whether a cell says by its form that it is a place: WKT, GeoJSON, or a pair with three decimals each. */
export function isEvidentPlace(cell: string): boolean {
	return /^\s*(?:srid|point|\{)|\.\d{3,}\D+\d+\.\d{3,}/i.test(cell);
}

/**
 * The place of a cell that holds both numbers: `48.39, -4.48`, `[48.39, -4.48]`, `48,39;-4,48`,
 * `POINT(-4.48 48.39)` or a GeoJSON point. Undefined for other cells, and outside the Earth.
 */
export function parsePlace(cell: string): Place | undefined {
	const text = cell.trim();
	if (text.length > LONGEST_PLACE || !PLACE_START.test(text)) return undefined;
	if (ONE_NUMBER.test(text)) return undefined;
	const pair = PAIR.exec(text) ?? FRENCH_PAIR.exec(text);
	if (pair) return place(pair[1], pair[2]);
	const point = POINT.exec(text) ?? (GEOJSON_POINT.test(text) ? GEOJSON.exec(text) : null);
	return point ? place(point[2], point[1]) : undefined;
}
