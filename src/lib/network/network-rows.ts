/**
 * The plain rows a network is built from, as queries return them.
 */

/** `actor`, `event`, or the name of another second mode (`contribution`, `criterion`, `item`…). */
export type Mode = string;

export type AttributeValue = string | number | boolean | null;

export interface ActorRow {
	/** Unique within its mode. */
	id: string;
	label: string;
	mode: Mode;
	/** What is known of it: kind, territory, nature, the user's own columns. */
	attributes: Record<string, AttributeValue>;
}

/** The three weights of a tie of a projection (see `projection/project-incidence.ts`). */
export interface SharedWeights {
	count: number;
	newman: number;
	jaccard: number;
}

export interface TieRow {
	/** Identifier in the mode of the sources (see `buildNetwork`), without the mode. */
	source: string;
	target: string;
	/** Strength, above zero. */
	weight: number;
	kind?: string | null;
	directed?: boolean;
	shared?: SharedWeights;
}

export interface NetworkRows {
	actors: readonly ActorRow[];
	ties: readonly TieRow[];
}
