import type { Place } from '../../model/pins.ts';
import { gapOf } from '../layout/gap.ts';
import { roomOf } from '../layout/radius.ts';
import { rowsUnder } from '../layout/rows-below.ts';
import type { Network, Positions } from '../network.ts';

interface Disc extends Place {
	radius: number;
}

/** Length of the tie of an actor that has one only. */
const TIE = 48;
/** Distance between two rings of places tried, and between two places of a ring. */
const RING = 10;

/**
 * Gives a place to the actors that have none, and moves nobody: near those they are tied to, on the
 * first spot that overlaps no one, rather outwards; those without ties in rows under the picture.
 *
 * @param positions of the others, in units of the layout, y upwards
 * @returns the very positions given when nobody is without
 */
export function placeNewcomers(network: Network, positions: Positions): Positions {
	const keys = network.nodes();
	const waiting = new Set(keys.filter((key) => !positions.has(key)));
	if (waiting.size === 0) return positions;
	const room = roomOf(network);
	const gap = gapOf(room);
	const roomFor = new Map(keys.map((key, i) => [key, room[i]!]));
	const places = new Map(positions);
	const discs = keys.flatMap((key): Disc[] => {
		const place = positions.get(key);
		return place ? [{ ...place, radius: roomFor.get(key) ?? 0 }] : [];
	});
	const centre = centreOf(discs);
	let tied = nextTied(network, waiting, places);
	while (tied) {
		const radius = roomFor.get(tied.key) ?? 0;
		const place = spotNear(tied.around, { radius: radius + gap, centre, discs });
		places.set(tied.key, place);
		discs.push({ ...place, radius });
		waiting.delete(tied.key);
		tied = nextTied(network, waiting, places);
	}
	placeUnder(keys, { room, gap, places });
	return places;
}

/** The first one waiting that is tied to someone placed, and where those are. */
function nextTied(network: Network, waiting: ReadonlySet<string>, places: Positions) {
	for (const key of waiting) {
		const around = network.neighbors(key).flatMap((other) => places.get(other) ?? []);
		if (around.length > 0) return { key, around };
	}
	return undefined;
}

function centreOf(points: readonly Place[]): Place {
	const count = Math.max(1, points.length);
	const sum = (axis: 'x' | 'y') => points.reduce((total, point) => total + point[axis], 0);
	return { x: sum('x') / count, y: sum('y') / count };
}

/** The nearest free spot, the one furthest outwards first among those as near. */
function spotNear(
	around: readonly Place[],
	{ radius, centre, discs }: { radius: number; centre: Place; discs: Disc[] },
): Place {
	const middle = centreOf(around);
	const outwards = Math.atan2(middle.y - centre.y, middle.x - centre.x);
	const isFree = (x: number, y: number) =>
		discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) >= disc.radius + radius);
	for (let away = around.length === 1 ? TIE : 0; ; away += RING) {
		const count = Math.max(1, Math.ceil((2 * Math.PI * away) / RING));
		for (let i = 0; i < count; i += 1) {
			// Outwards, then to either side in turn.
			const turn = (Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1) * 2 * Math.PI) / count;
			const [x, y] = [
				middle.x + away * Math.cos(outwards + turn),
				middle.y + away * Math.sin(outwards + turn),
			];
			if (isFree(x, y)) return { x, y };
		}
	}
}

/** Those who still have no place go in rows under the others. */
function placeUnder(
	keys: readonly string[],
	{ room, gap, places }: { room: Float64Array; gap: number; places: Map<string, Place> },
): void {
	const x = Float64Array.from(keys, (key) => places.get(key)?.x ?? 0);
	const y = Float64Array.from(keys, (key) => places.get(key)?.y ?? 0);
	const numbers = keys.map((_, number) => number);
	const others = Uint32Array.from(numbers.filter((number) => places.has(keys[number]!)));
	const isolates = numbers.filter((number) => !places.has(keys[number]!));
	rowsUnder(others, isolates, room, { x, y, gap });
	for (const number of isolates) places.set(keys[number]!, { x: x[number]!, y: y[number]! });
}
