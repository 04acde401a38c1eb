import { AROUND_TOKENS, RAMP_TOKENS, type ColourToken } from './appearance.ts';

/** A range of values that share a colour; both bounds are values that occur. */
export interface ValueClass {
	least: number;
	most: number;
	token: ColourToken;
}

const CLASSES = RAMP_TOKENS.length;

/**
 * At most five classes that hold as many values each as can be; equal values are never parted, and
 * few distinct ones have a class each. Values below and above zero are cut apart, and zero is then a
 * class of its own.
 */
export function classesOf(values: readonly number[]): ValueClass[] {
	const sorted = [...values].sort((a, b) => a - b);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return [];
	if (first < 0 && last > 0) return aroundZero(sorted);
	const parts = cut(sorted, CLASSES);
	return parts.map((part, index) => ({ ...part, token: rampToken(index, parts.length) }));
}

/** Few classes are spread over the whole ramp. */
function rampToken(index: number, count: number): ColourToken {
	const place = count === 1 ? CLASSES - 2 : Math.round((index * (CLASSES - 1)) / (count - 1));
	return RAMP_TOKENS[place] ?? 'accent';
}

function aroundZero(sorted: readonly number[]): ValueClass[] {
	const [far, near, middle, above, farAbove] = AROUND_TOKENS;
	const below = cut(
		sorted.filter((value) => value < 0),
		2,
	);
	const over = cut(
		sorted.filter((value) => value > 0),
		2,
	);
	return [
		...below.map((part, i) => ({ ...part, token: below.length - i > 1 ? far : near })),
		...(sorted.includes(0) ? [{ least: 0, most: 0, token: middle }] : []),
		...over.map((part, i) => ({ ...part, token: i > 0 ? farAbove : above })),
	];
}

/** Cuts sorted values in at most `count` parts of as many values as can be. */
function cut(sorted: readonly number[], count: number): { least: number; most: number }[] {
	const runs: { value: number; count: number }[] = [];
	for (const value of sorted) {
		const run = runs.at(-1);
		if (run?.value === value) run.count += 1;
		else runs.push({ value, count: 1 });
	}
	const parts: { least: number; most: number }[] = [];
	let left = sorted.length;
	for (let from = 0; from < runs.length;) {
		const wanted = left / (count - parts.length);
		const allowed = runs.length - from > count - parts.length ? Infinity : 1;
		let [to, held] = [from, 0];
		// A run is taken while more of it is within the wanted share than beyond.
		while (to < runs.length && to - from < allowed) {
			const next = runs[to]?.count ?? 0;
			if (to > from && held + next / 2 > wanted) break;
			held += next;
			to += 1;
		}
		parts.push({ least: runs[from]?.value ?? 0, most: runs[to - 1]?.value ?? 0 });
		left -= held;
		from = to;
	}
	return parts;
}
