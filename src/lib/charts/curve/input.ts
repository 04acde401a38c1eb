/** A place on the curve; both are shares, from 0 to 1. */
export interface CurvePoint {
	/** Of the actors, from the least active to the most active. */
	x: number;
	/** Of all that they did, held by these actors. */
	y: number;
}

/** What a Lorenz curve needs. Under ten actors there is none to draw: no points are given. */
export interface CurveInput {
	/** From (0, 0) to (1, 1), never falling, never above the line of equality. */
	points: CurvePoint[];
	/** How many actors there are: what a publication protects. */
	actors: number;
	/** Gini index of the actors, from 0 (all equal) to 1. */
	gini?: number;
	/** A place on the curve that is marked and said: « 10 % des participants font 43 % des présences ». */
	top?: CurvePoint & { label: string };
	/** « part des participants, des moins actifs aux plus actifs ». */
	xLabel: string;
	/** « part des participations ». */
	yLabel: string;
}
