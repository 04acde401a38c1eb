/** A line of a territory on the Mercator projection of radius 1, y upwards. */
export interface OutlinePath {
	x: Float64Array;
	y: Float64Array;
	/** How far each point is from the line without it: those that say less than a pixel are not drawn. */
	weight: Float64Array;
	/** The rectangle that it covers: left, bottom, right, top. */
	box: readonly [number, number, number, number];
}

export interface OutlineFeature {
	name?: string;
	paths: OutlinePath[];
}

/** The lines of a territory, as a file gives them: municipalities, neighbourhoods. */
export interface Outlines {
	/** Name of the file. */
	file: string;
	features: OutlineFeature[];
}

/** Outlines as they are shown under a map. */
export interface ShownOutlines {
	outlines: Outlines;
	/** Whether the names of features are written. */
	isNamed: boolean;
}

/** Why a file of outlines is refused, and where: features are numbered from 1 on. */
export type OutlinesFault =
	| { kind: 'not-json' }
	| { kind: 'not-geojson' }
	| { kind: 'no-lines' }
	| { kind: 'coordinates'; feature: number }
	/** Not degrees. */
	| { kind: 'projected'; feature: number; x: number; y: number }
	| { kind: 'too-large' };
