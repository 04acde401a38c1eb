import type { FlatIncidence, Side } from './flat-incidence.ts';

/** The ties of a projection, between actors numbered as in the incidence. */
export interface ProjectedTies {
	sources: Uint32Array;
	targets: Uint32Array;
	/** Shared items. */
	count: Float64Array;
	/** Σ 1/(n − 1) over the shared items with n ≥ 2 (Newman, Scientific collaboration networks II, 2001). */
	newman: Float64Array;
	/** Shared items ÷ items of either. */
	jaccard: Float64Array;
}

/** Items of each actor, or actors of each item, as compressed rows. */
interface Rows {
	start: Uint32Array;
	item: Uint32Array;
}

function rowsBy(count: number, by: Uint32Array, what: Uint32Array): Rows {
	const start = new Uint32Array(count + 1);
	for (const one of by) start[one + 1]! += 1;
	for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
	const next = start.slice();
	const item = new Uint32Array(what.length);
	for (let pair = 0; pair < by.length; pair += 1) item[next[by[pair]!]!++] = what[pair]!;
	return { start, item };
}

/** The side that stays, then the side that ties it. */
function sidesOf(incidence: FlatIncidence, on: Side) {
	const { firstCount, secondCount, first, second } = incidence;
	return on === 'first'
		? { kept: first, keptCount: firstCount, shared: second, sharedCount: secondCount }
		: { kept: second, keptCount: secondCount, shared: first, sharedCount: firstCount };
}

/** Pairs that a projection compares: Σ n(n − 1)/2 over what is shared. */
export function pairsOf(incidence: FlatIncidence, on: Side): number {
	const { shared, sharedCount } = sidesOf(incidence, on);
	const sizes = new Uint32Array(sharedCount);
	for (const item of shared) sizes[item]! += 1;
	return sizes.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/**
 * One tie per pair that shares at least `minimum` items, with all three weights. Pairs are in the
 * order of their first, then of their second end.
 */
export function projectIncidence(incidence: FlatIncidence, on: Side, minimum = 1): ProjectedTies {
	const { kept, keptCount, shared, sharedCount } = sidesOf(incidence, on);
	const items = rowsBy(keptCount, kept, shared);
	const actors = rowsBy(sharedCount, shared, kept);
	const ends: [number[], number[]] = [[], []];
	const weights: [number[], number[], number[]] = [[], [], []];
	const count = new Uint32Array(keptCount);
	const newman = new Float64Array(keptCount);
	const met = new Uint32Array(keptCount);
	for (let i = 0; i < keptCount; i += 1) {
		let found = 0;
		for (let k = items.start[i]!; k < items.start[i + 1]!; k += 1) {
			const item = items.item[k]!;
			const [from, to] = [actors.start[item]!, actors.start[item + 1]!];
			const part = 1 / (to - from - 1);
			for (let a = from; a < to; a += 1) {
				const other = actors.item[a]!;
				if (other <= i) continue;
				if (count[other] === 0) met[found++] = other;
				count[other]! += 1;
				newman[other]! += part;
			}
		}
		const others = met.subarray(0, found).sort();
		for (const other of others) {
			const common = count[other]!;
			if (common >= minimum) {
				const own = items.start[i + 1]! - items.start[i]!;
				const theirs = items.start[other + 1]! - items.start[other]!;
				ends[0].push(i);
				ends[1].push(other);
				weights[0].push(common);
				weights[1].push(newman[other]!);
				weights[2].push(common / (own + theirs - common));
			}
			count[other] = 0;
			newman[other] = 0;
		}
	}
	return {
		sources: Uint32Array.from(ends[0]),
		targets: Uint32Array.from(ends[1]),
		count: Float64Array.from(weights[0]),
		newman: Float64Array.from(weights[1]),
		jaccard: Float64Array.from(weights[2]),
	};
}
