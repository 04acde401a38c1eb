/** Nearest to the poles that the map goes, in degrees, as web maps: it is then square. */
const HIGHEST = 85.0511;
const RADIAN = Math.PI / 180;

/** A place on the spherical Mercator projection of radius 1. */
export function mercator(latitude: number, longitude: number): { x: number; y: number } {
	const shown = Math.min(HIGHEST, Math.max(-HIGHEST, latitude));
	return {
		x: longitude * RADIAN,
		y: Math.log(Math.tan(Math.PI / 4 + (shown * RADIAN) / 2)),
	};
}
