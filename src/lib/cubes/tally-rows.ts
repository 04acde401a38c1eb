import { aggregateFor, splitsOf, type Question } from './question.ts';
import type { Tally } from './tally.ts';

type Row = Record<string, number | string | null>;

interface Placed {
	row: Row;
	by: number;
	isBlank: boolean;
	largest: number;
}

/**
 * The rows that the statement of the measure gives, in its order: cells without rows are absent,
 * periods follow one another, else the largest come first; what has no value is last.
 */
export function rowsOfTally(tally: Tally, question: Question): Row[] {
	const aggregate = aggregateFor(question);
	const splits = splitsOf(question);
	const { cells } = tally;
	const isWhole = splits.by === undefined && splits.also === undefined;
	const placed: Placed[] = [];
	const rowCounts = tally.sums.get('rows');
	for (let cell = 0; cell < cells.count; cell++) {
		const by = Math.floor(cell / cells.also.length);
		const category = cells.by[by] ?? null;
		if (!isWhole && !rowCounts?.[cell]) continue;
		if (aggregate.always && category === null) continue;
		const values = aggregate.row({
			sum: (of) => tally.sums.get(of)?.[cell] ?? 0,
			actors: tally.actors?.all[cell] ?? 0,
			newActors: tally.actors?.new[cell] ?? 0,
		});
		const row: Row = {
			...(splits.by !== undefined && { category }),
			...(splits.also !== undefined && { also: cells.also[cell % cells.also.length] ?? null }),
			...values,
		};
		const isBlank = splits.by !== undefined && category === null;
		placed.push({ row, by, isBlank, largest: values[aggregate.largest] ?? 0 });
	}
	// Cells come in the order of the values, which a stable sort keeps.
	if (splits.by !== undefined && splits.by !== 'period') {
		placed.sort(
			(a, b) => Number(a.isBlank) - Number(b.isBlank) || b.largest - a.largest || a.by - b.by,
		);
	}
	return placed.map(({ row }) => row);
}
