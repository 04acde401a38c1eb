import type { ActorsTable, CodedColumn, CodedTable, Sum, Values } from '../cubes/coded-table.ts';
import type { NumberColumn } from '../db/engine.ts';
import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension } from '../model/filter.ts';
import {
	actorsByCodes,
	differentValues,
	MOST_VALUES,
	sumsByCodes,
	type CodedDimension,
} from '../queries/coded-columns.ts';
import type { Statement } from '../sql/statement.ts';

/** Rows above which a table is not held: each takes some ten bytes, or forty with its sums. */
const MOST_ROWS = { sums: 2_000_000, actors: 8_000_000 };

/** What of a canonical table is to be held. */
export interface Wanted {
	table: CanonicalTable;
	dimensions: readonly Dimension[];
	sums: readonly Sum[];
	countsActors: boolean;
}

/** What reads from the engine. */
export interface Reader {
	run<Row extends object>(statement: Statement, signal?: AbortSignal): Promise<Row[]>;
	runColumns(statement: Statement, signal?: AbortSignal): Promise<NumberColumn[]>;
}

/** The columns of a table as codes, with what they add up to; nothing when that would be too large. */
export async function readCodedTable(
	{ table, dimensions, sums, countsActors }: Wanted,
	reader: Reader,
	signal?: AbortSignal,
): Promise<CodedTable | undefined> {
	const coded: (CodedDimension & { all: Values })[] = [];
	for (const dimension of dimensions) {
		const rows = await reader.run<{ value: string }>(differentValues(table, dimension), signal);
		if (rows.length === MOST_VALUES) continue;
		const all = [...rows.map(({ value }) => value), null];
		coded.push({ dimension, values: all.length, all });
	}
	const columnsFrom = (given: readonly NumberColumn[]) =>
		new Map(
			coded.map(({ dimension, all }, index): [Dimension, CodedColumn] => [
				dimension,
				{ codes: given[index] as Uint8Array | Uint16Array, values: all },
			]),
		);
	const most = MOST_ROWS.sums + 1;
	const added = await reader.runColumns(sumsByCodes(table, coded, sums, most), signal);
	const size = added.at(-1)?.length ?? 0;
	if (size === most) return undefined;
	const sumsTable = {
		size,
		columns: columnsFrom(added),
		sums: new Map(
			sums.map((sum, index): [Sum, Float64Array] => [
				sum,
				added[coded.length + index] as Float64Array,
			]),
		),
	};
	if (!countsActors) return { sums: sumsTable };
	const named = await reader.runColumns(actorsByCodes(coded, MOST_ROWS.actors + 1), signal);
	const actors = named.at(-1) as Uint32Array;
	if (actors.length > MOST_ROWS.actors) return { sums: sumsTable };
	const actorsTable: ActorsTable = { size: actors.length, columns: columnsFrom(named), actors };
	return { sums: sumsTable, actors: actorsTable };
}
