import { max } from 'd3';
import type { Wording } from '../text/messages.ts';
import type { PluralForms } from '../text/plural.ts';
import { numberText, type NumberFormat } from './amount.ts';
import { limitTexts, type ValueClass } from './classes.ts';
import { legend, type Sample } from './columns/legend.ts';
import { TEXT_SIZES, type Mark } from './drawing.ts';
import { textWidth } from './text-width.ts';

const SIZE = TEXT_SIZES.s;
const BLOCK = 12;
const LEAST = 34;
const WIDEST = 72;

interface Scale {
	marks: Mark[];
	width: number;
	height: number;
}

/** « 1 », « 5–9 »: what whole values a class holds; nothing where values are not whole. */
function wholeTexts(classes: readonly ValueClass[], wording: Wording): string[] | undefined {
	const isWhole = classes.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to));
	if (!isWhole) return undefined;
	const write = (value: number) => numberText(value, { kind: 'integer' }, wording);
	return classes.map(({ from, to }, index) => {
		const last = index === classes.length - 1 ? to : to - 1;
		return last <= from ? write(from) : `${write(from)}–${write(last)}`;
	});
}

const label = (x: number, y: number, text: string): Mark => ({
	kind: 'text',
	x,
	y,
	text,
	paint: 'muted',
	size: 's',
	anchor: 'middle',
	tabular: true,
});

function blocks(classes: readonly ValueClass[], x: number, y: number, width: number): Mark[] {
	return classes.map(({ paint }, index) => {
		const box = { x: x + index * width, y, width: width - 1, height: BLOCK };
		return { kind: 'rect', ...box, fill: paint };
	});
}

const widest = (texts: readonly string[]) => max(texts, (text) => textWidth(text, SIZE)) ?? 0;

/** Shades side by side: what each holds under it where whole values fit, else the limits between. */
function scale(
	classes: readonly ValueClass[],
	{ y, width }: { y: number; width: number },
	format: NumberFormat | undefined,
	wording: Wording,
): Scale {
	if (classes.length === 0) return { marks: [], width: 0, height: 0 };
	const count = classes.length;
	const whole = format?.kind === 'percent' ? undefined : wholeTexts(classes, wording);
	const under = Math.max(LEAST, widest(whole ?? []) + 10);
	if (whole !== undefined && under * count <= width) {
		const marks = whole.map((text, index) => label((index + 0.5) * under, y + BLOCK + 14, text));
		return {
			marks: [...blocks(classes, 0, y, under), ...marks],
			width: under * count,
			height: BLOCK + 20,
		};
	}
	const texts = limitTexts(classes, format, wording);
	const half = widest(texts) / 2;
	const each = Math.min(WIDEST, Math.max(LEAST, 2 * half + 8), (width - 2 * half) / count);
	// Every other limit, where neighbours would touch.
	const step = each < 2 * half + 4 ? 2 : 1;
	const marks = texts.flatMap((text, index) =>
		index % step === 0 ? [label(half + index * each, y + BLOCK + 14, text)] : [],
	);
	return {
		marks: [...blocks(classes, half, y, each), ...marks],
		width: 2 * half + each * count,
		height: BLOCK + 20,
	};
}

function moved(mark: Mark, dx: number): Mark {
	return mark.kind === 'rect' || mark.kind === 'text' ? { ...mark, x: mark.x + dx } : mark;
}

/** What the values are, and around which one the hues part. */
export function scaleTitle(
	{ middle, format }: { middle?: number; format?: NumberFormat },
	unit: PluralForms,
	wording: Wording,
): string {
	if (middle === undefined) return unit.other;
	return wording.t.charts.heat.around(unit.other, numberText(middle, format, wording));
}

/** The shades and their limits, then what is not among them: zero, unknown, hidden. */
export function classLegend(
	classes: readonly ValueClass[],
	samples: readonly Sample[],
	{ y, width, format }: { y: number; width: number; format?: NumberFormat },
	wording: Wording,
): { marks: Mark[]; height: number } {
	const shades = scale(classes, { y, width }, format, wording);
	const start = shades.width === 0 ? 0 : shades.width + 20;
	const needed = samples.reduce((sum, one) => sum + 34 + textWidth(one.label, TEXT_SIZES.m), 0);
	if (start + needed <= width) {
		const beside = legend(samples, { y: y - 3, width: width - start });
		return {
			marks: [...shades.marks, ...beside.marks.map((mark) => moved(mark, start))],
			height: Math.max(shades.height, beside.height),
		};
	}
	const below = legend(samples, { y: y + shades.height, width });
	return { marks: [...shades.marks, ...below.marks], height: shades.height + below.height };
}
