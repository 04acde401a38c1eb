import type { Amount, NumberFormat } from '../amount.ts';

/** A closed line: longitude and latitude of each point, one after the other, in degrees (WGS 84). */
export type Ring = number[];

export interface Territory {
	/** What choosing it gives; `null` is "without a territory". */
	key: string | null;
	label: string;
	/** `null`: on the map, and of which the data say nothing. */
	value: Amount | null;
	/** The count behind a share or a rate: what a publication protects. */
	count?: Amount;
	/** Its outline, holes and islands included; none when no outline was found for it. */
	rings?: Ring[];
	state: 'known' | 'unknown';
}

/** What a map of territories needs. */
export interface TerritoriesInput {
	/** What the territories are: « Commune ». */
	dimension: string;
	/** Shades for shares and rates; circles for counts, which a large territory must not inflate. */
	look: 'shades' | 'circles';
	territories: Territory[];
	/** Counts behind shares. Only where the territories add up to it. */
	total?: Amount;
	format?: NumberFormat;
	/** What `count` counts, as the title of its column: « participants ». */
	countLabel?: string;
	/** The limits between classes of values, for shades; round ones when absent. */
	limits?: number[];
	/** Two hues around this value, for ratios and differences only. */
	middle?: number;
	selected?: (string | null)[];
}
