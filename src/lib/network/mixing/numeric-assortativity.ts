import type { Links } from '../links.ts';
import { tiesOf } from '../ties-of.ts';

/**
 * Newman's assortativity for numbers (2003): Pearson's correlation of the values at both ends of
 * ties, source and target when directed. Ties count one each, whatever their weight.
 *
 * @param values one per actor; ties of actors with NaN are left out
 * @returns null when no tie is left or all their ends have the same value
 */
export function numericAssortativity(links: Links, values: Float64Array): number | null {
	const { sources, targets, directed } = tiesOf(links);
	const first = sources.findIndex((source, tie) => isTold(values, source, targets[tie] ?? 0));
	if (first < 0) return null;
	// Numbers are taken from those of the first tie, so that equal ones give exactly 0.
	const [originX, originY] = directed
		? [values[sources[first]!]!, values[targets[first]!]!]
		: [values[sources[first]!]!, values[sources[first]!]!];
	let count = 0;
	let [x1, y1, xx, yy, xy] = [0, 0, 0, 0, 0];
	const add = (x: number, y: number) => {
		count += 1;
		x1 += x;
		y1 += y;
		xx += x * x;
		yy += y * y;
		xy += x * y;
	};
	for (let tie = first; tie < sources.length; tie += 1) {
		const [source, target] = [sources[tie]!, targets[tie]!];
		if (!isTold(values, source, target)) continue;
		add(values[source]! - originX, values[target]! - originY);
		if (!directed) add(values[target]! - originX, values[source]! - originY);
	}
	const [varianceX, varianceY] = [xx - x1 ** 2 / count, yy - y1 ** 2 / count];
	if (!(varianceX > 0 && varianceY > 0)) return null;
	return (xy - (x1 * y1) / count) / Math.sqrt(varianceX * varianceY);
}

/** Whether both ends of a tie have a value. */
function isTold(values: Float64Array, source: number, target: number): boolean {
	return !Number.isNaN(values[source] ?? NaN) && !Number.isNaN(values[target] ?? NaN);
}
