import type { RowsInput } from '../../charts/rows/input.ts';
import { isSmall } from '../hide.ts';
import {
	guard,
	isCount,
	isFlag,
	isFormat,
	isHidden,
	isListOf,
	isNumber,
	isOneOf,
	isOptional,
	isRecordOf,
	isText,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isRowsInput = isRecordOf({
	columns: isListOf(
		isRecordOf({
			label: isText,
			kind: isOneOf('text', 'number', 'date', 'flag'),
			format: isOptional(isFormat),
			countsPersons: isOptional(isFlag),
		}),
	),
	rows: isListOf(
		isListOf(
			(cell) => cell === null || isText(cell) || isNumber(cell) || isFlag(cell) || isHidden(cell),
		),
	),
	omitted: isOptional(isCount),
	withheld: isOptional(isCount),
});

/**
 * Rows are published whole or not at all: any cell may tell of the persons that another counts.
 * A row that counts none is taken for one person.
 */
function protectRows(input: RowsInput, k: number, report: Report): RowsInput {
	const counting = input.columns.flatMap(({ countsPersons }, index) =>
		countsPersons ? [index] : [],
	);
	const rows = input.rows.filter((cells) => {
		const counts = counting.map((index) => cells[index]).filter((cell) => typeof cell === 'number');
		const isSafe = counts.length > 0 && !counts.some((count) => isSmall(count, k));
		if (!isSafe) report([String(cells[0] ?? '')], 'small', counts[0]);
		return isSafe;
	});
	const withheld = (input.withheld ?? 0) + input.rows.length - rows.length;
	return { ...input, rows, ...(withheld > 0 ? { withheld } : {}) };
}

export const rows: ChartRules<RowsInput> = {
	isInput: guard<RowsInput>(isRowsInput),
	protect: protectRows,
};
