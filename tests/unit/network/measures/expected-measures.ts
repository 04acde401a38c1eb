import { readFileSync } from 'node:fs';
import { linksOf, type Links } from '../../../../src/lib/network/links.ts';
import type { ActorMeasure } from '../../../../src/lib/network/measures/actor-measures.ts';
import type { Gauges } from '../../../../src/lib/network/measures/gauges.ts';

/** A network of expected-measures.json; how its figures were made is said in the script beside. */
export interface Expected {
	name: string;
	directed: boolean;
	count: number;
	ties: Tie[];
	groups: number[];
	values: Partial<Record<ActorMeasure, (number | null)[]>>;
	gauges: Gauges;
}

/** Numbers of both ends, and the weight. */
export type Tie = [source: number, target: number, weight: number];

const FILE = new URL('../../../fixtures/networks/expected-measures.json', import.meta.url);

export const expectedNetworks: Expected[] = JSON.parse(readFileSync(FILE, 'utf8'));

export function linksFrom(count: number, ties: readonly Tie[], directed = false): Links {
	return linksOf({
		count,
		directed,
		sources: Uint32Array.from(ties, ([source]) => source),
		targets: Uint32Array.from(ties, ([, target]) => target),
		weights: Float64Array.from(ties, ([, , weight]) => weight),
	});
}
