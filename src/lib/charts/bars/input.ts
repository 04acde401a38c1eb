import type { Amount, NumberFormat } from '../amount.ts';
import type { CategoryPaint } from '../drawing.ts';

/** One bar. Values are counts, measures or differences; negative ones go to the left of zero. */
export interface Category {
	/** What selecting the bar selects; `null` is "without a value". Several folded together: ignored. */
	key: string | null;
	label: string;
	value: Amount;
	/** Greatest possible value, when the figure is a range: the part between is drawn as unknown. */
	upper?: number;
	/**
	 * The smallest count of persons from which a share or a rate is computed: what a publication
	 * protects, in place of the value.
	 */
	count?: Amount;
	state: 'known' | 'unknown' | 'other';
	/** The colour that the category has everywhere in its project; the accent when absent. */
	paint?: CategoryPaint;
}

/** What horizontal bars need. The order is kept as given. */
export interface BarsInput {
	/** What the categories are values of: « Canal ». */
	dimension: string;
	categories: Category[];
	selected?: (string | null)[];
	/** Shown in the table. Only where the categories add up to it. */
	total?: Amount;
	format?: NumberFormat;
	/** Categories that are not drawn and cannot be added up (the same person may be in several). */
	omitted?: { count: number; largest: Amount };
}
