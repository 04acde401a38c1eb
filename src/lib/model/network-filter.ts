/** A value that sorts actors or ties; null is "without a value". */
export type FilterValue = string | boolean | null;

/**
 * What an actor or a tie must be to stay on a map. `minimum` is the least that stays; a tie counts
 * once, whatever its direction.
 */
export type FilterCondition =
	/** Ties of the actor, before this condition takes any away. */
	| { kind: 'degree'; minimum: number }
	/** The k-core: as many ties with others that stay. */
	| { kind: 'core'; minimum: number }
	/** All components of the largest size, where several are as large. */
	| { kind: 'largest-component' }
	/** Actors in the same component. */
	| { kind: 'component-size'; minimum: number }
	| { kind: 'weight'; minimum: number }
	/** Actors whose attribute has one of these values. Modes that do not know it stay. */
	| { kind: 'category'; attribute: string; among: readonly FilterValue[] }
	/** Both ends included; `unknown`: those without a number stay. Modes that do not know it stay. */
	| { kind: 'range'; attribute: string; from?: number; to?: number; unknown: boolean }
	/** Ties of one of these kinds at least. */
	| { kind: 'tie-kind'; among: readonly (string | null)[] }
	| { kind: 'without-isolates' }
	/** Only these actors, named by their keys; or all but these. */
	| { kind: 'actors'; keep: boolean; keys: readonly string[] };

/** What a map leaves out, one condition after the other: each sees what those before it left. */
export type NetworkFilter = readonly FilterCondition[];
