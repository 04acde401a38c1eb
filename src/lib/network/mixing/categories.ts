/** Number of an actor without a value. */
export const UNKNOWN = 0xffffffff;

/** The values of an attribute as numbers. */
export interface Categories {
	/** The most frequent first, then in order of appearance. */
	names: string[];
	/** Actors of each. */
	counts: number[];
	/** Place of each actor's value in `names`, or `UNKNOWN`. */
	of: Uint32Array;
}

/** Numbers the values of actors; null is no value. */
export function categoriesOf(values: readonly (string | null)[]): Categories {
	const countOf = new Map<string, number>();
	for (const value of values) {
		if (value !== null) countOf.set(value, (countOf.get(value) ?? 0) + 1);
	}
	const ordered = [...countOf].sort(([, a], [, b]) => b - a);
	const numbers = new Map(ordered.map(([name], number) => [name, number]));
	return {
		names: ordered.map(([name]) => name),
		counts: ordered.map(([, count]) => count),
		of: Uint32Array.from(values, (value) =>
			value === null ? UNKNOWN : (numbers.get(value) ?? UNKNOWN),
		),
	};
}
