/** The matrix is raised to the power 2^60. */
const SQUARINGS = 60;

/**
 * The direction that a small matrix tends to send its first axis to, when applied again and again:
 * the eigenvector of the eigenvalue on the right of all others. The matrix is shifted, so that an
 * eigenvalue as large on the left does not count, and squared many times.
 *
 * @param rows the matrix is their first `size` rows and columns
 */
export function dominantDirection(rows: readonly Float64Array[], size: number): Float64Array {
	let shift = 0;
	for (let i = 0; i < size; i += 1) {
		shift = Math.max(
			shift,
			rows[i]!.subarray(0, size).reduce((sum, entry) => sum + Math.abs(entry), 0),
		);
	}
	let power = new Float64Array(size * size);
	for (let i = 0; i < size; i += 1) {
		for (let j = 0; j < size; j += 1) power[i * size + j] = rows[i]![j]! + (i === j ? shift : 0);
	}
	for (let i = 0; i < SQUARINGS; i += 1) power = scaledSquare(power, size);
	return Float64Array.from({ length: size }, (_, i) => power[i * size]!);
}

/** The square of a matrix, its largest entry brought to 1. */
function scaledSquare(matrix: Float64Array, size: number): Float64Array<ArrayBuffer> {
	const square = new Float64Array(matrix.length);
	let largest = 0;
	for (let i = 0; i < size; i += 1) {
		for (let j = 0; j < size; j += 1) {
			let sum = 0;
			for (let k = 0; k < size; k += 1) sum += matrix[i * size + k]! * matrix[k * size + j]!;
			square[i * size + j] = sum;
			largest = Math.max(largest, Math.abs(sum));
		}
	}
	return square.map((entry) => entry / largest);
}
