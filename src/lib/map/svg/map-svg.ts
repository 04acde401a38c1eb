import { layImage, type ImageOptions } from '../image/lay-image.ts';
import { visibleKeys } from '../view/map-frame.ts';
import { outlinesSvg } from '../outlines/svg-outlines.ts';
import type { MeasureIn } from '../paint/face.ts';
import type { CaptionPart } from '../paint/lay-caption.ts';
import { markOf } from '../paint/paint-nodes.ts';
import type { Picture } from '../paint/picture.ts';
import type { Palette } from '../look/palette.ts';
import { element, group, textElement } from './svg-element.ts';
import { fontAttributes } from './svg-font.ts';
import { labelsSvg } from './svg-labels.ts';
import { markSvg } from './svg-mark.ts';
import { tiesSvg } from './svg-ties.ts';

export interface SvgOptions extends ImageOptions {
	/** Widths of texts as they will be read; in a browser, see `measureForReaders`. */
	measure: MeasureIn;
	/** Language of the texts. */
	locale?: string;
}

/**
 * The map as an SVG that stands alone, the same picture as the PNG. Texts are texts, nothing is
 * fetched, and the groups `title`, `ties`, `nodes`, `halos`, `labels` and `legend` can be taken
 * apart in a drawing program.
 *
 * @returns an XML document, valid whatever the data hold
 */
export function mapSvg({ measure, locale, ...options }: SvgOptions): string {
	const { width, height, caption, picture, left, tops } = layImage(options, measure);
	const { palette, frame } = picture;
	const move = (top: number) => `translate(${left} ${top})`;
	const { text } = options;
	const described = [text.subtitle, ...text.lines, text.source].filter(Boolean).join('\n');
	const parts = [
		textElement('title', { id: 'map-title' }, text.title),
		textElement('desc', { id: 'map-description' }, described),
		element('rect', { id: 'paper', width, height, fill: palette.paper }),
		captionSvg('title', caption.head, palette, move(tops.head)),
		element(
			'clipPath',
			{ id: 'frame' },
			element('rect', { width: frame.width, height: frame.height }),
		),
		group({ id: 'map', transform: move(tops.map), 'clip-path': 'url(#frame)' }, [
			...outlinesSvg(picture, measure),
			...[tiesSvg(picture), nodesSvg(picture)].filter((part) => part !== ''),
			...labelsSvg(picture, measure),
		]),
		captionSvg('legend', caption.foot, palette, move(tops.foot)),
	];
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'aria-labelledby': 'map-title',
		'aria-describedby': 'map-description',
		'xml:lang': locale,
		lang: locale,
	};
	const lines = parts.filter((part) => part !== '').join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${lines}\n`)}\n`;
}

/** Every node that is seen, with its name for who points at it. */
export function nodesSvg(picture: Picture): string {
	const { network, style, palette, frame } = picture;
	const nodes = visibleKeys(frame, network.nodes(), style.radius).map((key) => {
		const { label, mode } = network.getNodeAttributes(key);
		const name = textElement('title', {}, label);
		return element(
			'g',
			{ class: 'node', 'data-mode': mode },
			name + markSvg(markOf(picture, key), palette),
		);
	});
	return group({ id: 'nodes' }, nodes);
}

/** What is above or below the map. */
function captionSvg(
	id: string,
	{ lines, marks }: CaptionPart,
	palette: Palette,
	transform: string,
): string {
	const texts = lines.map(({ text, x, y, face, colour }) =>
		textElement('text', { x, y, fill: palette[colour], ...fontAttributes(palette, face) }, text),
	);
	return group({ id, transform }, [...marks.map((mark) => markSvg(mark, palette)), ...texts]);
}
