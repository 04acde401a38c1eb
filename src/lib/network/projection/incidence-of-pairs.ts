import type { FlatIncidence } from './flat-incidence.ts';

/** A pair of an incidence, as a query gives it. */
export interface Pair {
	a: string;
	b: string;
	/** Rows that say so. */
	n: number;
}

/** An incidence with the identifiers of both sides, in order. */
export interface NamedIncidence {
	incidence: FlatIncidence;
	firstIds: string[];
	secondIds: string[];
}

/** Numbers both sides of the pairs in the order of their identifiers. */
export function incidenceOf(pairs: readonly Pair[]): NamedIncidence {
	const firstIds = [...new Set(pairs.map(({ a }) => a))].sort();
	const secondIds = [...new Set(pairs.map(({ b }) => b))].sort();
	const firsts = new Map(firstIds.map((id, number) => [id, number]));
	const seconds = new Map(secondIds.map((id, number) => [id, number]));
	const incidence = {
		firstCount: firstIds.length,
		secondCount: secondIds.length,
		first: Uint32Array.from(pairs, ({ a }) => firsts.get(a) ?? 0),
		second: Uint32Array.from(pairs, ({ b }) => seconds.get(b) ?? 0),
	};
	return { incidence, firstIds, secondIds };
}
