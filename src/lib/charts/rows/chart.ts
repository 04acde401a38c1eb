import type { ChartKind } from '../chart-kind.ts';
import type { RowsInput } from './input.ts';
import { tableRest } from './notes.ts';
import { placeRows } from './place.ts';
import { rowsSentences } from './sentences.ts';
import { rowsTable } from './table.ts';

export const rows: ChartKind<RowsInput> = {
	place: placeRows,
	table: rowsTable,
	sentences: rowsSentences,
	tableRest,
};
