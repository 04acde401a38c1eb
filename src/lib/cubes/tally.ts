import { keptRows } from './allowed.ts';
import { cellsOf, type Cells } from './cells.ts';
import type { ActorsTable, CodedTable, Sum, SumsTable } from './coded-table.ts';
import { aggregateFor, type Question } from './question.ts';

/** What was counted in each cell. */
export interface Tally {
	cells: Cells;
	sums: ReadonlyMap<Sum, Float64Array>;
	/** Different actors, and those who are new in the period of the cell. */
	actors?: { all: Uint32Array; new: Uint32Array };
}

/** Counts the rows that the filter keeps, one after the other. */
export function tally(table: CodedTable, question: Question): Tally {
	const { countsActors } = aggregateFor(question);
	const added = addUp(table.sums, question);
	if (!countsActors) return added;
	if (!table.actors) throw new Error(`No actors were given of ${question.table}`);
	return { ...added, actors: countActors(table.actors, question) };
}

function addUp(table: SumsTable, question: Question): Tally {
	const { cells, of } = cellsOf(table, question);
	const kept = keptRows(table, question.filter);
	const sums = new Map<Sum, Float64Array>();
	for (const sum of aggregateFor(question).sums) {
		const weights = table.sums.get(sum);
		if (!weights) throw new Error(`No sum of ${sum} was given of ${question.table}`);
		const values = new Float64Array(cells.count);
		for (let row = 0; row < table.size; row++) {
			if (kept && kept[row] === 0) continue;
			values[of ? of[row]! : 0]! += weights[row]!;
		}
		sums.set(sum, values);
	}
	return { cells, sums };
}

/**
 * Different actors in each cell. The rows of an actor are side by side: a cell that remembers the
 * last actor counted in it has all it needs.
 */
function countActors(
	table: ActorsTable,
	question: Question,
): { all: Uint32Array; new: Uint32Array } {
	const { cells, of } = cellsOf(table, question);
	const kept = keptRows(table, question.filter);
	const { always } = aggregateFor(question);
	const firsts = always === 'period' && of ? firstCells(table, of) : undefined;
	const { actors, size } = table;
	const all = new Uint32Array(cells.count);
	const news = new Uint32Array(firsts ? cells.count : 0);
	const last = new Uint32Array(cells.count).fill(NOBODY);
	for (let row = 0; row < size; row++) {
		if (kept && kept[row] === 0) continue;
		const cell = of ? of[row]! : 0;
		const actor = actors[row]!;
		if (last[cell] === actor) continue;
		last[cell] = actor;
		all[cell]! += 1;
		if (firsts?.[actor] === cell) news[cell]! += 1;
	}
	return { all, new: news };
}

const NOBODY = 0xffff_ffff;

/** The first cell of each actor over all rows, whatever the filter: NULL, the last one, if it has no date. */
function firstCells({ actors, size }: ActorsTable, of: Uint32Array): Uint32Array {
	const firsts = new Uint32Array((actors[size - 1] ?? 0) + 1).fill(NOBODY);
	for (let row = 0; row < size; row++) {
		const actor = actors[row]!;
		if (of[row]! < firsts[actor]!) firsts[actor] = of[row]!;
	}
	return firsts;
}
