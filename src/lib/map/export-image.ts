import { fontsOf, paintCaption, type CaptionText } from './paint/paint-caption.ts';
import { fitFrame, shownExtent, type Extent } from './map-frame.ts';
import type { MapStyle } from './map-style.ts';
import { paintLabels } from './paint/paint-labels.ts';
import { paintNodes } from './paint/paint-nodes.ts';
import { paintAllTies } from './paint/paint-ties.ts';
import type { Palette } from './palette.ts';
import type { Network, Positions } from '../network/network.ts';

export interface ImageOptions {
	network: Network;
	positions: Positions;
	style: MapStyle;
	palette: Palette;
	/** Everything in words: title, legend, source, date. */
	text: CaptionText;
	/** The part of the layout to show, as far as the network goes; all of it by default. */
	extent?: Extent;
	/** Width in pixels before doubling. */
	width?: number;
	/** Pixels of the image for one pixel of the drawing. */
	scale?: number;
}

const ASPECT = 0.66;
const MARGIN = 40;
/** Room around the network for the labels of its outermost nodes. */
const PADDING = 30;

/**
 * The map as a PNG that stands alone: title, network with its labels, legend, source and date, in
 * the colours of the palette. It is drawn anew, without the screen's canvases.
 *
 * @throws when the browser cannot make a canvas of that size
 */
export async function exportImage({
	network,
	positions,
	style,
	palette,
	text,
	extent,
	width = 1400,
	scale = 2,
}: ImageOptions): Promise<Blob> {
	await Promise.all(
		fontsOf(palette).map((font) => document.fonts.load(font, `${text.title} ${text.source}`)),
	);
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas.');
	const inner = width - 2 * MARGIN;
	const mapHeight = Math.round(inner * ASPECT);
	const caption = { width: inner, palette, text };
	const { head, foot } = paintCaption(context, { ...caption, draw: false });
	const height = MARGIN + head + mapHeight + foot + MARGIN;
	canvas.width = width * scale;
	canvas.height = height * scale;
	context.scale(scale, scale);
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, width, height);
	context.translate(MARGIN, MARGIN);
	paintCaption(context, { ...caption, draw: true, footAt: head + mapHeight });
	context.translate(0, head);
	context.beginPath();
	context.rect(0, 0, inner, mapHeight);
	context.clip();
	const frame = fitFrame(positions, shownExtent(positions, extent), {
		width: inner,
		height: mapHeight,
		padding: PADDING,
	});
	const picture = { network, style, palette, frame };
	paintAllTies(context, picture);
	paintNodes(context, picture, network.nodes());
	paintLabels(context, picture);
	return toPng(canvas);
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else
				reject(
					new Error(`This browser cannot make an image of ${canvas.width} × ${canvas.height}.`),
				);
		}, 'image/png');
	});
}
