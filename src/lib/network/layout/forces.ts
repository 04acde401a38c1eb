/** Points with masses, as parallel arrays. */
export interface Bodies {
	x: Float64Array;
	y: Float64Array;
	mass: Float64Array;
	/** 1 for those that nothing moves; absent when all are free. */
	pinned?: Uint8Array;
}

export interface Springs {
	sources: Uint32Array;
	targets: Uint32Array;
	/** Strength of each spring, above zero. */
	weights: Float64Array;
}

export interface ForceSettings {
	/** Pull that grows with the logarithm of the distance: groups stand apart more. */
	linLog: boolean;
	gravity: number;
	/** How coarse far bodies may be taken together; 0 is exact. */
	theta: number;
}

/** ForceAtlas2's forces on some bodies, which they move. */
export interface Forces {
	/**
	 * Moves every free body along the force on it, by `step` or by half of what would bring it to
	 * rest if its ties were alone, whichever is less; returns the sum of squared forces.
	 */
	advance(step: number): number;
	/** Where the bodies are now. */
	places(): { x: Float64Array; y: Float64Array };
}

/** How forces are made; those made before are not used any more. */
export type MakeForces = (bodies: Bodies, springs: Springs, settings: ForceSettings) => Forces;
