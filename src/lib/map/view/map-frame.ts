import type { Positions } from '../../network/network.ts';

/** Where the network is on a surface: under the camera of the screen, or on an image. */
export interface MapFrame {
	/** Pixels. */
	width: number;
	height: number;
	/** Where the layout's (0, 0) is, in pixels. */
	origin: { x: number; y: number };
	/** Pixels per unit of the layout, for places. */
	zoom: number;
	/** Pixels per unit of the layout, for radii and widths: they grow slower than places. */
	scale: number;
	/** Place of a node in pixels, y downwards. */
	place(key: string): { x: number; y: number };
}

/** A part of the layout, in its units, y upwards. */
export interface Extent {
	left: number;
	right: number;
	bottom: number;
	top: number;
}

/** What a view looks at: the place of the layout at its centre, and pixels per unit. */
export interface Sight {
	x: number;
	y: number;
	zoom: number;
}

/** The part of the layout that the network covers. */
export function extentOf(positions: Positions): Extent {
	const extent = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
	for (const { x, y } of positions.values()) {
		extent.left = Math.min(extent.left, x);
		extent.right = Math.max(extent.right, x);
		extent.bottom = Math.min(extent.bottom, y);
		extent.top = Math.max(extent.top, y);
	}
	return positions.size > 0 ? extent : { left: 0, right: 1, bottom: 0, top: 1 };
}

/** What an extent shows of the network; all of it when they do not meet, or without an extent. */
export function shownExtent(positions: Positions, seen: Extent | undefined): Extent {
	const whole = extentOf(positions);
	if (!seen) return whole;
	const part = {
		left: Math.max(whole.left, seen.left),
		right: Math.min(whole.right, seen.right),
		bottom: Math.max(whole.bottom, seen.bottom),
		top: Math.min(whole.top, seen.top),
	};
	return part.left < part.right && part.bottom < part.top ? part : whole;
}

/** The network turned a quarter clockwise, for surfaces that are higher than wide. */
export function turned(positions: Positions): Positions {
	return new Map([...positions].map(([key, { x, y }]) => [key, { x: y, y: -x }]));
}

/** A place of that network where it is when it is not turned. */
export function unturned({ x, y }: { x: number; y: number }): { x: number; y: number } {
	return { x: -y, y: x };
}

export function frameOf(positions: Positions, view: Omit<MapFrame, 'place'>): MapFrame {
	const { origin, zoom } = view;
	return {
		...view,
		place: (key) => {
			const { x, y } = positions.get(key) ?? { x: 0, y: 0 };
			return { x: origin.x + zoom * x, y: origin.y - zoom * y };
		},
	};
}

/** The place of the layout at a pixel. */
export function layoutAt(
	{ origin, zoom }: Pick<MapFrame, 'origin' | 'zoom'>,
	{ x, y }: { x: number; y: number },
): { x: number; y: number } {
	return { x: (x - origin.x) / zoom, y: (origin.y - y) / zoom };
}

/** How sizes grow when zooming in: much slower than distances. */
export const GROWTH = 0.35;

/** Whether most of the nodes that both place are elsewhere: a picture to look at anew. */
export function isAnotherLayout(before: Positions, after: Positions): boolean {
	let [both, same] = [0, 0];
	for (const [key, { x, y }] of after) {
		const old = before.get(key);
		if (!old) continue;
		both += 1;
		if (old.x === x && old.y === y) same += 1;
	}
	return 2 * same < both || both === 0;
}

/** Pixels per unit at most, so that a handful of nodes does not fill a surface. */
const LARGEST_ZOOM = 2;

/** The frame that shows an extent whole and centred on a surface of the given size. */
export function fitFrame(
	positions: Positions,
	{ left, right, bottom, top }: Extent,
	{ width, height, padding }: { width: number; height: number; padding: number },
): MapFrame {
	const zoom = Math.min(
		(width - 2 * padding) / Math.max(right - left, 1),
		(height - 2 * padding) / Math.max(top - bottom, 1),
		LARGEST_ZOOM,
	);
	const origin = {
		x: width / 2 - (zoom * (left + right)) / 2,
		y: height / 2 + (zoom * (bottom + top)) / 2,
	};
	return frameOf(positions, { width, height, origin, zoom, scale: zoom });
}

/** Those of the nodes that can be seen, discs at the edge included, in the same order. */
export function visibleKeys(
	frame: MapFrame,
	keys: readonly string[],
	radius: (key: string) => number,
): string[] {
	return keys.filter((key) => {
		const { x, y } = frame.place(key);
		const r = radius(key) * frame.scale;
		return x > -r && y > -r && x < frame.width + r && y < frame.height + r;
	});
}

/** Whether the centre of a node is in a part of the layout. */
export function visibleWithin(
	{ left, right, bottom, top }: Extent,
	positions: Positions,
): (key: string) => boolean {
	return (key) => {
		const { x, y } = positions.get(key) ?? { x: NaN, y: NaN };
		return x >= left && x <= right && y >= bottom && y <= top;
	};
}
