import type { Amount, NumberFormat } from '../amount.ts';

/** A set: a channel, a theme. */
export interface UpsetSet {
	key: string;
	label: string;
	/** All that are in it, whatever else they are in. */
	total?: Amount;
}

/** Those that are in these sets and in no other. */
export interface Combination {
	/** What choosing it gives; it cannot be chosen when absent. */
	key?: string | null;
	/** Keys of its sets, none for those of whom no set is known. */
	sets: string[];
	/** In words: « Sur place et en ligne ». */
	label: string;
	value: Amount;
	/** Greatest possible value, when the figure is a range. */
	upper?: number;
	/** Belongs to what `markedLabel` names: « hybride ». */
	marked?: boolean;
	state: 'known' | 'unknown';
}

/** What an upset chart needs: at most six sets. Combinations are drawn from the largest to the least. */
export interface UpsetInput {
	/** What the combinations are: « Canaux utilisés ». */
	dimension: string;
	sets: UpsetSet[];
	combinations: Combination[];
	/** What marked combinations are, in a word: « hybride ». */
	markedLabel?: string;
	/** Shown in the table. Only where the combinations add up to it. */
	total?: Amount;
	format?: NumberFormat;
	selected?: (string | null)[];
}
