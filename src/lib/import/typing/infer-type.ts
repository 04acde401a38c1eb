import type { ColumnType } from '../../model/column.ts';
import {
	degreeReader,
	momentReader,
	numberReader,
	placeReader,
	yesNoReader,
} from './cell-readers.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import type { CellReader } from './cell-value.ts';
import { identifierType } from './identifier-columns.ts';
import { mostlyIs, mostlyReads } from './mostly.ts';
import { isAbsent as isUsuallyAbsent, isBlank, type AbsentTest } from '../values/absent.ts';
import { DAY } from '../values/civil.ts';
import { orderProofs, provedOrder } from '../values/date-order.ts';
import { mayBeMoment, saysDate, writesClock } from '../values/moments.ts';
import { isIdentifierHeader, isNodeHeader, schemesNamedBy } from '../values/identifiers.ts';
import { barSeparator, codeSeparator, wordSeparator } from '../values/lists.ts';
import { DECIMAL_MARKS, numberIn, numberStyle, writesInteger } from '../values/numbers.ts';
import { isEvidentPlace, placeNamedBy } from '../values/places.ts';
import { areOnlyLetters, asksYesNo, parseYesNo } from '../values/yes-no.ts';

const MOST_CATEGORIES = 100;
const LONGEST_CATEGORY = 120;

type Proposal = (
	header: string,
	cells: DistinctValues,
	isAbsent: AbsentTest,
) => ColumnType | undefined;

const yesNo: Proposal = (header, cells, isAbsent) => {
	if (!mostlyReads(cells, yesNoReader(header, cells.values, isAbsent))) return undefined;
	if (areOnlyLetters(cells.values)) return undefined;
	const hasAnswer =
		asksYesNo(header) || cells.values.some((cell) => parseYesNo(cell) !== undefined);
	return hasAnswer ? { kind: 'yes-no' } : undefined;
};

/** Whether more rows than not write a time, and one of them at least another one than midnight. */
function carryTimes({ values, counts, codes }: DistinctValues, read: CellReader): boolean {
	if (!values.some(writesClock)) return false;
	let dated = 0;
	let timed = 0;
	let isTime = false;
	for (let code = 0; code < values.length; code++) {
		const cell = values[code] ?? '';
		const moment = read(cell);
		if (!Number.isFinite(moment)) continue;
		dated += counts[code] ?? 0;
		if (!writesClock(cell)) continue;
		timed += counts[code] ?? 0;
		isTime ||= moment % DAY !== 0;
		if (isTime && timed * 2 > codes.length) return true;
	}
	return isTime && timed * 2 > dated;
}

/** Dates, with their times if they carry some. */
const date: Proposal = (header, cells, isAbsent) => {
	if (!mostlyIs(cells, (cell) => isAbsent(cell) || mayBeMoment(cell))) return undefined;
	const order = provedOrder(orderProofs(cells.values, cells.counts));
	const read = momentReader(order, saysDate(header), isAbsent);
	if (!mostlyReads(cells, read)) return undefined;
	return { kind: carryTimes(cells, read) ? 'date-time' : 'date' };
};

/** Degrees under the name of a latitude or a longitude; pairs under a name that announces them, or evident. */
const place: Proposal = (header, cells, isAbsent) => {
	const holds = placeNamedBy(header);
	if (holds === 'latitude' || holds === 'longitude') {
		if (mostlyReads(cells, degreeReader(holds, isAbsent))) return { kind: 'place', holds };
	}
	if (!mostlyReads(cells, placeReader(isAbsent))) return undefined;
	const isBoth = holds === 'both' || mostlyIs(cells, (c) => isAbsent(c) || isEvidentPlace(c));
	return isBoth ? { kind: 'place', holds: 'both' } : undefined;
};

const bars: Proposal = (header, { values, counts }) => {
	const separator = barSeparator(header, values, counts) ?? codeSeparator(header, values, counts);
	return separator && { kind: 'list', separator };
};

/** Integers or numbers. Integers under the name of an actor or a node are identifiers. */
const numeric: Proposal = (header, cells, isAbsent) => {
	if (!mostlyReads(cells, numberReader(DECIMAL_MARKS, isAbsent))) return undefined;
	const style = numberStyle(cells.values);
	for (const cell of cells.values) {
		if (isAbsent(cell) || writesInteger(cell, style)) continue;
		if (!Number.isNaN(numberIn(cell, style))) return { kind: 'number' };
	}
	return { kind: isNodeHeader(header) ? 'identifier' : 'integer' };
};

const items: Proposal = (header, { values, counts }) => {
	const separator = wordSeparator(header, values, counts);
	return separator && { kind: 'list', separator };
};

/** A text whose values come back. */
const category: Proposal = (_, { values, counts }) => {
	let distinct = 0;
	let rows = 0;
	for (let code = 0; code < values.length; code++) {
		const cell = values[code] ?? '';
		if (isBlank(cell)) continue;
		if (++distinct > MOST_CATEGORIES || cell.length > LONGEST_CATEGORY) return undefined;
		rows += counts[code] ?? 0;
	}
	return distinct * 2 <= rows ? { kind: 'category' } : undefined;
};

/** From the most particular. */
const PROPOSALS: readonly Proposal[] = [
	yesNo,
	date,
	place,
	bars,
	identifierType,
	numeric,
	items,
	category,
];

/** A column without any value has the type that its header alone announces. */
function typeByHeader(header: string): ColumnType {
	const [scheme] = schemesNamedBy(header);
	if (scheme !== undefined) return { kind: 'identifier', scheme };
	return { kind: isIdentifierHeader(header) ? 'identifier' : 'text' };
}

/**
 * The type proposed for a column: the first, from the most particular to text, that at least
 * 95 % of the cells with a value fit (or all but one of ten and more).
 */
export function inferType(
	header: string,
	cells: DistinctValues,
	isAbsent: AbsentTest = isUsuallyAbsent,
): ColumnType {
	if (cells.values.every(isBlank)) return typeByHeader(header);
	for (const propose of PROPOSALS) {
		const type = propose(header, cells, isAbsent);
		if (type !== undefined) return type;
	}
	return { kind: 'text' };
}
