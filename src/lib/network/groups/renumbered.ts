/** The same grouping with numbers from 0 without gaps, in order of appearance. */
export function renumbered(of: Uint32Array) {
	let highest = 0;
	for (let i = 0; i < of.length; i += 1) if (of[i]! > highest) highest = of[i]!;
	/** New number of each group, plus 1. */
	const numbers = new Uint32Array(highest + 1);
	const result = new Uint32Array(of.length);
	let count = 0;
	for (let i = 0; i < of.length; i += 1) {
		const group = of[i]!;
		if (numbers[group] === 0) numbers[group] = count += 1;
		result[i] = numbers[group]! - 1;
	}
	return { of: result, count };
}
