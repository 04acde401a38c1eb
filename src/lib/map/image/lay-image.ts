import type { Network, Positions } from '../../network/network.ts';
import { fitFrame, shownExtent, type Extent } from '../view/map-frame.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { MeasureIn } from '../paint/face.ts';
import { layCaption, type Caption, type CaptionText } from '../paint/lay-caption.ts';
import type { Picture } from '../paint/picture.ts';
import type { PlacedOutlines } from '../outlines/seen-outlines.ts';
import type { Palette } from '../look/palette.ts';

export interface ImageOptions {
	network: Network;
	positions: Positions;
	style: MapStyle;
	palette: Palette;
	/** Everything in words: title, legend, source, date. */
	text: CaptionText;
	/** The part of the layout to show, as far as the network goes; all of it by default. */
	extent?: Extent;
	/** Lines of a territory under the ties. */
	outlines?: PlacedOutlines;
	/** Width of the drawing in pixels, before any enlargement. */
	width?: number;
}

/** An image of a map that stands alone: everything at its place, in pixels. */
export interface ImageLayout {
	width: number;
	height: number;
	caption: Caption;
	/** The map, in a frame of its own. */
	picture: Picture;
	/** Left of everything that is drawn. */
	left: number;
	/** Tops of the three parts. */
	tops: { head: number; map: number; foot: number };
}

const ASPECT = 0.66;
const MARGIN = 40;
/** Room around the network for the labels of its outermost nodes. */
const PADDING = 30;

/** Lays out the image of a map; its texts are measured by `measure`. */
export function layImage(
	{ network, positions, style, palette, text, extent, outlines, width = 1400 }: ImageOptions,
	measure: MeasureIn,
): ImageLayout {
	const inner = width - 2 * MARGIN;
	const mapHeight = Math.round(inner * ASPECT);
	const frame = fitFrame(positions, shownExtent(positions, extent), {
		width: inner,
		height: mapHeight,
		padding: PADDING,
	});
	const caption = layCaption(text, inner, measure, frame.scale);
	const map = MARGIN + caption.head.height;
	const foot = map + mapHeight;
	return {
		width,
		height: Math.ceil(foot + caption.foot.height + MARGIN),
		caption,
		picture: { network, style, palette, frame, outlines },
		left: MARGIN,
		tops: { head: MARGIN, map, foot },
	};
}
