import type { ColumnType } from '../model/column.ts';
import type { DistinctValues } from './distinct-values.ts';
import { isAbsent, isBlank } from './values/absent.ts';
import { dateOrder, isAbsentDate, parseDate } from './values/dates.ts';
import { isDamagedIdentifier, promisedLength } from './values/identifiers.ts';
import { numberStyle, parseNumber } from './values/numbers.ts';
import { asksYesNo, parseYesNo } from './values/yes-no.ts';

export const ABSENT = Symbol('absent');
export const MISFIT = Symbol('misfit');

/** A cell under the type of its column: its canonical text, no value, or one that does not fit. */
export type CellValue = string | typeof ABSENT | typeof MISFIT;

export type CellReader = (cell: string) => CellValue;

function value(found: string | number | boolean | undefined): CellValue {
	return found === undefined ? MISFIT : String(found);
}

function numberReader({ values }: DistinctValues): CellReader {
	const style = numberStyle(values);
	return (cell) => (isAbsent(cell) ? ABSENT : value(parseNumber(cell, style)));
}

function integerReader({ values }: DistinctValues): CellReader {
	const style = numberStyle(values);
	return (cell) => {
		if (isAbsent(cell)) return ABSENT;
		const number = parseNumber(cell, style);
		return value(Number.isSafeInteger(number) ? number : undefined);
	};
}

function dateReader({ values }: DistinctValues): CellReader {
	const order = dateOrder(values);
	return (cell) => (isAbsent(cell) || isAbsentDate(cell) ? ABSENT : value(parseDate(cell, order)));
}

function yesNoReader(digits: boolean): CellReader {
	return (cell) => (isAbsent(cell) ? ABSENT : value(parseYesNo(cell, { digits })));
}

/** Text keeps every word, even those that stand for no value. */
const readText: CellReader = (cell) => (isBlank(cell) ? ABSENT : cell);

/** An identifier that a spreadsheet damaged names nobody any more. */
function identifierReader(header: string, { values, counts }: DistinctValues): CellReader {
	const length = promisedLength(header, values, counts);
	return (cell) => {
		if (isBlank(cell)) return ABSENT;
		const text = cell.trim();
		const lostZero = length !== undefined && text.length === length - 1 && /^\d+$/.test(text);
		return lostZero || isDamagedIdentifier(text) ? MISFIT : cell;
	};
}

/**
 * How the cells of one column are read under a type. What cells prove together (the order of
 * dates, the marks of numbers) is found once, here.
 */
export function cellReader(type: ColumnType, header: string, cells: DistinctValues): CellReader {
	switch (type.kind) {
		case 'integer':
			return integerReader(cells);
		case 'number':
			return numberReader(cells);
		case 'date':
			return dateReader(cells);
		case 'yes-no':
			return yesNoReader(
				asksYesNo(header) || cells.values.every((cell) => /^[01]?$/.test(cell.trim())),
			);
		case 'identifier':
			return identifierReader(header, cells);
		case 'text':
		case 'category':
		case 'list':
			return readText;
	}
}
