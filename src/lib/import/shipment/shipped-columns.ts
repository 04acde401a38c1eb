import type { ColumnType } from '../../model/column.ts';
import type { ShippedAs, ShippedColumn } from '../../model/shipped-column.ts';
import type { ReadTable } from '../read-table.ts';

/** From that share of rows on, different texts are sent as they are: a list of words would not be shorter. */
const MOSTLY_DIFFERENT = 0.5;
const FEW = 1024;

function valueAs(type: ColumnType): ShippedAs {
	switch (type.kind) {
		case 'integer':
			return 'integer';
		case 'date':
			return 'day';
		case 'date-time':
			return 'millisecond';
		case 'yes-no':
			return 'flag';
		default:
			return 'number';
	}
}

/** The columns in which a table is sent: the line of each row, every text as read, then the typed values. */
export function shippedColumns({ columns, lines }: ReadTable): ShippedColumn[] {
	const shipped: ShippedColumn[] = [{ name: 'line', as: 'line', source: { kind: 'line' } }];
	columns.forEach(({ column, cells }, index) => {
		const size = cells.values.length;
		const areWords = size <= FEW || size < lines.length * MOSTLY_DIFFERENT;
		const source = { kind: 'raw' as const, column: column.name };
		const name = `r${index}`;
		shipped.push(
			areWords ? { name, as: 'word', words: `w${index}`, source } : { name, as: 'text', source },
		);
	});
	columns.forEach(({ column, typed }, index) => {
		if (typed === undefined) return;
		const source = { kind: 'typed' as const, column: column.name };
		const name = `t${index}`;
		if (typed instanceof Float64Array) shipped.push({ name, as: valueAs(column.type), source });
		else shipped.push({ name, as: 'word', words: `v${index}`, source });
	});
	return shipped;
}
