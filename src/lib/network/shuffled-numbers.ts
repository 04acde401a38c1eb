/** The numbers from 0 to `count` − 1 in random order (Fisher and Yates). */
export function shuffledNumbers(count: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length: count }, (_, i) => i);
	for (let i = count - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}
