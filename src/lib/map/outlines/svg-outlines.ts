import type { MeasureIn } from '../paint/face.ts';
import type { Picture } from '../paint/picture.ts';
import { coordinate, element, group, textElement } from '../svg/svg-element.ts';
import { fontAttributes } from '../svg/svg-font.ts';
import { LINE, NAME_FACE } from './paint-outlines.ts';
import { seenOutlines } from './seen-outlines.ts';

/** The groups of the outlines, as `paintOutlines` draws them: lines, then names; empty without any. */
export function outlinesSvg({ outlines, frame, palette }: Picture, measure: MeasureIn): string[] {
	if (!outlines) return [];
	const { lines, names } = seenOutlines(outlines, frame);
	const paths = lines.map((line) => element('path', { d: pathOf(line) }));
	const texts = names
		.filter(
			({ text, width, height }) => height >= NAME_FACE.size && measure(text, NAME_FACE) <= width,
		)
		.map(({ text, x, y }) => textElement('text', { x, y, dy: '0.35em' }, text));
	const stroke = { fill: 'none', stroke: palette.muted, 'stroke-opacity': LINE.opacity };
	const font = { ...fontAttributes(palette, NAME_FACE), fill: palette.muted };
	return [
		group({ id: 'outlines', ...stroke, 'stroke-width': LINE.width }, paths),
		group({ id: 'outline-names', ...font, 'text-anchor': 'middle' }, texts),
	].filter((part) => part !== '');
}

function pathOf(line: Float64Array): string {
	const points: string[] = [];
	for (let i = 0; i < line.length; i += 2) {
		points.push(`${coordinate(line[i]!)} ${coordinate(line[i + 1]!)}`);
	}
	return `M${points.join('L')}`;
}
