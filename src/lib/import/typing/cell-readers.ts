import type { ColumnType, DateOrder } from '../../model/column.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { identifierReader } from './identifier-columns.ts';
import { ABSENT, FITS, fitting, type CellReader } from './cell-value.ts';
import { isAbsent as isUsuallyAbsent, isBlank, type AbsentTest } from '../values/absent.ts';
import { DAY } from '../values/civil.ts';
import { orderProofs, provedOrder } from '../values/date-order.ts';
import { compactMoment, isAbsentDate, momentByPatterns } from '../values/moments.ts';
import { DECIMAL_MARKS, numberIn, numberStyle, type NumberStyle } from '../values/numbers.ts';
import { FARTHEST, parsePlace } from '../values/places.ts';
import { plainMoment } from '../values/plain-date.ts';
import { asksYesNo, parseYesNo } from '../values/yes-no.ts';

/** Numbers as they are. */
export function numberReader(style: NumberStyle, isAbsent: AbsentTest): CellReader {
	return (cell) => (isAbsent(cell) ? ABSENT : numberIn(cell, style));
}

function integerReader(style: NumberStyle, isAbsent: AbsentTest): CellReader {
	const read = numberReader(style, isAbsent);
	return (cell) => fitting(read(cell), (value) => value === ABSENT || Number.isSafeInteger(value));
}

/** Civil milliseconds. `20250116` is a date only when `readsCompact`. */
export function momentReader(
	order: DateOrder,
	readsCompact: boolean,
	isAbsent: AbsentTest,
): CellReader {
	return (cell) => {
		if (isAbsent(cell)) return ABSENT;
		const plain = plainMoment(cell, order);
		if (!Number.isNaN(plain)) return plain;
		if (isAbsentDate(cell)) return ABSENT;
		const moment = momentByPatterns(cell, order);
		return Number.isNaN(moment) && readsCompact ? compactMoment(cell) : moment;
	};
}

function dateReader(order: DateOrder, isAbsent: AbsentTest): CellReader {
	const read = momentReader(order, true, isAbsent);
	return (cell) => Math.floor(read(cell) / DAY);
}

/** 1 and 0. The cells `0` and `1` answer too when the header asks, or when there are no others. */
export function yesNoReader(
	header: string,
	cells: readonly string[],
	isAbsent: AbsentTest,
): CellReader {
	const digits = asksYesNo(header) || cells.every((cell) => /^[01]?$/.test(cell.trim()));
	return (cell) => (isAbsent(cell) ? ABSENT : Number(parseYesNo(cell, { digits })));
}

/** One half of a place: degrees, whose comma or dot is always the decimal mark. */
export function degreeReader(half: 'latitude' | 'longitude', isAbsent: AbsentTest): CellReader {
	const farthest = FARTHEST[half];
	return (cell) => {
		if (isAbsent(cell)) return ABSENT;
		return fitting(numberIn(cell, DECIMAL_MARKS), (value) => Math.abs(value) <= farthest);
	};
}

/** Cells that hold both halves of a place: whether they fit (`parsePlace` gives the halves). */
export function placeReader(isAbsent: AbsentTest): CellReader {
	return (cell) => {
		if (isAbsent(cell)) return ABSENT;
		return parsePlace(cell) === undefined ? Number.NaN : FITS;
	};
}

/** Text keeps every word, even those that stand for no value. */
const readText: CellReader = (cell) => (isBlank(cell) ? ABSENT : FITS);

/**
 * How the cells of one column are read under a type. What cells prove together (the order of
 * dates, the marks of numbers) is found once, here.
 */
export function cellReader(
	type: ColumnType,
	header: string,
	cells: DistinctValues,
	isAbsent: AbsentTest = isUsuallyAbsent,
): CellReader {
	const order = (given: DateOrder | undefined) =>
		given ?? provedOrder(orderProofs(cells.values, cells.counts));
	switch (type.kind) {
		case 'integer':
			return integerReader(numberStyle(cells.values), isAbsent);
		case 'number':
			return numberReader(numberStyle(cells.values), isAbsent);
		case 'date':
			return dateReader(order(type.order), isAbsent);
		case 'date-time':
			return momentReader(order(type.order), true, isAbsent);
		case 'yes-no':
			return yesNoReader(header, cells.values, isAbsent);
		case 'place':
			return type.holds === 'both' ? placeReader(isAbsent) : degreeReader(type.holds, isAbsent);
		case 'identifier':
			return identifierReader(type.scheme, header, cells, isAbsent);
		case 'text':
		case 'category':
		case 'list':
			return readText;
	}
}
