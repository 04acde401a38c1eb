import type { Amount } from '../../charts/amount.ts';
import type { HeatInput, HeatValue } from '../../charts/heat/input.ts';
import { hideGroup, isSmall, type HidingReason } from '../hide.ts';
import {
	guard,
	isAmount,
	isFormat,
	isKey,
	isListOf,
	isNumber,
	isOneOf,
	isOptional,
	isPeriodRange,
	isRecordOf,
	isSignedAmount,
	isText,
	type Check,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';
import { hideGrid } from './hide-grid.ts';

const isLine = isRecordOf({
	key: isKey,
	label: isText,
	short: isOptional(isText),
	context: isOptional(isText),
	period: isOptional(isPeriodRange),
	state: isOneOf('known', 'unknown'),
});
const isOrNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const isGrid = (check: Check) => isListOf(isListOf(isOrNull(check)));

const isHeatInput = isRecordOf({
	rowDimension: isText,
	columnDimension: isText,
	rows: isListOf(isLine),
	columns: isListOf(isLine),
	values: isGrid((value) => value === 'unknown' || isSignedAmount(value)),
	counts: isOptional(isGrid(isAmount)),
	sizes: isOptional(isListOf(isAmount)),
	sizeLabel: isOptional(isText),
	rowTotals: isOptional(isListOf(isSignedAmount)),
	columnTotals: isOptional(isListOf(isSignedAmount)),
	columnsAre: isOptional(isOneOf('names', 'time', 'steps')),
	format: isOptional(isFormat),
	limits: isOptional(isListOf(isNumber)),
	middle: isOptional(isNumber),
	chooses: isOptional(isOneOf('row', 'column')),
	selected: isOptional(isListOf(isKey)),
	selection: isOptional(isPeriodRange),
});

/** The count that a cell tells: the one behind it, else itself. */
function countOf({ values, counts }: HeatInput, row: number, column: number): Amount | null {
	if (counts !== undefined) return counts[row]?.[column] ?? null;
	const value = values[row]?.[column] ?? null;
	return value === 'unknown' ? null : value;
}

function protectHeat(input: HeatInput, k: number, report: Report): HeatInput {
	const { rows, columns, values, counts, sizes, rowTotals, columnTotals } = input;
	const told = rows.map((_, row) => columns.map((__, column) => countOf(input, row, column)));
	const grid = hideGrid(told, { rowTotals, columnTotals }, k);
	// A share of a few persons tells how many of them, whatever the share.
	const isSmallRow = rows.map((_, row) => sizes?.[row] !== undefined && isSmall(sizes[row], k));
	const reasonOf = (row: number, column: number): HidingReason | undefined => {
		const isCell = told[row]?.[column] !== null && values[row]?.[column] !== 'unknown';
		return isSmallRow[row] && isCell ? 'small' : grid.reasons[row]?.[column];
	};
	rows.forEach(({ label }, row) =>
		columns.forEach((column, at) => {
			const reason = reasonOf(row, at);
			if (reason !== undefined) report([label, column.label], reason, told[row]?.[at] ?? undefined);
		}),
	);
	if (grid.totalsGo) report([], 'total', undefined);
	const hiddenCell: Amount =
		counts === undefined && grid.isBelow ? { hidden: true, below: k } : { hidden: true };
	const published = { ...input };
	delete published.rowTotals;
	delete published.columnTotals;
	return {
		...published,
		values: values.map((cells, row) =>
			cells.map((value, column): HeatValue =>
				reasonOf(row, column) === undefined ? value : hiddenCell,
			),
		),
		...(counts && {
			counts: counts.map((cells, row) =>
				cells.map((count, column) => (reasonOf(row, column) === undefined ? count : null)),
			),
		}),
		...(sizes && { sizes: hideGroup(sizes, undefined, k).amounts }),
		...(rowTotals && !grid.totalsGo && { rowTotals }),
		...(columnTotals && !grid.totalsGo && { columnTotals }),
	};
}

export const heat: ChartRules<HeatInput> = {
	isInput: guard<HeatInput>(isHeatInput),
	protect: protectHeat,
};
