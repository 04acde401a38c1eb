import type { Amount, NumberFormat } from '../amount.ts';

/** A row or a column of a heat map. */
export interface HeatLine {
	/** What choosing it chooses; `null` is "without a value". */
	key: string | null;
	/** In full: « T4 2024 ». */
	label: string;
	/** Where room lacks: « T4 ». */
	short?: string;
	/** What several columns share, said once above them: « 2024 ». */
	context?: string;
	/** Its days, both included: choosing it then chooses this period rather than its key. */
	period?: { from: string; to: string };
	state: 'known' | 'unknown';
}

/**
 * What a cell says: an amount, zero among them; `unknown` where there should be one and it is not
 * known; `null` where there is no such cell (a period that has not come yet).
 */
export type HeatValue = Amount | 'unknown' | null;

/** What a heat map needs. The order of rows and columns is kept as given. */
export interface HeatInput {
	/** What the rows and the columns are values of: « Première venue », « Trimestres plus tard ». */
	rowDimension: string;
	columnDimension: string;
	rows: HeatLine[];
	columns: HeatLine[];
	/** By row, then by column. */
	values: HeatValue[][];
	/** The counts behind shares and rates, by row then by column: what a publication protects. */
	counts?: (Amount | null)[][];
	/** Counts that rows are shares of, beside their labels: the size of a cohort. */
	sizes?: Amount[];
	/** What they are: « participants au départ ». */
	sizeLabel?: string;
	/** Only where the cells add up to them. Shown in the table. */
	rowTotals?: Amount[];
	columnTotals?: Amount[];
	/** Time and steps name every nth column when room lacks; names are shortened. Names when absent. */
	columnsAre?: 'names' | 'time' | 'steps';
	format?: NumberFormat;
	/** The limits between classes of values; round ones that suit the values when absent. */
	limits?: number[];
	/** Two hues around this value, for ratios and differences only: 1 for observed over expected. */
	middle?: number;
	/** What choosing a cell gives: the key of its row or of its column; nothing when absent. */
	chooses?: 'row' | 'column';
	/** Keys of what is chosen: the rest is pale. */
	selected?: (string | null)[];
	/** Both days included: lines of time outside of it are pale. */
	selection?: { from: string; to: string };
}
