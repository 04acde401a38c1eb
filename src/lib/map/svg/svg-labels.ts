import type { MeasureIn } from '../paint/face.ts';
import { HALO, layLabels, LEADER, type LaidLabel } from '../paint/lay-labels.ts';
import type { Picture } from '../paint/picture.ts';
import { fontAttributes } from './svg-font.ts';
import { element, group, textElement } from './svg-element.ts';

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

function labelSvg({ align, lines }: LaidLabel): string {
	const anchor = { 'text-anchor': ANCHOR[align] };
	const [first, ...more] = lines;
	if (!first) return '';
	if (more.length === 0)
		return textElement('text', { x: first.x, y: first.y, ...anchor }, first.text);
	const spans = lines.map(({ text, x, y }, index) =>
		// Whoever copies or reads the label aloud needs the space that the line break stands for.
		textElement('tspan', { x, y }, index < lines.length - 1 ? `${text} ` : text),
	);
	return element('text', anchor, spans.join(''));
}

/**
 * The groups of the labels: halos of paper, then the texts. They are apart because drawing programs
 * ignore the order in which a text asks to be stroked and filled.
 */
export function labelsSvg(picture: Picture, measure: MeasureIn): string[] {
	const { palette } = picture;
	const labels = layLabels(picture, measure);
	const face = labels[0]?.face;
	if (!face) return [];
	const font = fontAttributes(palette, face);
	const leaders = labels.flatMap(({ leader }) => {
		if (!leader) return [];
		const { from, to } = leader;
		return [element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y })];
	});
	const texts = labels.map(labelSvg);
	const { paper, ink } = palette;
	const stroke = { stroke: paper, 'stroke-width': HALO, 'stroke-linejoin': 'round' };
	return [
		...(leaders.length === 0
			? []
			: [group({ id: 'leaders', stroke: ink, 'stroke-width': LEADER }, leaders)]),
		group({ id: 'halos', 'aria-hidden': 'true', ...font, fill: paper, ...stroke }, texts),
		group({ id: 'labels', ...font, fill: ink }, texts),
	];
}
