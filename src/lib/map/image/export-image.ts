import { atMost, type ImageScale } from './image-scale.ts';
import { layImage, type ImageLayout, type ImageOptions } from './lay-image.ts';
import { paintOutlines } from '../outlines/paint-outlines.ts';
import { fontOf, measureWith } from '../paint/face.ts';
import { CAPTION_FACES } from '../paint/lay-caption.ts';
import { LABEL_FACES } from '../paint/lay-labels.ts';
import { paintCaption } from '../paint/paint-caption.ts';
import { paintLabels } from '../paint/paint-labels.ts';
import { paintNodes } from '../paint/paint-nodes.ts';
import { paintAllTies } from '../paint/paint-ties.ts';
import type { Palette } from '../look/palette.ts';
import { mapSvg } from '../svg/map-svg.ts';
import { measureForReaders } from '../svg/svg-font.ts';

/**
 * The map as a PNG that stands alone: title, network with its labels, legend, source and date, in
 * the colours of the palette. It is drawn anew, without the screen's canvases, at the scale that
 * is wanted, or at the next smaller one that this browser can make.
 *
 * @throws when the browser cannot make the image even at scale 1
 */
export async function exportImage(
	options: ImageOptions,
	wanted: ImageScale = 2,
): Promise<{ image: Blob; scale: ImageScale }> {
	await loadFonts(options);
	const measure = measureWith(contextOf(document.createElement('canvas')), options.palette);
	const layout = layImage(options, measure);
	const { made, scale } = await atMost(wanted, (size) => toPng(paintImage(layout, size)));
	return { image: made, scale };
}

/** The same picture as an SVG, whose texts have room for readers without the fonts of this page. */
export async function exportSvg(options: ImageOptions, locale: string): Promise<string> {
	await loadFonts(options);
	const context = contextOf(document.createElement('canvas'));
	const measure = measureForReaders(context, options.palette);
	return mapSvg({ ...options, measure, locale });
}

async function loadFonts({ palette, text }: { palette: Palette; text: ImageOptions['text'] }) {
	const sample = `${text.title} ${text.source}`;
	await Promise.all(
		[...CAPTION_FACES, ...LABEL_FACES].map((face) =>
			document.fonts.load(fontOf(palette, face), sample),
		),
	);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas.');
	return context;
}

function paintImage(layout: ImageLayout, scale: ImageScale): HTMLCanvasElement {
	const { width, height, caption, picture, left, tops } = layout;
	const { palette, frame, network } = picture;
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * scale, height * scale];
	const context = contextOf(canvas);
	const startAt = (top: number) =>
		context.setTransform(scale, 0, 0, scale, scale * left, scale * top);
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	if (isBlank(context)) throw tooLarge(canvas);
	startAt(tops.head);
	paintCaption(context, caption.head, palette);
	startAt(tops.foot);
	paintCaption(context, caption.foot, palette);
	startAt(tops.map);
	context.beginPath();
	context.rect(0, 0, frame.width, frame.height);
	context.clip();
	if (picture.outlines) paintOutlines(context, frame, palette, picture.outlines);
	paintAllTies(context, picture);
	paintNodes(context, picture, network.nodes());
	paintLabels(context, picture);
	return canvas;
}

/** Some browsers give a canvas that is too large and draw nothing on it. */
function isBlank(context: CanvasRenderingContext2D): boolean {
	const { width, height } = context.canvas;
	return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 0;
}

const tooLarge = ({ width, height }: HTMLCanvasElement) =>
	new Error(`This browser cannot make an image of ${width} × ${height}.`);

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(tooLarge(canvas));
		}, 'image/png');
	});
}
