import { describe } from '../charts/describe.ts';
import { TEXT_SIZES, type Drawing, type TextMark } from '../charts/drawing.ts';
import { placeFigure } from '../charts/figure.ts';
import { wrap } from '../charts/wrap.ts';
import type { Wording } from '../text/messages.ts';
import { escapeMarkup } from './escape.ts';
import { creditLines, type Publication } from './publication.ts';
import { TEXT_FONT, fileInk } from './palette.ts';
import { toSvg } from './svg.ts';

const MARGIN = 24;

type Style = Pick<TextMark, 'paint' | 'size' | 'strong' | 'font'> & { leading: number };

const TITLE: Style = { paint: 'ink', size: 'l', strong: true, font: 'title', leading: 24 };
const SUBTITLE: Style = { paint: 'muted', size: 'm', leading: 19 };
const CREDIT: Style = { paint: 'muted', size: 's', leading: 17 };

/** Paragraphs one under the other, wrapped. */
function textBlock(paragraphs: readonly [string, Style][], width: number): Drawing {
	let y = 0;
	const marks = paragraphs.flatMap(([text, { leading, ...style }]) => {
		const size = TEXT_SIZES[style.size ?? 'm'];
		return wrap(text, width, { size, strong: style.strong, maxLines: 6 }).map((line): TextMark => {
			y += leading;
			return { kind: 'text', x: 0, y: y - leading / 4, text: line, ...style };
		});
	});
	return { width, height: y, marks };
}

/**
 * A figure as an SVG file that stands alone: title, drawing, definition, source and dates, in the
 * colours of the light theme. To be given a protected figure.
 */
export function toImage(publication: Publication, width: number, wording: Wording): string {
	const { figure } = publication;
	const inner = width - 2 * MARGIN;
	const ink = fileInk('image');
	const blocks: Drawing[] = [
		textBlock(
			[
				[figure.title, TITLE],
				[figure.subtitle, SUBTITLE],
			],
			inner,
		),
		placeFigure(figure, { width: inner }, wording),
		textBlock(
			[figure.definition, ...creditLines(publication, wording)].map((text) => [text, CREDIT]),
			inner,
		),
	];
	let y = MARGIN;
	const parts = blocks.map((drawing) => {
		const { height } = drawing;
		const attributes = { x: MARGIN, y: Math.round(y), width: inner, height: Math.ceil(height) };
		y += height + 14;
		return toSvg(drawing, { ink, attributes });
	});
	const height = Math.ceil(y - 14 + MARGIN);
	const opening =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
		` viewBox="0 0 ${width} ${height}" role="img" lang="${wording.locale}"` +
		` font-family="${escapeMarkup(TEXT_FONT)}">`;
	const names = `<title>${escapeMarkup(figure.title)}</title><desc>${escapeMarkup(describe(figure, wording))}</desc>`;
	const paper = `<rect width="${width}" height="${height}" fill="${ink.colour('paper', 'shape')}"/>`;
	return `${opening}${names}${paper}${parts.join('')}</svg>\n`;
}
