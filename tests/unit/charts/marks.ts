import type { Box, Drawing, Mark, RectMark, TextMark } from '../../../src/lib/charts/drawing.ts';
import { TEXT_SIZES } from '../../../src/lib/charts/drawing.ts';
import { textWidth } from '../../../src/lib/charts/text-width.ts';

/** Every mark of a drawing, groups opened. */
export function marksOf(marks: readonly Mark[]): Mark[] {
	return marks.flatMap((mark) => (mark.kind === 'group' ? marksOf(mark.marks) : [mark]));
}

export function textsOf(drawing: Drawing): TextMark[] {
	return marksOf(drawing.marks).filter((mark) => mark.kind === 'text');
}

/** The rectangles that stand for data, by id of datum. */
export function rectsOf(drawing: Drawing): Record<string, RectMark[]> {
	return Object.fromEntries(
		drawing.marks.flatMap((mark) =>
			mark.kind === 'group' && mark.datum
				? [[mark.datum.id, mark.marks.filter((inner) => inner.kind === 'rect')]]
				: [],
		),
	);
}

/** The box that a text fills, measured as the placement measures it. */
export function boxOf({ x, y, text, size = 'm', anchor, strong, continued }: TextMark): Box {
	const pixels = TEXT_SIZES[size];
	const width =
		textWidth(text, pixels, strong) +
		(continued ? 10 + textWidth(continued.text, TEXT_SIZES[continued.size]) : 0);
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { x: left, y: y - pixels * 0.75, width, height: pixels * 0.95 };
}

export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
