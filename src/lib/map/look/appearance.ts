/** Names of colours, resolved against the theme when drawing (see `palette.ts`). */
export type ColourToken =
	| 'accent'
	| 'muted'
	| 'unknown'
	| 'absent'
	| 'category-other'
	| (typeof CATEGORY_TOKENS)[number]
	| (typeof RAMP_TOKENS)[number]
	| (typeof AROUND_TOKENS)[number];

/** In the order of Okabe and Ito; beyond, "other". */
export const CATEGORY_TOKENS = [
	'category-1',
	'category-2',
	'category-3',
	'category-4',
	'category-5',
	'category-6',
	'category-7',
	'category-8',
] as const;

/** One hue, from the least to the most. */
export const RAMP_TOKENS = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'] as const;

/** Two hues around a middle. */
export const AROUND_TOKENS = ['below-2', 'below-1', 'middle', 'above-1', 'above-2'] as const;

/** In the order in which values take them, the most frequent first. */
export const CATEGORY_SHAPES = ['disc', 'square', 'triangle', 'diamond', 'cross'] as const;

/** The star is for values beyond the shapes, the dash for no value, the hexagon for other modes. */
export type Shape = (typeof CATEGORY_SHAPES)[number] | 'star' | 'dash' | 'hexagon';
