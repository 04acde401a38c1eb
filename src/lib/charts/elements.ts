import { plainText } from './plain-text.ts';
import {
	TEXT_SIZES,
	type Datum,
	type Drawing,
	type Mark,
	type Paint,
	type TextMark,
} from './drawing.ts';
import { isHatched, patternsOf } from './patterns.ts';

/** An SVG element as a value: the component and the writer of publications both read it. */
export interface SvgElement {
	tag: string;
	attributes: Record<string, string | number>;
	/** Before the children. */
	text?: string;
	children?: SvgElement[];
	datum?: Datum;
}

/** How tokens become CSS values; `id` is unique in the page, for the hatchings. */
export interface Ink {
	id: string;
	colour(paint: Paint, use: 'shape' | 'text'): string;
	textFont: string;
	titleFont: string;
}

/** The paints as the custom properties of the page in which the drawing stands. */
export function pageInk(id: string): Ink {
	return {
		id,
		colour(paint, use) {
			if (use === 'text' && (isHatched(paint) || paint === 'other')) return 'var(--muted)';
			if (paint === 'other') return 'var(--category-other)';
			if (use === 'text' && paint.startsWith('category-')) return `var(--${paint}-text)`;
			return `var(--${paint})`;
		},
		textFont: 'var(--font-text)',
		titleFont: 'var(--font-title)',
	};
}

const PALE = 0.38;

/** A tenth of a pixel is enough, and keeps publications small and comparable. */
const round = (value: number) => Math.round(value * 10) / 10;

function fillOf(paint: Paint, ink: Ink): string {
	return isHatched(paint) ? `url(#${ink.id}-${paint})` : ink.colour(paint, 'shape');
}

function shape(mark: { fill?: Paint; stroke?: Paint; pale?: boolean }, ink: Ink) {
	const attributes: SvgElement['attributes'] = {
		fill: mark.fill === undefined ? 'none' : fillOf(mark.fill, ink),
	};
	if (mark.stroke !== undefined) attributes.stroke = ink.colour(mark.stroke, 'shape');
	if (mark.pale) attributes[mark.fill === undefined ? 'stroke-opacity' : 'fill-opacity'] = PALE;
	return attributes;
}

function strokeStyle({ width, dashed }: { width?: number; dashed?: boolean }) {
	const attributes: SvgElement['attributes'] = {};
	if (width !== undefined) attributes['stroke-width'] = width;
	if (dashed) attributes['stroke-dasharray'] = '5 4';
	return attributes;
}

function continuation(run: NonNullable<TextMark['continued']>, ink: Ink): SvgElement {
	const attributes = {
		dx: 10,
		fill: ink.colour(run.paint, 'text'),
		'font-size': TEXT_SIZES[run.size],
		'font-weight': 400,
		'font-family': ink.textFont,
	};
	return { tag: 'tspan', attributes, text: plainText(run.text) };
}

function textElement(mark: TextMark, ink: Ink): SvgElement {
	const attributes: SvgElement['attributes'] = {
		x: round(mark.x),
		y: round(mark.y),
		fill: ink.colour(mark.paint, 'text'),
		'font-size': TEXT_SIZES[mark.size ?? 'm'],
	};
	if (mark.anchor !== undefined && mark.anchor !== 'start') attributes['text-anchor'] = mark.anchor;
	if (mark.strong) attributes['font-weight'] = 600;
	if (mark.font === 'title') attributes['font-family'] = ink.titleFont;
	if (mark.tabular) attributes.style = 'font-variant-numeric:tabular-nums';
	if (mark.halo) {
		attributes.stroke = ink.colour('paper', 'shape');
		attributes['stroke-width'] = 4;
		attributes['stroke-linejoin'] = 'round';
		attributes['paint-order'] = 'stroke';
	}
	const element: SvgElement = { tag: 'text', attributes, text: plainText(mark.text) };
	if (mark.continued) element.children = [continuation(mark.continued, ink)];
	return element;
}

function elementOf(mark: Mark, ink: Ink): SvgElement {
	switch (mark.kind) {
		case 'rect': {
			const { x, y, width, height } = mark;
			const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
			return { tag: 'rect', attributes: { ...box, ...shape(mark, ink) } };
		}
		case 'line': {
			const { x1, y1, x2, y2, stroke } = mark;
			const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
			const colour = { stroke: ink.colour(stroke, 'shape') };
			return { tag: 'line', attributes: { ...ends, ...colour, ...strokeStyle(mark) } };
		}
		case 'path':
			return {
				tag: 'path',
				attributes: {
					d: mark.d,
					...(mark.evenOdd ? { 'fill-rule': 'evenodd' } : {}),
					...shape(mark, ink),
					...strokeStyle(mark),
				},
			};
		case 'circle': {
			const place = { cx: round(mark.x), cy: round(mark.y), r: round(mark.radius) };
			return { tag: 'circle', attributes: { ...place, ...shape(mark, ink) } };
		}
		case 'text':
			return textElement(mark, ink);
		case 'group': {
			const children = mark.marks.map((inner) => elementOf(inner, ink));
			return { tag: 'g', attributes: {}, children, datum: mark.datum };
		}
	}
}

/** Transparent, over a datum: it answers the pointer where the marks leave gaps. */
export function hitElement({ hit, shape }: Datum): SvgElement {
	const attributes = { fill: 'none', 'pointer-events': 'all' };
	if (shape !== undefined) return { tag: 'path', attributes: { d: shape, ...attributes } };
	const [x, y] = [round(hit.x), round(hit.y)];
	const size = { width: round(hit.width), height: round(hit.height) };
	return { tag: 'rect', attributes: { x, y, ...size, ...attributes } };
}

/** The content of the `<svg>` of a drawing. */
export function elementsOf(drawing: Drawing, ink: Ink): SvgElement[] {
	return [...patternsOf(drawing, ink), ...drawing.marks.map((mark) => elementOf(mark, ink))];
}
