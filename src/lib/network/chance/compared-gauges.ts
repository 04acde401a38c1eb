import type { Links } from '../links.ts';
import { COMPARED_GAUGES, type ComparedGauge } from '../measures/gauges.ts';
import type { ChanceMethod } from './baseline.ts';

/** Ties that may be looked at in all, over all random networks: some ten seconds of work. */
const WORK = 3e9;

/** Looks at a tie that a run of Leiden amounts to, by rounds, levels and jumps in memory. */
const LEIDEN_LOOKS = 250;

/** Gauges that the degrees decide: swaps of ties never change them. */
const DECIDED_BY_DEGREES: readonly ComparedGauge[] = [
	'density',
	'isolates',
	'degreeCentralisation',
];

/** The gauges of which a baseline says something. A redrawn two-mode network changes them all. */
export function informativeGauges(method: ChanceMethod): ComparedGauge[] {
	if (method === 'curveball') return [...COMPARED_GAUGES];
	return COMPARED_GAUGES.filter((gauge) => !DECIDED_BY_DEGREES.includes(gauge));
}

/**
 * The gauges that can be measured exactly on so many random networks by a fixed amount of work,
 * whatever the machine: the larger the network, the fewer the gauges.
 *
 * @param links the observed network, of the size of the random ones
 */
export function comparedGauges(links: Links, networks = 100): ComparedGauge[] {
	const looks = looksOf(links);
	return COMPARED_GAUGES.filter((gauge) => looks(gauge) * networks <= WORK);
}

/** Ties looked at to measure a gauge once. */
function looksOf({ count, tieCount, out }: Links): (gauge: ComparedGauge) => number {
	const once = count + 2 * tieCount;
	const degree = (i: number) => out.start[i + 1]! - out.start[i]!;
	let triangles = once;
	for (let i = 0; i < count; i += 1) {
		for (let k = out.start[i]!; k < out.start[i + 1]!; k += 1) {
			triangles += Math.min(degree(i), degree(out.neighbour[k]!));
		}
	}
	return (gauge) => {
		switch (gauge) {
			case 'transitivity':
			case 'meanClustering':
				return triangles;
			case 'meanDistance':
			case 'diameter':
				return count * once;
			case 'betweennessCentralisation':
				return 3 * count * once;
			case 'modularity':
				return LEIDEN_LOOKS * once;
			default:
				return once;
		}
	};
}
