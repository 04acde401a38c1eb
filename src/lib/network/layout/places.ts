/** A place per node, in the order of the nodes; NaN where a node has none. */
export interface Places {
	x: Float64Array;
	y: Float64Array;
}

/** A layout as arrays, in the order of the nodes. */
export interface FlatLayout extends Places {
	/** False when the layout was stopped before it was at rest. */
	settled: boolean;
}

/** What is known of a layout before it is made. */
export interface Asked {
	/** Same network and same seed: same picture. */
	seed: number;
	/** Where nodes begin, in units of the layout, when it goes on from an earlier one. */
	start?: Places;
	/** Where nodes stay, in units of the layout. */
	pins?: Places;
}
