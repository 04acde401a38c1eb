import type { Drawing, Mark, Paint } from './drawing.ts';
import type { Ink, SvgElement } from './elements.ts';

/** The two paints that fill with a hatching rather than a colour. */
export const HATCHED = ['unknown', 'hidden'] as const;

export type Hatched = (typeof HATCHED)[number];

export function isHatched(paint: Paint): paint is Hatched {
	return paint === 'unknown' || paint === 'hidden';
}

function fillsWith(mark: Mark, paint: Hatched): boolean {
	if (mark.kind === 'group') return mark.marks.some((inner) => fillsWith(inner, paint));
	return 'fill' in mark && mark.fill === paint;
}

/** Diagonal lines for what is not known; crossed lines for what is kept hidden. */
function hatching(paint: Hatched, ink: Ink): SvgElement {
	const size = paint === 'unknown' ? 5 : 6;
	const strokes = paint === 'unknown' ? 'M0 0V5' : 'M0 0V6M0 0H6';
	return {
		tag: 'pattern',
		attributes: {
			id: `${ink.id}-${paint}`,
			width: size,
			height: size,
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)',
		},
		children: [
			{
				tag: 'rect',
				attributes: { width: size, height: size, fill: ink.colour('paper', 'shape') },
			},
			{
				tag: 'path',
				attributes: { d: strokes, stroke: ink.colour(paint, 'shape'), 'stroke-width': 2.5 },
			},
		],
	};
}

/** Definitions of the hatchings that a drawing uses, and no others. */
export function patternsOf(drawing: Drawing, ink: Ink): SvgElement[] {
	const used = HATCHED.filter((paint) => drawing.marks.some((mark) => fillsWith(mark, paint)));
	if (used.length === 0) return [];
	return [{ tag: 'defs', attributes: {}, children: used.map((paint) => hatching(paint, ink)) }];
}
