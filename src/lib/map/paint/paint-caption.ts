import type { ColourToken, Shape } from '../appearance.ts';
import { paintMark } from './paint-mark.ts';
import type { Palette } from '../palette.ts';

/** The words of an image. */
export interface CaptionText {
	title: string;
	/** The relation and the selection, in a sentence. */
	subtitle?: string;
	/** « Couleur : groupe », then its entries. */
	colour?: string;
	entries: { token: ColourToken; shape: Shape; words: string; count: string }[];
	/** What size, shape and tie mean, counts, what is left out: one paragraph each. */
	lines: string[];
	/** Source and date. */
	source: string;
}

interface Caption {
	width: number;
	palette: Palette;
	text: CaptionText;
	/** False to measure only. */
	draw: boolean;
	/** Where the foot begins, below the map. */
	footAt?: number;
}

const SPACE = 10;
const titleFont = (palette: Palette) => `600 30px ${palette.titleFont}`;
const bodyFont = (palette: Palette, size = 15) => `400 ${size}px ${palette.font}`;

/** The fonts to load before drawing. */
export function fontsOf(palette: Palette): string[] {
	return [titleFont(palette), bodyFont(palette)];
}

/** Draws what surrounds the map, from (0, 0); returns the heights of what is above and below it. */
export function paintCaption(context: CanvasRenderingContext2D, caption: Caption) {
	const { palette, text, footAt = 0 } = caption;
	context.textBaseline = 'alphabetic';
	const titled = paragraph(context, caption, 0, text.title, {
		font: titleFont(palette),
		line: 38,
		colour: palette.ink,
	});
	const body = { font: bodyFont(palette), line: 22, colour: palette.muted };
	const head = text.subtitle ? paragraph(context, caption, titled, text.subtitle, body) : titled;
	let y = footAt + SPACE;
	if (text.colour) y = paragraph(context, caption, y, text.colour, body);
	y = swatches(context, caption, y);
	for (const line of text.lines) y = paragraph(context, caption, y, line, body);
	y = paragraph(context, caption, y + SPACE / 2, text.source, {
		...body,
		font: bodyFont(palette, 13),
	});
	return { head: head + SPACE, foot: y - footAt };
}

interface Setting {
	font: string;
	/** Height of a line. */
	line: number;
	colour: string;
}

/** A text broken between words; returns where it ends. */
function paragraph(
	context: CanvasRenderingContext2D,
	{ width, draw }: Caption,
	top: number,
	text: string,
	{ font, line, colour }: Setting,
): number {
	context.font = font;
	context.fillStyle = colour;
	let y = top;
	let row = '';
	const end = () => {
		y += line;
		if (draw) context.fillText(row, 0, y - line * 0.28);
	};
	for (const word of text.split(/[ \n\t]+/)) {
		const longer = row === '' ? word : `${row} ${word}`;
		if (row !== '' && context.measureText(longer).width > width) {
			end();
			row = word;
		} else row = longer;
	}
	if (row !== '') end();
	return y;
}

/** The entries of the legend, one after the other, in rows; returns where they end. */
function swatches(
	context: CanvasRenderingContext2D,
	{ width, palette, text, draw }: Caption,
	top: number,
): number {
	const [line, radius, gap] = [24, 6, 22];
	context.font = bodyFont(palette);
	let [x, y] = [0, top];
	for (const { token, shape, words, count } of text.entries) {
		const label = `${words} (${count})`;
		const across = 2 * radius + 7 + context.measureText(label).width;
		if (x > 0 && x + across > width) [x, y] = [0, y + line];
		if (draw) {
			paintMark(context, palette, { token, shape, x: x + radius, y: y + line / 2, radius });
			context.fillStyle = palette.ink;
			context.fillText(label, x + 2 * radius + 7, y + line * 0.72);
		}
		x += across + gap;
	}
	return text.entries.length > 0 ? y + line : top;
}
