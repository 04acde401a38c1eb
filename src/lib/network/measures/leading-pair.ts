import type { Adjacency } from '../adjacency.ts';
import { dominantDirection } from './dominant-direction.ts';

/** Directions looked at together; more of them settle in fewer rounds, each of which is longer. */
const DIRECTIONS = 4;
/** What A·v may differ from λ·v by, in proportion to λ. */
const SETTLED = 2e-13;
/** Multiplications and additions after which the vector is taken as it is. */
const MOST_WORK = 3e9;

export interface LeadingPair {
	/** The largest eigenvalue, which is real and positive. */
	value: number;
	/** Its eigenvector, of length 1, without negative entries. */
	vector: Float64Array;
	/** False when the work allowed was not enough. */
	isSettled: boolean;
}

/**
 * The leading eigenvector of a matrix without negative entries that links all its rows to each
 * other. Each round looks for it among the last two guesses and the directions that the matrix
 * brings the last one to (Arnoldi's method restarted with the guess before: Stathopoulos and Saad
 * 1998). It needs about the square root of the steps of the power iteration: a long path settles.
 */
export function leadingPair(rows: Adjacency): LeadingPair {
	const size = rows.start.length - 1;
	const most = Math.min(DIRECTIONS, size);
	const basis = Array.from({ length: most }, () => new Float64Array(size));
	const images = basis.map(() => new Float64Array(size));
	const roundWork = most * (rows.neighbour.length + 4 * most * size);
	const rest = new Float64Array(size);
	let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
	let previous = vector;
	let value = 0;
	for (let work = 0; work <= MOST_WORK; work += roundWork) {
		basis[0]!.set(vector);
		multiply(rows, vector, images[0]!);
		value = dot(vector, images[0]!);
		rest.set(images[0]!);
		if (takeOut(basis, 1, rest) <= SETTLED * value) return { value, vector, isSettled: true };
		let used = 1;
		for (let tried = 0; used < most; tried += 1) {
			rest.set(tried === 0 ? previous : tried === 1 ? images[0]! : images[used - 1]!);
			const before = Math.sqrt(dot(rest, rest));
			const left = takeOut(basis, used, rest);
			if (left > SETTLED * before) {
				for (let i = 0; i < size; i += 1) basis[used]![i] = rest[i]! / left;
				multiply(rows, basis[used]!, images[used]!);
				used += 1;
			} else if (tried > 0) break;
		}
		if (used === 1) return { value, vector, isSettled: true };
		previous = vector;
		vector = combined(basis, dominantDirection(projected(basis, images, used), used));
	}
	return { value, vector, isSettled: false };
}

/** What the matrix does within the first directions: entry ij is direction i · image of j. */
function projected(
	basis: readonly Float64Array[],
	images: readonly Float64Array[],
	used: number,
): Float64Array[] {
	return basis
		.slice(0, used)
		.map((direction) => Float64Array.from({ length: used }, (_, j) => dot(direction, images[j]!)));
}

function multiply({ start, neighbour, weight }: Adjacency, by: Float64Array, into: Float64Array) {
	for (let i = 0; i < into.length; i += 1) {
		let sum = 0;
		for (let k = start[i]!; k < start[i + 1]!; k += 1) sum += by[neighbour[k]!]! * weight[k]!;
		into[i] = sum;
	}
}

/**
 * Takes out of `vector` what it has along the first directions, twice so that rounding leaves
 * nothing. Returns the length of what is left.
 */
function takeOut(basis: readonly Float64Array[], used: number, vector: Float64Array): number {
	for (let pass = 0; pass < 2; pass += 1) {
		for (let j = 0; j < used; j += 1) {
			const direction = basis[j]!;
			const along = dot(direction, vector);
			for (let i = 0; i < vector.length; i += 1) vector[i]! -= along * direction[i]!;
		}
	}
	return Math.sqrt(dot(vector, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
	return sum;
}

/** The sum of the directions by their shares, of length 1; negative entries are only rounding. */
function combined(basis: readonly Float64Array[], shares: Float64Array): Float64Array<ArrayBuffer> {
	const vector = new Float64Array(basis[0]!.length);
	shares.forEach((share, j) => {
		const direction = basis[j]!;
		for (let i = 0; i < vector.length; i += 1) vector[i]! += share * direction[i]!;
	});
	for (let i = 0; i < vector.length; i += 1) vector[i] = Math.abs(vector[i]!);
	const length = Math.sqrt(dot(vector, vector));
	return vector.map((entry) => entry / length);
}
