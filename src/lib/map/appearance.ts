/** Names of colours, resolved against the theme when drawing (see `palette.ts`). */
export type ColourToken =
	'accent' | 'muted' | 'unknown' | 'category-other' | (typeof CATEGORY_TOKENS)[number];

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

export type Shape = 'disc' | 'square';
