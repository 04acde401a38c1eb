/** Who with what, in typed arrays: each pair once, both sides numbered from 0. */
export interface FlatIncidence {
	firstCount: number;
	secondCount: number;
	first: Uint32Array;
	second: Uint32Array;
}

export type Side = 'first' | 'second';
