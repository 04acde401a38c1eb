import { quantileSorted, ticks } from 'd3';
import type { Wording } from '../text/messages.ts';
import { numberText, type NumberFormat } from './amount.ts';
import type { HeatPaint, Paint } from './drawing.ts';

/** Values that share a shade. */
export interface ValueClass {
	/** Included. */
	from: number;
	/** Excluded, but for the last class. */
	to: number;
	paint: HeatPaint;
	/** What is written over it: at 4.5:1 or better, in light and in dark. */
	ink: Paint;
}

export interface ClassOptions {
	/** The limits between classes that the author states; else they follow from the values. */
	limits?: readonly number[];
	/** The value from which both hues go away. */
	middle?: number;
	format?: NumberFormat;
}

const MOST = 5;
const SHADES = 7;
const LIGHT_SHADES = 4;
const SHADES_AROUND = 3;

const isWhole = (values: readonly number[]) => values.every((value) => Number.isInteger(value));

/** The shades of one class, of two, and so on: as far apart as the ramp allows. */
const SPREAD: readonly (readonly number[])[] = [
	[4],
	[2, 5],
	[2, 4, 6],
	[1, 3, 5, 7],
	[1, 3, 4, 5, 7],
	[1, 2, 3, 4, 5, 7],
	[1, 2, 3, 4, 5, 6, 7],
];

/** The shades of `count` classes; beyond seven, the last is shared. */
function rampOf(count: number): Pick<ValueClass, 'paint' | 'ink'>[] {
	const spread = SPREAD[Math.min(count, SHADES) - 1] ?? [];
	return Array.from({ length: count }, (_, index) => {
		const shade = spread[Math.min(index, spread.length - 1)] ?? SHADES;
		return {
			paint: `heat-${shade}` as HeatPaint,
			ink: shade <= LIGHT_SHADES ? 'ink' : 'paper',
		};
	});
}

/** The shade of a class that lies `steps` away from the middle: below it, over it, above it. */
function shadeAround(steps: number, most: number): Pick<ValueClass, 'paint' | 'ink'> {
	if (steps === 0) return { paint: 'heat-middle', ink: 'ink' };
	const away = Math.abs(steps);
	const shade = most < SHADES_AROUND && away === most ? SHADES_AROUND : away;
	const kept = Math.min(SHADES_AROUND, shade);
	return {
		paint: `heat-${steps < 0 ? 'below' : 'above'}-${kept}` as HeatPaint,
		ink: kept < SHADES_AROUND ? 'ink' : 'paper',
	};
}

/** The first figures of a number, as few as leave the limits apart. */
function rounded(limits: readonly number[]): number[] {
	for (const digits of [1, 2, 3]) {
		const round = limits.map((limit) => Number(limit.toPrecision(digits)));
		if (round.every((limit, index) => index === 0 || limit > round[index - 1]!)) return round;
	}
	return [...limits];
}

/** Limits at even steps, as near to five classes as round steps allow. */
function evenLimits(low: number, high: number, areWhole: boolean): number[] {
	const candidates = [5, 4, 6, 3, 7, 8].map((count) =>
		ticks(low, high, count).filter(
			(limit) => limit > low && limit < high && (!areWhole || Number.isInteger(limit)),
		),
	);
	const away = (limits: readonly number[]) =>
		limits.length >= SHADES ? Infinity : Math.abs(limits.length + 1 - MOST);
	return candidates.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** Round limits at even steps where values are evenly spread; else as many values between each. */
function innerLimits(sorted: readonly number[]): number[] {
	const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
	const middle = quantileSorted([...sorted], 0.5) ?? 0;
	const place = (middle - low) / (high - low || 1);
	const whole = isWhole(sorted);
	if (place > 0.2 && place < 0.8) return evenLimits(low, high, whole);
	const parts = Array.from(
		{ length: MOST - 1 },
		(_, part) => quantileSorted([...sorted], (part + 1) / MOST) ?? 0,
	).filter((limit, index, all) => limit > low && limit <= high && limit !== all[index - 1]);
	const round = rounded(parts).filter((limit) => limit > low && limit <= high);
	return whole ? [...new Set(round.map(Math.ceil))] : round;
}

function aroundMiddle(sorted: readonly number[], middle: number): number[] {
	const reach = Math.max(middle - (sorted[0] ?? middle), (sorted.at(-1) ?? middle) - middle);
	const step = ticks(0, reach || 1, 2)[1] ?? reach;
	return [-1.5, -0.5, 0.5, 1.5].map((steps) => middle + steps * step);
}

/** How many classes away from the one that holds the middle. */
function stepsOf(index: number, limits: readonly number[], middle: number): number {
	const at = limits.indexOf(middle);
	if (at >= 0) return index <= at ? index - at - 1 : index - at;
	const home = limits.filter((limit) => limit <= middle).length;
	return index - home;
}

/** From three to seven classes of the values, fewer when fewer differ; zero is never among them. */
export function classesOf(values: readonly number[], options: ClassOptions): ValueClass[] {
	const { middle } = options;
	const sorted = [...values]
		.filter((value) => middle !== undefined || value !== 0)
		.sort((a, b) => a - b);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (low === undefined || high === undefined) return [];
	const distinct = [...new Set(sorted)];
	const isFew = options.limits === undefined && middle === undefined && distinct.length <= MOST;
	const limits = isFew
		? distinct.slice(1)
		: [
				...(options.limits ??
					(middle === undefined ? innerLimits(sorted) : aroundMiddle(sorted, middle))),
			];
	const starts = [Math.min(low, limits[0] ?? low), ...limits];
	const count = starts.length;
	const shades =
		middle === undefined
			? rampOf(count)
			: starts.map((_, index) => {
					const most = Math.max(
						Math.abs(stepsOf(0, limits, middle)),
						Math.abs(stepsOf(count - 1, limits, middle)),
					);
					return shadeAround(stepsOf(index, limits, middle), most);
				});
	return starts.map((from, index) => ({
		from,
		to: index === count - 1 ? Math.max(high, from) : starts[index + 1]!,
		...shades[index]!,
	}));
}

/** The class of a value: the last one that begins at it or under. */
export function classOf(value: number, classes: readonly ValueClass[]): ValueClass | undefined {
	return classes.findLast(({ from }) => from <= value) ?? classes[0];
}

/**
 * The ends of classes: those between them with as many decimals as they have, the least and the
 * greatest value as the figure writes its values.
 */
export function limitTexts(
	classes: readonly ValueClass[],
	format: NumberFormat | undefined,
	wording: Wording,
): string[] {
	const inner = classes.slice(1).map(({ from }) => from);
	const isShare = format?.kind === 'percent';
	const kind = isShare ? 'percent' : 'decimal';
	const scaled = inner.map((limit) => (isShare ? limit * 100 : limit));
	const digits = [0, 1, 2].find((some) =>
		scaled.every((limit) => Math.abs(limit - Number(limit.toFixed(some))) < 1e-9),
	);
	const usual = format?.digits ?? (isShare ? 0 : 2);
	const write = (value: number, some: number) => numberText(value, { kind, digits: some }, wording);
	return [
		write(classes[0]?.from ?? 0, usual),
		...inner.map((limit) => write(limit, digits ?? Math.max(2, usual))),
		write(classes.at(-1)?.to ?? 0, usual),
	];
}
