import type { Drawing } from '../charts/drawing.ts';
import { elementsOf, type Ink, type SvgElement } from '../charts/elements.ts';
import { escapeMarkup } from './escape.ts';

function attributesText(attributes: SvgElement['attributes']): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
		.join('');
}

function elementText({ tag, attributes, text = '', children = [], datum }: SvgElement): string {
	const title = datum === undefined ? '' : `<title>${escapeMarkup(datum.label)}</title>`;
	const content = `${title}${escapeMarkup(text)}${children.map(elementText).join('')}`;
	const opening = `${tag}${attributesText(attributes)}`;
	return content === '' ? `<${opening}/>` : `<${opening}>${content}</${tag}>`;
}

/**
 * A drawing as SVG text, for a page or a file. Data carry their label as a native tooltip.
 * Everything that comes from the data is escaped here, and nowhere else.
 */
export function toSvg(
	drawing: Drawing,
	{ ink, attributes = {} }: { ink: Ink; attributes?: Record<string, string | number> },
): string {
	const root = {
		viewBox: `0 0 ${Math.ceil(drawing.width)} ${Math.ceil(drawing.height)}`,
		...attributes,
	};
	const content = elementsOf(drawing, ink).map(elementText).join('');
	return `<svg${attributesText(root)}>${content}</svg>`;
}
