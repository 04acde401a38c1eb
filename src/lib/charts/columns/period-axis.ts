import { max } from 'd3';
import { TEXT_SIZES, type Band, type Mark, type TextMark } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import type { TimePeriod } from './input.ts';

const SIZE = TEXT_SIZES.s;
const GAP = 6;

interface Run {
	context: string;
	start: number;
	length: number;
}

/** Neighbouring periods of one context: the four quarters of a year. */
function runsOf(periods: readonly TimePeriod[]): Run[] {
	const runs: Run[] = [];
	periods.forEach(({ context = '' }, index) => {
		const last = runs.at(-1);
		if (last && last.context === context) last.length++;
		else runs.push({ context, start: index, length: 1 });
	});
	return runs;
}

/** The least step that leaves room for every label, dividing a whole run so that runs look alike. */
export function stepFor(needed: number, runLength: number): number {
	for (let step = Math.max(1, needed); step < runLength; step++) {
		if (runLength % step === 0) return step;
	}
	return Math.max(needed, runLength);
}

const middle = (band: Band) => (band.x0 + band.x1) / 2;

function label(text: string, x: number, y: number, right: number): TextMark {
	const half = textWidth(text, SIZE) / 2;
	return {
		kind: 'text',
		x: Math.max(half, Math.min(right - half, x)),
		y,
		text,
		paint: 'muted',
		size: 's',
		anchor: 'middle',
		tabular: true,
	};
}

/** The contexts, each under the middle of its run; the longest runs first when room lacks. */
function contextLabels(
	runs: readonly Run[],
	bands: readonly Band[],
	y: number,
	right: number,
): TextMark[] {
	const kept: TextMark[] = [];
	const reach = ({ text }: TextMark) => textWidth(text, SIZE) / 2 + GAP / 2;
	for (const { context, start, length } of [...runs].sort((a, b) => b.length - a.length)) {
		const middle = (bands[start]!.x0 + bands[start + length - 1]!.x1) / 2;
		const mark = label(context, middle, y, right);
		const isFree = kept.every((other) => Math.abs(other.x - mark.x) >= reach(other) + reach(mark));
		if (isFree) kept.push(mark);
	}
	return kept.sort((a, b) => a.x - b.x);
}

/** Short lines between two runs, beside the labels of the periods. */
function separators(runs: readonly Run[], bands: readonly Band[], y: number): Mark[] {
	return runs.slice(1).map(({ start }): Mark => {
		const x = bands[start]!.x0;
		return { kind: 'line', x1: x, x2: x, y1: y - 12, y2: y + 5, stroke: 'hairline' };
	});
}

/** Indices of evenly spaced labels that leave each other room; `from` is one of them. */
function spaced(count: number, from: number, step: number): number[] {
	return Array.from({ length: count }, (_, index) => index).filter(
		(index) => (index - from) % step === 0,
	);
}

/**
 * Labels under the columns: each period's, thinned until none touches its neighbour, and under
 * them the context where it begins.
 */
export function periodAxis(
	periods: readonly TimePeriod[],
	bands: readonly Band[],
	{ y, right }: { y: number; right: number },
): { marks: Mark[]; height: number } {
	const pitch = bands.length > 1 ? bands[1]!.x0 - bands[0]!.x0 : right;
	const runs = runsOf(periods);
	const hasContext = runs.some(({ context }) => context !== '');
	const longest = (texts: string[]) => (max(texts, (text) => textWidth(text, SIZE)) ?? 0) + GAP;
	const needed = Math.ceil(longest(periods.map(({ short }) => short)) / pitch);
	const runLength = hasContext ? (max(runs, ({ length }) => length) ?? 1) : 1;
	const step = hasContext ? stepFor(needed, runLength) : needed;
	const wholeRun = runs.find(({ length }) => length === runLength)?.start ?? 0;
	const showsPeriods = !hasContext || step < runLength || runLength === 1;
	const marks: Mark[] = showsPeriods
		? spaced(periods.length, wholeRun % step, step).map((index) =>
				label(periods[index]!.short, middle(bands[index]!), y, right),
			)
		: [];
	if (!hasContext) return { marks, height: 18 };

	const contextY = showsPeriods ? y + 17 : y;
	marks.push(...contextLabels(runs, bands, contextY, right), ...separators(runs, bands, y));
	return { marks, height: showsPeriods ? 35 : 18 };
}
