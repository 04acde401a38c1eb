import type { Amount, NumberFormat } from '../amount.ts';

/** One row of a dot plot: a value, what is known of its certainty, what it is compared with. */
export interface DotRow {
	/** What selecting the row selects; `null` is "without a value". */
	key: string | null;
	label: string;
	value: Amount;
	/** The count behind a share or a rate: what a publication protects. */
	count?: Amount;
	/** Where the value lies, with the confidence that the definition states. */
	interval?: { low: number; high: number };
	/** What the value is compared with: the share in the population. */
	reference?: number;
	/** A second value of the same row: after, or under another selection. */
	other?: Amount;
	/** The count behind `other`. */
	otherCount?: Amount;
	/** What the comparison says, in words: « sous-représenté ». Coloured when it calls for attention. */
	standing?: { text: string; attention: boolean };
	/** `unknown` rows are drawn apart, below, hatched. */
	state: 'known' | 'unknown';
}

/** What a dot plot needs. The order is kept as given. */
export interface DotsInput {
	/** What the rows are values of: « Territoire ». */
	dimension: string;
	rows: DotRow[];
	/** What the dots are, where there is something else beside: « parmi les participants ». */
	valueLabel?: string;
	/** What the second dots are: « en 2024 ». */
	otherLabel?: string;
	/** What the ticks are: « part dans la population ». */
	referenceLabel?: string;
	/** What the lines are: « intervalle à 95 % ». */
	intervalLabel?: string;
	/** What `count` counts, as the title of its column: « participants ». */
	countLabel?: string;
	/** The counts that shares are shares of. Only where the rows add up to them. */
	total?: Amount;
	otherTotal?: Amount;
	format?: NumberFormat;
	selected?: (string | null)[];
}
