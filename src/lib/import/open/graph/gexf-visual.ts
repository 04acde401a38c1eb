import type { XmlElement } from './xml-document.ts';

const hex = (part: number) => Math.round(part).toString(16).padStart(2, '0');

/** `#rrggbb`, with the opacity when it is not whole. */
function colourOf(attributes: ReadonlyMap<string, string>): string {
	const given = attributes.get('hex');
	if (given !== undefined) return given;
	const parts = ['r', 'g', 'b'].map((part) => Number(attributes.get(part) ?? 0));
	const opacity = Number(attributes.get('a') ?? 1);
	const all = opacity < 1 ? [...parts, opacity * 255] : parts;
	return all.every((part) => part >= 0 && part <= 255) ? `#${all.map(hex).join('')}` : '';
}

/** How an element is drawn: place, size, colour, shape, thickness. A depth of zero says nothing. */
export function readVisual({ children }: XmlElement): Map<string, string> {
	const cells = new Map<string, string>();
	for (const { name, attributes } of children) {
		if (name === 'color') cells.set('color', colourOf(attributes));
		else if (name === 'position') {
			for (const axis of ['x', 'y', 'z']) {
				const value = attributes.get(axis) ?? '';
				if (axis !== 'z' || Number(value) !== 0) cells.set(axis, value);
			}
		} else if (name === 'size' || name === 'shape' || name === 'thickness') {
			cells.set(name, attributes.get('value') ?? '');
		}
	}
	return cells;
}
