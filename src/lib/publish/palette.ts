import type { Ink } from '../charts/elements.ts';
import { pageInk } from '../charts/elements.ts';

/**
 * Colours of publications, light then dark: those of the interface, written here because a
 * publication stands alone. A test keeps the two alike.
 */
export const PALETTE: Record<string, readonly [light: string, dark: string]> = {
	paper: ['#fbfaf7', '#14171c'],
	ink: ['#1d1f24', '#ecebe6'],
	muted: ['#595e67', '#a9aeb8'],
	hairline: ['#dedbd2', '#343a44'],
	accent: ['#0f6e66', '#5cc2b4'],
	attention: ['#a8520a', '#f0a55a'],
	unknown: ['#8b8b85', '#7d838d'],
	hidden: ['#6f6f78', '#9aa0ab'],
	'heat-1': ['#d6f0ec', '#142b28'],
	'heat-2': ['#added7', '#193c38'],
	'heat-3': ['#80c9bf', '#1e504a'],
	'heat-4': ['#54b1a6', '#20615a'],
	'heat-5': ['#197e74', '#3f9e93'],
	'heat-6': ['#035d55', '#5cc6b9'],
	'heat-7': ['#033c36', '#a9eee4'],
	'heat-below-3': ['#964d09', '#e6a375'],
	'heat-below-2': ['#e9a679', '#774826'],
	'heat-below-1': ['#f6d3bc', '#4c311e'],
	'heat-middle': ['#e9e8e3', '#292b2f'],
	'heat-above-1': ['#c3defb', '#233a51'],
	'heat-above-2': ['#85bcf5', '#305880'],
	'heat-above-3': ['#2266a4', '#82b9f2'],
	'category-1': ['#0072b2', '#3d9bd6'],
	'category-2': ['#d55e00', '#ee8434'],
	'category-3': ['#009e73', '#2fbf95'],
	'category-4': ['#cc79a7', '#dc96bd'],
	'category-5': ['#e69f00', '#f0b63c'],
	'category-6': ['#56b4e9', '#7cc7f0'],
	'category-7': ['#b8a500', '#d6c53a'],
	'category-8': ['#7f5539', '#b98a69'],
	'category-other': ['#8a8f98', '#868c96'],
	'category-1-text': ['#00609a', '#6fb9ea'],
	'category-2-text': ['#a84900', '#f5a05f'],
	'category-3-text': ['#00714f', '#56d0ab'],
	'category-4-text': ['#9a4675', '#e6b0cd'],
	'category-5-text': ['#8a5f00', '#f4c765'],
	'category-6-text': ['#1f6f9f', '#9ad4f4'],
	'category-7-text': ['#6b6000', '#e0d25e'],
	'category-8-text': ['#7f5539', '#cfa78b'],
};

/** Fonts that readers may have; nothing is fetched. */
export const TEXT_FONT =
	"'Atkinson Hyperlegible Next','Atkinson Hyperlegible','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
export const TITLE_FONT = "'Source Serif 4',Georgia,'Times New Roman',serif";

const VARIABLE = /var\(--([\w-]+)\)/g;

/** The custom properties that a text of CSS and markup uses, for one theme: `--ink:#1d1f24;…`. */
export function declarations(used: string, theme: 'light' | 'dark'): string {
	const names = new Set([...used.matchAll(VARIABLE)].map(([, name]) => name ?? ''));
	return [...names]
		.flatMap((name) => {
			const pair = PALETTE[name];
			return pair === undefined ? [] : [`--${name}:${pair[theme === 'light' ? 0 : 1]}`];
		})
		.join(';');
}

/** Plain colours of the light theme, for image files that other programs open. */
export function fileInk(id: string): Ink {
	const page = pageInk(id);
	return {
		id,
		colour: (paint, use) =>
			page
				.colour(paint, use)
				.replace(VARIABLE, (_, name: string) => PALETTE[name]?.[0] ?? '#000000'),
		textFont: TEXT_FONT,
		titleFont: TITLE_FONT,
	};
}
