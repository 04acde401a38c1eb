import type { ActorMeasure } from './actor-measure.ts';

/** What the size of a node says without being measured: what a layout keeps room for. */
export type SizeBy = 'degree' | 'weightedDegree' | 'none';

/** A number for each node: a measure of the network at hand, or what the file says. */
export type Quantity = { by: 'measure'; measure: ActorMeasure } | { by: 'attribute'; name: string };

/** What the size of a node says. */
export type Size = { by: SizeBy } | Quantity;

/** What sorts nodes into categories. */
export type Sorting =
	{ by: 'none' } | { by: 'groups' } | { by: 'mode' } | { by: 'attribute'; name: string };

/** What the colour of a node says; an attribute whose values are all numbers is a quantity. */
export type ColourBy = Sorting | { by: 'measure'; measure: ActorMeasure };

/** What the shape of a node says. */
export type ShapeBy = { by: 'mode' } | { by: 'attribute'; name: string };

/** What the place of a node says. */
export type Placement =
	/** Tied nodes are near each other. */
	| { by: 'force' }
	/** On a circle, those of one value side by side. */
	| { by: 'circle'; attribute?: string }
	/** Each of two modes in its column. */
	| { by: 'columns' }
	/** Each node after those that lead to it. */
	| { by: 'layers' }
	/** Latitude and longitude. */
	| { by: 'map' };

/** How a network is shown: a choice of the user, kept with the project. */
export interface Appearance {
	colour: ColourBy;
	size: Size;
	/** No border when absent. */
	border?: Sorting;
	/** By mode when absent. */
	shape?: ShapeBy;
	/** By force when absent. */
	placement?: Placement;
}

/** The measures that a look asks for. */
export function measuresIn({ colour, size }: Appearance): ActorMeasure[] {
	return [size, colour].flatMap((by) => (by.by === 'measure' ? [by.measure] : []));
}
