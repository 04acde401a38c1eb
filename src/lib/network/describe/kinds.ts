import type { Network } from '../network.ts';

/** Actors by kind, an attribute that users give. */
export interface Kinds {
	/** The most frequent first, equal ones by name; none when nobody has a kind. */
	kinds: { kind: string; count: number }[];
	/** Actors without one. */
	withoutKind: number;
}

/** @param compare alphabetical order of the language */
export function kindsAmong(
	network: Network,
	keys: readonly string[],
	compare: (a: string, b: string) => number,
): Kinds {
	const counts = new Map<string, number>();
	let withoutKind = 0;
	for (const key of keys) {
		const { kind = null } = network.getNodeAttribute(key, 'attributes');
		if (kind === null || kind === '') withoutKind += 1;
		else counts.set(String(kind), (counts.get(String(kind)) ?? 0) + 1);
	}
	const kinds = [...counts]
		.map(([kind, count]) => ({ kind, count }))
		.sort((a, b) => b.count - a.count || compare(a.kind, b.kind));
	return { kinds, withoutKind };
}
