import { rgb } from 'd3';
import { AROUND_TOKENS, CATEGORY_TOKENS, RAMP_TOKENS, type ColourToken } from './appearance.ts';

/** The colours of a theme, as `#rrggbb`. */
export interface Palette {
	paper: string;
	ink: string;
	muted: string;
	hairline: string;
	accent: string;
	token(token: ColourToken): string;
	/** Families of the text and of the titles. */
	font: string;
	titleFont: string;
}

const TOKENS: readonly ColourToken[] = [
	'accent',
	'muted',
	'unknown',
	'absent',
	'category-other',
	...CATEGORY_TOKENS,
	...RAMP_TOKENS,
	...AROUND_TOKENS,
];

/** The colours that the style sheet gives at this element now. */
export function readPalette(element: HTMLElement): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	element.append(probe);
	const colour = (name: string) => {
		probe.style.color = `var(--${name}, var(--ink, #1d1f24))`;
		return toHex(getComputedStyle(probe).color);
	};
	const colours = new Map(TOKENS.map((token) => [token, colour(token)]));
	const [paper, ink, muted, hairline] = ['paper', 'ink', 'muted', 'hairline'].map(colour);
	const accent = colours.get('accent') ?? '';
	probe.style.fontFamily = 'var(--font-title, serif)';
	const titleFont = getComputedStyle(probe).fontFamily;
	probe.remove();
	return {
		paper: paper ?? '',
		ink: ink ?? '',
		muted: muted ?? '',
		hairline: hairline ?? '',
		accent,
		token: (token) => colours.get(token) ?? accent,
		font: getComputedStyle(element).fontFamily,
		titleFont,
	};
}

/** Any colour of CSS as `#rrggbb`: what WebGL programs read. */
function toHex(colour: string): string {
	const parsed = rgb(colour);
	if (Number.isNaN(parsed.r)) return throughCanvas(colour);
	return parsed.formatHex();
}

/** Colours that are not written in rgb (oklch, color-mix) are painted, then read. */
function throughCanvas(colour: string): string {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return '#000000';
	context.fillStyle = colour;
	context.fillRect(0, 0, 1, 1);
	const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
	return rgb(r ?? 0, g ?? 0, b ?? 0).formatHex();
}

/** The colour with an opacity, in the notation that canvases and WebGL programs share. */
export function withOpacity(hex: string, opacity: number): string {
	const { r, g, b } = rgb(hex);
	return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** The same, its channels already multiplied by the opacity, as sigma's programs blend them. */
export function premultiplied(hex: string, opacity: number): string {
	const [r, g, b] = channels(hex).map((channel) => Math.round(channel * opacity));
	return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** Red, green and blue from 0 to 255. */
export function channels(hex: string): [number, number, number] {
	const { r, g, b } = rgb(hex);
	return [r, g, b];
}

/** Calls back when the theme changes: the system's, or the page's own switch. */
export function onThemeChange(changed: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
		matchMedia(query),
	);
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', changed);
	};
}
