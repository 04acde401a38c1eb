/** What the size of a node says. */
export type SizeBy = 'degree' | 'weightedDegree' | 'none';

/** What the colour of a node says. */
export type ColourBy =
	{ by: 'none' } | { by: 'groups' } | { by: 'mode' } | { by: 'attribute'; name: string };

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
	size: { by: SizeBy };
	/** By force when absent. */
	placement?: Placement;
}
