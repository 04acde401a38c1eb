import type { ColourToken, Shape } from './appearance.ts';

/** A node as it is drawn, on the map or in a legend. */
export interface Mark {
	token: ColourToken;
	shape: Shape;
	x: number;
	y: number;
	/** Pixels: that of the disc of the same area. */
	radius: number;
	border?: ColourToken;
	/** Without a value for what its colour or its size says. */
	isHollow?: boolean;
}

/** Parts of the radius: the hole of a hollow mark, the paper under a border, what is inside. */
export const PARTS = { hole: 0.6, gap: 0.8, inside: 0.68 };
/** Radius in pixels under which a hole would not be seen, and under which a border touches. */
export const LEAST = { hole: 2.5, gap: 5 };

/** A copy of the shape of a mark, smaller by `scale`, drawn over the one before. */
export interface Layer {
	scale: number;
	colour: ColourToken | 'paper';
}

/** A mark from the outside in. */
export function layersOf({ token, radius, border, isHollow }: Mark): Layer[] {
	const inside = border === undefined ? 1 : PARTS.inside;
	const layers: Layer[] = border === undefined ? [] : [{ scale: 1, colour: border }];
	if (border !== undefined && radius >= LEAST.gap) {
		layers.push({ scale: PARTS.gap, colour: 'paper' });
	}
	layers.push({ scale: inside, colour: token });
	if (isHollow && radius >= LEAST.hole) {
		layers.push({ scale: inside * PARTS.hole, colour: 'paper' });
	}
	return layers;
}
