import { max } from 'd3';
import { TEXT_SIZES, type Band, type Mark } from '../drawing.ts';
import { wrap } from '../wrap.ts';

const LEAST_WIDTH = 46;
const LINE = 15;

/** Which places are labelled: each, or the middle one of every three, five… where room lacks. */
function labelled(bands: readonly Band[]): { indices: number[]; width: number } {
	const pitch = bands[0] ? bands[0].x1 - bands[0].x0 : LEAST_WIDTH;
	const half = Math.ceil((LEAST_WIDTH / pitch - 1) / 2);
	if (half <= 0) return { indices: bands.map((_, index) => index), width: pitch };
	const step = 2 * half + 1;
	if (step > bands.length) {
		return { indices: [Math.floor((bands.length - 1) / 2)], width: pitch * bands.length };
	}
	const indices = bands.flatMap((_, index) =>
		index % step === half && index + half < bands.length ? [index] : [],
	);
	return { indices, width: pitch * step };
}

/** Labels under the places of an axis of categories, wrapped, thinned until none touches another. */
export function categoryAxis(
	labels: readonly string[],
	bands: readonly Band[],
	y: number,
): { marks: Mark[]; height: number } {
	const { indices, width } = labelled(bands);
	const wrapped = indices.map((index) => ({
		middle: (bands[index]!.x0 + bands[index]!.x1) / 2,
		lines: wrap(labels[index] ?? '', width - 6, { size: TEXT_SIZES.s, maxLines: 3 }),
	}));
	return {
		marks: wrapped.flatMap(({ middle, lines }) =>
			lines.map((text, line): Mark => ({
				kind: 'text',
				x: middle,
				y: y + line * LINE,
				text,
				paint: 'muted',
				size: 's',
				anchor: 'middle',
			})),
		),
		height: 3 + LINE * (max(wrapped, ({ lines }) => lines.length) ?? 1),
	};
}
