import type { Wording } from '../text/messages.ts';
import { TEXT_SIZES, type Drawing } from './drawing.ts';
import { wrap } from './wrap.ts';

/** What is drawn when there is nothing to draw: a sentence. */
export function emptyDrawing(width: number, wording: Wording): Drawing {
	const lines = wrap(wording.t.charts.empty, width, { size: TEXT_SIZES.m, maxLines: 3 });
	return {
		width,
		height: lines.length * 20 + 8,
		marks: lines.map((text, line) => ({
			kind: 'text',
			x: 0,
			y: 18 + line * 20,
			text,
			paint: 'muted',
		})),
	};
}
