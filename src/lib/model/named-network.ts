import type { Appearance } from './appearance.ts';
import type { ProposedCorrection } from './network-correction.ts';
import type { NetworkFilter } from './network-filter.ts';
import type { NetworkTime } from './network-time.ts';
import type { Pins } from './pins.ts';
import type { Relation } from './relation.ts';

/** What was decided of a network: a relation, how it looks, and the name the user gave it. */
export interface DecidedNetwork {
	/** Absent: the relation names it. */
	name?: string;
	/** Absent: the first one that the data allow. */
	relation?: Relation;
	/** How its map looks, once chosen. */
	appearance?: Appearance;
	/** What its map leaves out; nothing when absent. */
	filter?: NetworkFilter;
	/** The window of time at hand; all the time when absent. */
	time?: NetworkTime;
	/** Actors put in a place of their own; none when absent. */
	pins?: Pins;
	/** The places around which the others were laid out; freely when absent. */
	around?: Pins;
	/** Corrections that someone proposed, decided or not; none when absent. */
	corrections?: readonly ProposedCorrection[];
}

/** A network of the project. */
export interface NamedNetwork extends DecidedNetwork {
	/** Unique in the project. */
	id: number;
}
