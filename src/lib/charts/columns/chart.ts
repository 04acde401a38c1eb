import type { ChartKind } from '../chart-kind.ts';
import type { ColumnsInput } from './input.ts';
import { placeColumns } from './place.ts';
import { columnsSentences } from './sentences.ts';
import { columnsTable } from './table.ts';

export const columns: ChartKind<ColumnsInput> = {
	place: placeColumns,
	table: columnsTable,
	sentences: columnsSentences,
};
