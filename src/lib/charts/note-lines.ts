import { TEXT_SIZES, type TextMark } from './drawing.ts';
import { wrap } from './wrap.ts';

const LINE = 17;
const SIZE = TEXT_SIZES.s;

/** Small sentences one under the other, wrapped; `y` is the top of the first line. */
export function noteLines(
	notes: readonly string[],
	{ x = 0, y, width }: { x?: number; y: number; width: number },
): { marks: TextMark[]; height: number } {
	const lines = notes.flatMap((note) => wrap(note, width - x, { size: SIZE, maxLines: 6 }));
	return {
		marks: lines.map((text, line) => ({
			kind: 'text',
			x,
			y: y + 13 + line * LINE,
			text,
			paint: 'muted',
			size: 's',
		})),
		height: lines.length * LINE,
	};
}
