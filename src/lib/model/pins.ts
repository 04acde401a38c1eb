/** A place in units of the layout, y upwards. */
export interface Place {
	x: number;
	y: number;
}

/** Places that the user decided, by key of node. */
export type Pins = Readonly<Record<string, Place>>;
