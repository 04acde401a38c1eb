import { extent, scaleLinear, scaleLog } from 'd3';
import type { Wording } from '../../text/messages.ts';
import { numberText, type NumberFormat } from '../amount.ts';
import { valueAxis, type Tick } from '../axis.ts';
import type { ScatterAxis } from './input.ts';

export interface Scale {
	ticks: Tick[];
	/** From values to a share of the axis, 0 at its beginning. */
	at(value: number): number;
}

/** As many decimals as a power of ten needs to be told from zero. */
function logFormat(value: number, format: NumberFormat | undefined): NumberFormat {
	const isShare = format?.kind === 'percent';
	const digits = Math.max(0, -Math.floor(Math.log10(isShare ? value * 100 : value)));
	return { kind: isShare ? 'percent' : 'decimal', digits };
}

function logScale(
	values: readonly number[],
	format: NumberFormat | undefined,
	wording: Wording,
): Scale {
	const [low = 1, high = 10] = extent(values);
	const scale = scaleLog([low, high === low ? low * 10 : high], [0, 1]).nice();
	const [start = 1, end = 10] = scale.domain();
	const multiples = Math.log10(end / start) <= 2 ? [1, 2, 5] : [1];
	const isRound = (value: number) => {
		const ratio = value / 10 ** Math.floor(Math.log10(value) + 1e-9);
		return multiples.includes(Math.round(ratio * 1e6) / 1e6);
	};
	return {
		ticks: scale.ticks().flatMap((value) => {
			const text = numberText(value, logFormat(value, format), wording);
			return isRound(value) ? [{ value, text }] : [];
		}),
		at: scale,
	};
}

/** The scale of an axis; linear ones go down to zero when the values come near it. */
export function scatterScale(
	{ log, format }: ScatterAxis,
	values: readonly number[],
	count: number,
	wording: Wording,
): Scale {
	if (log) return logScale(values, format, wording);
	const [low = 0, high = 1] = extent(values);
	const fromZero = low >= 0 ? low <= 0.3 * high : high > 0;
	const { domain, ticks } = valueAxis([low, high], { count, fromZero, format }, wording);
	return { ticks, at: scaleLinear(domain, [0, 1]) };
}
