import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import { heading, numeric, type TableBody } from '../table-cells.ts';
import { rowsCell } from './cell-text.ts';
import type { RowsInput } from './input.ts';

export function rowsTable({ columns, rows }: RowsInput, _: ChartOf, wording: Wording): TableBody {
	return {
		columns: columns.map(({ label, kind }) =>
			kind === 'number' ? numeric(label) : heading(label),
		),
		rows: rows.map((cells) => ({
			cells: columns.map((column, index) => rowsCell(cells[index] ?? null, column, wording)),
		})),
	};
}
