/** What the size of a node says. */
export type SizeBy = 'degree' | 'weightedDegree' | 'none';

/** What the colour of a node says. */
export type ColourBy =
	{ by: 'none' } | { by: 'groups' } | { by: 'mode' } | { by: 'attribute'; name: string };

/** How a network is shown: a choice of the user, kept with the project. */
export interface Appearance {
	colour: ColourBy;
	size: { by: SizeBy };
}
