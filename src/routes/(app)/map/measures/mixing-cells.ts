import { sum } from 'd3';
import type { AttributeMixing } from '$lib/network/mixing/attribute-mixing.ts';

/** Most categories with a line of their own. */
const LINES = 12;

/** Fewest ties expected for their ratio to the observed to say something. */
const TELLING = 1;

export interface MixingCell {
	/** Ties, each counted once. */
	observed: number;
	expected: number;
	/** Absent where less than one tie is expected. */
	ratio?: number;
}

export interface MixingCells {
	/** The categories with a line of their own, the most frequent first. */
	categories: { name: string; count: number }[];
	/** The categories gathered in the last line: how many, and their actors. */
	others?: { categories: number; count: number };
	/** Row of each category, then that of the others. */
	cells: MixingCell[][];
}

/**
 * The mixing table as it is read: ties between two categories counted once, those inside one too,
 * the rarest categories gathered.
 */
export function mixingCells(mixing: AttributeMixing, directed: boolean): MixingCells {
	const { categories, counts, observed, expected } = mixing;
	const hasOthers = categories.length > LINES;
	const kept = hasOthers ? LINES - 1 : categories.length;
	const lines = categories.slice(0, kept).map((_, index) => [index]);
	if (hasOthers) lines.push(categories.slice(kept).map((_, index) => kept + index));
	const total = (table: number[][], rows: number[], columns: number[]) =>
		sum(rows, (row) => sum(columns, (column) => table[row]?.[column] ?? 0));
	const cells = lines.map((rows, i) =>
		lines.map((columns, j) => {
			/** Without direction, the table counts ties inside a line both ways. */
			const times = !directed && i === j ? 2 : 1;
			const found = {
				observed: total(observed, rows, columns) / times,
				expected: total(expected, rows, columns) / times,
			};
			return found.expected < TELLING
				? found
				: { ...found, ratio: found.observed / found.expected };
		}),
	);
	return {
		categories: categories
			.slice(0, kept)
			.map((name, index) => ({ name, count: counts[index] ?? 0 })),
		others: hasOthers
			? { categories: categories.length - kept, count: sum(counts.slice(kept)) }
			: undefined,
		cells,
	};
}

/** Pairs of categories that no tie joins though at least one is expected, the most expected first. */
export function neverMet(mixing: AttributeMixing, directed: boolean) {
	const { categories, observed, expected } = mixing;
	return categories
		.flatMap((_, row) =>
			categories.map((_, column) => ({
				row: categories[row] ?? '',
				column: categories[column] ?? '',
				isOnce: directed || row <= column,
				observed: observed[row]?.[column] ?? 0,
				expected: (expected[row]?.[column] ?? 0) / (!directed && row === column ? 2 : 1),
			})),
		)
		.filter((cell) => cell.isOnce && cell.observed === 0 && cell.expected >= TELLING)
		.sort((a, b) => b.expected - a.expected)
		.map(({ row, column, expected }) => ({ row, column, expected }));
}
