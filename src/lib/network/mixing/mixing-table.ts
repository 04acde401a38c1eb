import type { TieEnds } from './ei-index.ts';

/**
 * Ties between categories, observed and expected from degrees, with Newman's assortativity (2003)
 * and the modularity of the grouping: trace(e) − Σ ab, alone and over 1 − Σ ab.
 */
export function mixingTable(
	{ sources, targets }: TieEnds,
	of: Uint32Array,
	categories: number,
	directed: boolean,
) {
	const observed = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
	for (let tie = 0; tie < sources.length; tie += 1) {
		const [from, to] = [of[sources[tie]!]!, of[targets[tie]!]!];
		observed[from]![to]! += 1;
		if (!directed) observed[to]![from]! += 1;
	}
	const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
	const rows = observed.map(sum);
	const columns = observed.map((_, column) => sum(observed.map((row) => row[column] ?? 0)));
	const total = sum(rows);
	const expected = rows.map((row) =>
		columns.map((column) => (total === 0 ? 0 : (row * column) / total)),
	);
	if (total === 0) return { observed, expected, assortativity: null, modularity: null };
	const inside = sum(observed.map((row, category) => row[category] ?? 0)) / total;
	const byChance = sum(expected.map((row, category) => row[category] ?? 0)) / total;
	const isTold = rows.every((row, category) => row * (columns[category] ?? 0) !== total * total);
	return {
		observed,
		expected,
		assortativity: isTold ? (inside - byChance) / (1 - byChance) : null,
		modularity: inside - byChance,
	};
}
