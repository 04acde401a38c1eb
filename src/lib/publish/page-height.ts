import { placeFigure } from '../charts/figure.ts';
import { wrap } from '../charts/wrap.ts';
import type { Wording } from '../text/messages.ts';
import { FONT_SIZES, LAYOUTS, PAGE_MARGIN } from './page-style.ts';
import { creditLines, type Publication } from './publication.ts';

const LINE = 1.45;
const MANY = 40;

function paragraphHeight(text: string, width: number, size: number, leading = LINE): number {
	if (text === '') return 0;
	return wrap(text, width, { size, maxLines: MANY }).length * size * leading + 6;
}

/** Height in pixels of a page shown `width` pixels wide, its table closed; rather more than less. */
function heightAt(publication: Publication, width: number, wording: Wording): number {
	const { figure } = publication;
	const inner = Math.min(width, 720) - 2 * PAGE_MARGIN;
	const layout = LAYOUTS.findLast(({ from }) => from <= width) ?? LAYOUTS[0];
	const drawing = placeFigure(figure, { width: layout.width }, wording);
	const scale = Math.min(1.2, inner / layout.width);
	const title = wrap(figure.title, inner, { size: FONT_SIZES.title, strong: true, maxLines: MANY });
	return (
		2 * PAGE_MARGIN +
		12 +
		title.length * FONT_SIZES.title * 1.25 +
		paragraphHeight(figure.subtitle, inner, FONT_SIZES.text) +
		14 +
		drawing.height * scale +
		10 +
		paragraphHeight(figure.definition, inner, FONT_SIZES.text) +
		creditLines(publication, wording).reduce(
			(sum, line) => sum + paragraphHeight(line, inner, FONT_SIZES.credit),
			0,
		) +
		40
	);
}

/** A height at which the page needs no scroll bar from 320 pixels on, as long as its table is closed. */
export function pageHeight(publication: Publication, wording: Wording): number {
	const heights = [320, 400, 479, 480, 600, 719, 720].map((width) =>
		heightAt(publication, width, wording),
	);
	return Math.ceil(Math.max(...heights) / 10) * 10;
}
