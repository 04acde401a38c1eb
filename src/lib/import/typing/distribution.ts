import type { Distribution } from '../../model/column.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';

const BINS = 12;
const MOST_FREQUENT = 6;

const NOTHING: Distribution = { kind: 'values', values: [], otherRows: 0 };

/** Equal bins between the lowest and the highest of the finite values; a single bin when they are one. */
export function binned(values: Float64Array, rows: ArrayLike<number>): Distribution {
	let lowest = Number.POSITIVE_INFINITY;
	let highest = Number.NEGATIVE_INFINITY;
	for (let code = 0; code < values.length; code++) {
		const value = values[code]!;
		if (!Number.isFinite(value)) continue;
		if (value < lowest) lowest = value;
		if (value > highest) highest = value;
	}
	if (lowest > highest) return NOTHING;
	const bins = lowest === highest ? 1 : BINS;
	const counts = Array.from({ length: bins }, () => 0);
	const perValue = bins / (highest - lowest || 1);
	for (let code = 0; code < values.length; code++) {
		const value = values[code]!;
		if (!Number.isFinite(value)) continue;
		const bin = Math.min(bins - 1, Math.floor((value - lowest) * perValue));
		counts[bin] = (counts[bin] ?? 0) + (rows[code] ?? 0);
	}
	return { kind: 'bins', lowest, highest, counts };
}

/** The cells with a value that come back most, in order; of equals, the first met. */
export function mostFrequent(
	{ values, counts }: DistinctValues,
	hasValue: (code: number) => boolean,
): Distribution {
	const top: number[] = [];
	let allRows = 0;
	for (let code = 0; code < values.length; code++) {
		if (!hasValue(code)) continue;
		const rows = counts[code] ?? 0;
		allRows += rows;
		const last = top[MOST_FREQUENT - 1];
		if (last !== undefined && rows <= (counts[last] ?? 0)) continue;
		let at = top.length;
		while (at > 0 && rows > (counts[top[at - 1]!] ?? 0)) at--;
		top.splice(at, 0, code);
		if (top.length > MOST_FREQUENT) top.pop();
	}
	const shown = top.map((code) => ({ value: values[code] ?? '', rows: counts[code] ?? 0 }));
	return {
		kind: 'values',
		values: shown,
		otherRows: shown.reduce((rest, { rows }) => rest - rows, allRows),
	};
}
