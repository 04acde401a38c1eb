/** How an attribute and the ties go together. Actors without a value are left out and counted. */
export interface AttributeMixing {
	/** The categories, the most frequent first. */
	categories: string[];
	/** Actors of each category. */
	counts: number[];
	/** Actors without a value. */
	unknown: number;
	/** (E − I) / (E + I) over ties between actors with a value; null without such a tie. */
	ei: number | null;
	/** Mean over shuffles of the attribute. */
	eiExpected: number | null;
	/** Two-sided permutation p-value, (r + 1) / (shuffles + 1). */
	eiP: number | null;
	shuffles: number;
	/** Newman 2003, categorical; null when only one category has ties. */
	assortativity: number | null;
	/** Q of the grouping by this attribute; null without ties. */
	modularity: number | null;
	/** Categories × categories: ties observed (undirected: both ways, so that the table is symmetric). */
	observed: number[][];
	/** Those expected from degrees alone. */
	expected: number[][];
}
