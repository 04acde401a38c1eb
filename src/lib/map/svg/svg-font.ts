import { familyOf, measureWith, type Face, type MeasureIn } from '../paint/face.ts';
import type { Palette } from '../look/palette.ts';

/**
 * Found on most computers, or with the same widths. The font of the system is not: it may be much
 * wider than the one the picture was laid out for.
 */
const COMMON = { text: 'Arial', title: 'Georgia' } as const;
const SYSTEM = 'system-ui';

/** Names of a font as a variable font of the web, then as it is called once installed. */
function namesOf(family: string): string[] {
	const installed = family.replace(/ Variable(?=["']?$)/, '');
	return installed === family ? [family] : [family, installed];
}

/** How a face is named in a file that holds no font. */
export function fontAttributes(palette: Palette, face: Face) {
	const families = familyOf(palette, face).split(',');
	const names = families
		.map((family) => family.trim())
		.filter((family) => family !== SYSTEM)
		.flatMap(namesOf);
	const common = COMMON[face.family];
	if (!names.includes(common)) names.splice(Math.max(1, names.length - 1), 0, common);
	return {
		'font-family': names.join(', ').replaceAll('"', "'"),
		'font-size': face.size,
		'font-weight': face.weight,
	};
}

/**
 * Measures texts in the wider of their font and of the one that replaces it for readers without it,
 * so that nothing overlaps for either.
 */
export function measureForReaders(context: CanvasRenderingContext2D, palette: Palette): MeasureIn {
	const own = measureWith(context, palette);
	const replaced = measureWith(context, {
		...palette,
		font: COMMON.text,
		titleFont: COMMON.title,
	});
	return (text, face) => Math.max(own(text, face), replaced(text, face));
}
