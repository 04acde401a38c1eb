import { precisionFixed, scaleLinear } from 'd3';
import type { Wording } from '../text/messages.ts';
import { numberText, type NumberFormat } from './amount.ts';
import type { Mark, Paint } from './drawing.ts';

export interface Tick {
	value: number;
	text: string;
}

/** An axis of values before it has pixels: where it begins and ends, and what is written along it. */
export interface ValueAxis {
	domain: [number, number];
	ticks: Tick[];
}

interface AxisOptions {
	/** About how many ticks. */
	count?: number;
	/** No tick between two whole numbers. */
	areWhole?: boolean;
	fromZero?: boolean;
	format?: NumberFormat;
}

/** The format with the decimals that tell neighbouring ticks apart, and no more. */
function tickFormat(step: number, format: NumberFormat | undefined): NumberFormat {
	const isShare = format?.kind === 'percent';
	const digits = step > 0 ? precisionFixed(isShare ? step * 100 : step) : 0;
	return { kind: isShare ? 'percent' : 'decimal', digits };
}

/** Round ends and ticks for values from `low` to `high`; zero is among them unless told otherwise. */
export function valueAxis(
	[low, high]: readonly [number, number],
	{ count = 4, areWhole = false, fromZero = true, format }: AxisOptions,
	wording: Wording,
): ValueAxis {
	let [start, end] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
	if (start === end) {
		if (!fromZero) start -= format?.kind === 'percent' ? 0.01 : 1;
		end += format?.kind === 'percent' ? 0.01 : 1;
	}
	const scale = scaleLinear([start, end], [0, 1]).nice(count);
	const values = scale.ticks(count).filter((tick) => !areWhole || Number.isInteger(tick));
	const written = tickFormat((values[1] ?? 0) - (values[0] ?? 0), format);
	const [first = start, last = end] = scale.domain();
	return {
		domain: [first, last],
		ticks: values.map((value) => ({ value, text: numberText(value, written, wording) })),
	};
}

/** A line across the plot at the height of a value. */
export function horizontal(
	{ left, right }: { left: number; right: number },
	y: number,
	stroke: Paint,
): Mark {
	return { kind: 'line', x1: left, x2: right, y1: y, y2: y, stroke };
}

/** The number beside such a line. */
export function tickLabel({ left }: { left: number }, y: number, text: string): Mark {
	const style = { paint: 'muted', size: 's', anchor: 'end', tabular: true } as const;
	return { kind: 'text', x: left - 8, y: y + 4.5, text, ...style };
}
