import type { Wording } from '../../text/messages.ts';
import { amountText, isHidden, type Amount } from '../amount.ts';
import { TEXT_SIZES, type Mark, type Paint } from '../drawing.ts';
import { isHatched } from '../patterns.ts';
import { textWidth } from '../text-width.ts';
import { wrap } from '../wrap.ts';
import type { Series } from './input.ts';
import { paintOfSeries } from './series-labels.ts';

const SIZE = TEXT_SIZES.m;
const SWATCH = 12;
const ROW = 21;

/** A paint and what it means. */
export interface Sample {
	paint: Paint;
	label: string;
}

const strokeOf = (paint: Paint): Paint | undefined =>
	isHatched(paint) ? paint : paint === 'paper' ? 'muted' : undefined;

export function seriesSamples(series: readonly Series[]): Sample[] {
	return series.map((one) => ({ paint: paintOfSeries(one), label: one.label }));
}

/** What the hatching of hidden values stands for, when there are any: « < 5 », « masqué ». */
export function hiddenSamples(
	values: readonly (readonly (Amount | null)[])[],
	wording: Wording,
): Sample[] {
	const texts = values
		.flat()
		.flatMap((amount) =>
			amount !== null && isHidden(amount) ? [amountText(amount, wording)] : [],
		);
	return [...new Set(texts)].map((label) => ({ paint: 'hidden', label }));
}

/** Samples and their names, in as many lines as needed. */
export function legend(
	samples: readonly Sample[],
	{ y, width }: { y: number; width: number },
): { marks: Mark[]; height: number } {
	const marks: Mark[] = [];
	let x = 0;
	let row = 0;
	for (const { paint, label } of samples) {
		const text = wrap(label, width - SWATCH - 6, { size: SIZE, maxLines: 1 })[0] ?? '';
		const needed = SWATCH + 6 + textWidth(text, SIZE);
		if (x > 0 && x + needed > width) {
			x = 0;
			row++;
		}
		const top = y + row * ROW;
		const box = { x, y: top + 2, width: SWATCH, height: SWATCH };
		marks.push(
			{ kind: 'rect', ...box, fill: paint, stroke: strokeOf(paint) },
			{ kind: 'text', x: x + SWATCH + 6, y: top + 13, text, paint: 'ink' },
		);
		x += needed + 16;
	}
	return { marks, height: samples.length === 0 ? 0 : (row + 1) * ROW + 6 };
}
