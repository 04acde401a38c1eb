type Numbers = Uint8Array | Uint32Array | Int32Array;

/** The same numbers in an array at least twice as long, and of `least` at the least. */
export function grown<T extends Numbers>(array: T, least = 0): T {
	const length = Math.max(array.length * 2, least);
	const longer = new (array.constructor as new (length: number) => T)(length);
	longer.set(array);
	return longer;
}

/** Numbers side by side, in an array that is too long by half at most. */
export function room<T extends Numbers>(array: T, needed: number): T {
	return needed > array.length ? grown(array, needed) : array;
}
