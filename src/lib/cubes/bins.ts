import type { Dimension } from '../model/filter.ts';
import { periodStart, type PeriodUnit } from '../model/period.ts';
import type { Values } from './coded-table.ts';

/** What rows are counted in: the bin of each code, and what each bin stands for. */
export interface Bins {
	of: Uint32Array;
	keys: Values;
}

/** One bin for all. */
export const WHOLE: Bins = { of: new Uint32Array(1), keys: [null] };

/** The values themselves or, for dates, the periods that hold them; in order, NULL last. */
export function binsOf(values: Values, dimension: Dimension, unit: PeriodUnit): Bins {
	if (dimension !== 'period') return { of: Uint32Array.from(values.keys()), keys: values };
	const of = new Uint32Array(values.length);
	const keys: (string | null)[] = [];
	values.forEach((value, code) => {
		const key = value === null ? null : periodStart(value, unit);
		if (keys.length === 0 || keys.at(-1) !== key) keys.push(key);
		of[code] = keys.length - 1;
	});
	return { of, keys };
}
