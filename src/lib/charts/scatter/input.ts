import type { Amount, NumberFormat } from '../amount.ts';
import type { Series } from '../columns/input.ts';

export interface ScatterPoint {
	/** What selecting the point selects. */
	key: string | null;
	label: string;
	/** `null` when it has none: the point is not drawn, and counted. */
	x: number | null;
	y: number | null;
	/** What its area stands for; never negative. */
	size?: number | null;
	/** Key of one of `categories`. */
	category?: string;
	/**
	 * How many persons it stands for. In a figure of persons, a point without it is taken for one
	 * person, and is not published.
	 */
	count?: Amount;
}

export interface ScatterAxis {
	/** With its unit: « participants pour 1 000 habitants ». */
	label: string;
	format?: NumberFormat;
	/** Powers of ten are evenly spaced. Values of zero or less are counted apart. */
	log?: boolean;
	/** Whether the values count persons: a point with a small one is not published. */
	countsPersons?: boolean;
}

/** What a scatter plot needs: the figure's unit says what each point is. */
export interface ScatterInput {
	/** What the points are, as the title of a column: « Commune ». */
	dimension: string;
	points: ScatterPoint[];
	x: ScatterAxis;
	y: ScatterAxis;
	/** What the areas of the points stand for. */
	size?: Omit<ScatterAxis, 'log'>;
	/** What the colours stand for; points of none are grey. */
	categories?: Series[];
	/** Points left out of a publication. */
	withheld?: number;
	selected?: (string | null)[];
}
