import type { Network, Positions } from '../../network/network.ts';

const HEADINGS = ['right', 'left', 'up', 'down'] as const;

/** A way to go on the screen. */
export type Heading = (typeof HEADINGS)[number];

/** Towards each heading, in degrees, counterclockwise from the right. */
const ANGLES: Record<Heading, number> = { right: 0, up: 90, left: 180, down: 270 };
/** A neighbour is in a direction up to this far from it, in degrees. */
const WIDEST = 60;
/** Directions nearer than this are the same: the nearer actor then comes first. */
const SECTOR = 15;

interface Candidate {
	key: string;
	label: string;
	/** From the heading, in degrees. */
	turn: number;
	distance: number;
	weight: number;
}

/** The neighbours of an actor, seen from a heading; y of the places is upwards. */
function seenFrom(
	network: Network,
	positions: Positions,
	from: string,
	heading: Heading,
): Candidate[] {
	const origin = positions.get(from);
	if (!origin) return [];
	return network.neighbors(from).flatMap((key) => {
		const place = positions.get(key);
		if (!place) return [];
		const [dx, dy] = [place.x - origin.x, place.y - origin.y];
		const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
		const turn = Math.abs(((angle - ANGLES[heading] + 540) % 360) - 180);
		const weight = network
			.edges(from, key)
			.reduce((sum, edge) => sum + network.getEdgeAttribute(edge, 'weight'), 0);
		const label = network.getNodeAttribute(key, 'label');
		return [{ key, label, turn, distance: Math.hypot(dx, dy), weight }];
	});
}

/**
 * The neighbour that a step in a direction leads to: within 60° of it, the one that lies best in
 * it, then the nearest; of two as good, the stronger tie, then the first name.
 *
 * @param positions as on screen, y upwards
 * @param compare alphabetical order of the language
 */
export function neighbourToward(
	network: Network,
	positions: Positions,
	from: string,
	heading: Heading,
	compare: (a: string, b: string) => number,
): string | undefined {
	const sector = ({ turn }: Candidate) => Math.round(turn / SECTOR);
	const [best] = seenFrom(network, positions, from, heading)
		.filter(({ turn }) => turn <= WIDEST)
		.sort(
			(a, b) =>
				sector(a) - sector(b) ||
				a.distance - b.distance ||
				b.weight - a.weight ||
				compare(a.label, b.label),
		);
	return best?.key;
}

/** How many neighbours are in each direction, each counted in the one it lies best in. */
export function neighboursByHeading(
	network: Network,
	positions: Positions,
	from: string,
): { heading: Heading; count: number }[] {
	const counts = new Map<Heading, number>();
	const turns = HEADINGS.map((heading) => seenFrom(network, positions, from, heading));
	turns[0]?.forEach((_, index) => {
		const [nearest] = HEADINGS.map((heading, h) => ({
			heading,
			turn: turns[h]?.[index]?.turn ?? 360,
		})).sort((a, b) => a.turn - b.turn);
		if (nearest) counts.set(nearest.heading, (counts.get(nearest.heading) ?? 0) + 1);
	});
	return HEADINGS.flatMap((heading) => {
		const count = counts.get(heading) ?? 0;
		return count > 0 ? [{ heading, count }] : [];
	});
}

/** The way walked so far, to go back along. */
export class Trail {
	#steps: string[] = [];

	/** Walks from an actor to the next; a walk from elsewhere begins anew. */
	step(from: string | undefined, to: string): void {
		if (from === undefined || this.#steps.at(-1) !== from) this.#steps = from ? [from] : [];
		this.#steps.push(to);
	}

	/** One step back; undefined at the start, or when the walk does not lead to `from`. */
	back(from: string | undefined): string | undefined {
		if (this.#steps.length < 2 || this.#steps.at(-1) !== from) return undefined;
		this.#steps.pop();
		return this.#steps.at(-1);
	}

	/** Back to where the walk began; undefined when already there. */
	home(from: string | undefined): string | undefined {
		if (this.#steps.length < 2 || this.#steps.at(-1) !== from) return undefined;
		this.#steps = this.#steps.slice(0, 1);
		return this.#steps[0];
	}
}
