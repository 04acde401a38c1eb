const pairs = (n: number) => (n * (n - 1)) / 2;

/**
 * Adjusted Rand index of two groupings of the same things (Hubert and Arabie 1985): 1 when they
 * agree, about 0 when they agree as chance would. Two groupings that are both one single group,
 * or both all apart, agree: 1.
 *
 * @param a group number of each thing, from 0
 * @param b the same things in the same order
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const sizesA = new Map<number, number>();
	const sizesB = new Map<number, number>();
	const shared = new Map<number, number>();
	let width = 1;
	for (let i = 0; i < b.length; i += 1) width = Math.max(width, (b[i] ?? 0) + 1);
	const count = (sizes: Map<number, number>, group: number) =>
		sizes.set(group, (sizes.get(group) ?? 0) + 1);
	for (let i = 0; i < a.length; i += 1) {
		const [groupA, groupB] = [a[i] ?? 0, b[i] ?? 0];
		count(sizesA, groupA);
		count(sizesB, groupB);
		count(shared, groupA * width + groupB);
	}
	const together = (sizes: Map<number, number>) => {
		let sum = 0;
		for (const size of sizes.values()) sum += pairs(size);
		return sum;
	};
	const [inA, inB, inBoth] = [together(sizesA), together(sizesB), together(shared)];
	const expected = a.length > 1 ? (inA * inB) / pairs(a.length) : 0;
	const most = (inA + inB) / 2;
	return most === expected ? 1 : (inBoth - expected) / (most - expected);
}
