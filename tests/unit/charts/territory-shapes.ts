import { Delaunay } from 'd3';

/** Real places of towns around Lille (longitude, latitude); their outlines are invented. */
export const TOWNS: Record<string, readonly [longitude: number, latitude: number]> = {
	Lille: [3.063, 50.637],
	Roubaix: [3.174, 50.69],
	Tourcoing: [3.161, 50.723],
	'Villeneuve-d’Ascq': [3.144, 50.623],
	Wattrelos: [3.217, 50.701],
	'Marcq-en-Barœul': [3.095, 50.671],
	Lambersart: [3.027, 50.65],
	Loos: [3.012, 50.613],
	Hem: [3.189, 50.655],
	Croix: [3.15, 50.678],
	Mouvaux: [3.134, 50.705],
	Bondues: [3.094, 50.702],
	Wasquehal: [3.13, 50.67],
	Ronchin: [3.088, 50.605],
	'Saint-André-lez-Lille': [3.045, 50.663],
};

/** A border that wavers, the same from both sides. */
function wavering([ax, ay]: readonly number[], [bx, by]: readonly number[]): number[] {
	const isForward = ax! < bx! || (ax === bx && ay! < by!);
	const points: number[] = [];
	for (let step = 0; step < 8; step += 1) {
		const along = isForward ? step / 8 : 1 - step / 8;
		const [x1, y1, x2, y2] = isForward ? [ax!, ay!, bx!, by!] : [bx!, by!, ax!, ay!];
		const away = Math.sin(along * 3 * Math.PI) * 0.06;
		points.push(
			x1 + along * (x2 - x1) - away * (y2 - y1),
			y1 + along * (y2 - y1) + away * (x2 - x1),
		);
	}
	return points;
}

/** A ring for each town: what is nearest to it, with borders that waver. */
export const TOWN_RINGS: Record<string, number[][]> = Object.fromEntries(
	[
		...Delaunay.from(Object.values(TOWNS).map(([x, y]) => [x, y] as [number, number]))
			.voronoi([2.97, 50.58, 3.26, 50.75])
			.cellPolygons(),
	].map((cell) => {
		const corners: readonly (readonly number[])[] = cell;
		const ring = corners.slice(1).flatMap((corner, index) => wavering(corners[index]!, corner));
		return [Object.keys(TOWNS)[cell.index]!, [[...ring, ring[0]!, ring[1]!]]];
	}),
);
