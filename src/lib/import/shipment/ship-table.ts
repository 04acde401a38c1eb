import { Field, List, makeData, type Data, type DataType } from 'apache-arrow';
import type { ShippedColumn } from '../../model/shipped-column.ts';
import type { ReadTable } from '../read-table.ts';
import { lineColumn, textColumn, valueColumn, wordColumn } from './arrow-columns.ts';
import { toStream, type ArrowStream } from './arrow-stream.ts';
import { shippedColumns } from './shipped-columns.ts';

/** A table as the engine takes it: Arrow streams of its rows, piece by piece, and of its words. */
export interface Shipment {
	columns: ShippedColumn[];
	/** A single row that holds the list of words of each column of words; nothing when there is none. */
	words: ArrowStream | undefined;
	cells: ArrowStream[];
}

/** Rows of a piece: some tens of megabytes. */
const PIECE_ROWS = 1 << 19;

/** The words of a column, as a list that is the single value of its own. */
function listOf(words: Data<DataType>): Data<DataType> {
	const type = new List(new Field('item', words.type, true));
	const valueOffsets = Int32Array.of(0, words.length);
	return makeData({ type, length: 1, nullCount: 0, valueOffsets, child: words });
}

function shipWords(
	{ columns }: ReadTable,
	shipped: readonly ShippedColumn[],
): ArrowStream | undefined {
	const lists = shipped.flatMap(({ words, source }) => {
		if (words === undefined || source.kind === 'line') return [];
		const profiled = columns.find(({ column }) => column.name === source.column)!;
		const texts = source.kind === 'raw' ? profiled.cells.values : (profiled.typed as string[]);
		return [{ name: words, data: listOf(textColumn(texts)) }];
	});
	if (lists.length === 0) return undefined;
	return toStream(
		lists.map(({ name }) => name),
		lists.map(({ data }) => data),
		1,
	);
}

function shipRows(
	table: ReadTable,
	shipped: readonly ShippedColumn[],
	from: number,
	to: number,
): ArrowStream {
	const columns = shipped.map(({ as, source }): Data<DataType> => {
		if (source.kind === 'line') return lineColumn(table.lines, from, to);
		const index = table.names.indexOf(source.column);
		const { cells, typed } = table.columns[index]!;
		const span = { codes: cells.codes, from, to };
		const isShort = table.padded.size > 0;
		const isMissing = (row: number) => (table.padded.get(row) ?? index + 1) <= index;
		if (as === 'word') {
			const { length } = source.kind === 'raw' ? cells.values : typed!;
			return wordColumn(length, span, isShort ? isMissing : undefined);
		}
		if (as === 'text') {
			const texts = Array.from({ length: to - from }, (_, row) =>
				isMissing(from + row) ? undefined : cells.values[cells.codes[from + row]!],
			);
			return textColumn(texts);
		}
		return valueColumn(typed as Float64Array, as === 'line' ? 'number' : as, span);
	});
	return toStream(
		shipped.map(({ name }) => name),
		columns,
		to - from,
	);
}

/**
 * Prepares a table for the engine: each row's line, the place of each text in its column's list of
 * words, and the typed values. Rows come in pieces of half a million.
 */
export function shipTable(table: ReadTable): Shipment {
	const columns = shippedColumns(table);
	const cells: ArrowStream[] = [];
	const rowCount = table.lines.length;
	for (let from = 0; from === 0 || from < rowCount; from += PIECE_ROWS) {
		cells.push(shipRows(table, columns, from, Math.min(from + PIECE_ROWS, rowCount)));
	}
	return { columns, words: shipWords(table, columns), cells };
}
