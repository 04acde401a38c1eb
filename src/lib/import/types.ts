import type { ColumnType } from '../model/column.ts';
import { ABSENT, cellReader, MISFIT, type CellReader } from './cell-readers.ts';
import type { DistinctValues } from './distinct-values.ts';
import { isAbsent, isBlank } from './values/absent.ts';
import {
	hasIdentifierShape,
	isIdentifierHeader,
	isNodeHeader,
	isZeroLedCode,
} from './values/identifiers.ts';
import { barSeparator, wordSeparator } from './values/lists.ts';
import { numberStyle, parseNumber, writesInteger } from './values/numbers.ts';
import { areOnlyLetters, asksYesNo, parseYesNo } from './values/yes-no.ts';

/**
 * Share of the cells with a value that must fit a type for it to be proposed. A few slips of the
 * keyboard must not hide a column of dates; past one in twenty they are another kind of thing.
 * In a short column one slip is more than that: a single one among ten is forgiven too.
 */
const FITTING_SHARE = 0.95;
const ONE_SLIP_AMONG = 10;

const MOST_CATEGORIES = 100;
const LONGEST_CATEGORY = 120;
const LONGEST_IDENTIFIER = 60;

/**
 * Whether enough of the cells that have a value satisfy a test. Absent ones do not count. Stops as
 * soon as more cells fail than the whole column could forgive.
 */
function mostly(
	{ values, counts, codes }: DistinctValues,
	test: (cell: string) => typeof ABSENT | boolean,
): boolean {
	const forgivable = Math.max(1, codes.length * (1 - FITTING_SHARE));
	let fitting = 0;
	let failing = 0;
	for (let index = 0; index < values.length && failing <= forgivable; index++) {
		const verdict = test(values[index] ?? '');
		if (verdict === true) fitting += counts[index] ?? 0;
		else if (verdict === false) failing += counts[index] ?? 0;
	}
	const rows = fitting + failing;
	if (failing === 1 && rows >= ONE_SLIP_AMONG) return true;
	return failing <= forgivable && fitting > 0 && fitting >= rows * FITTING_SHARE;
}

function mostlyReads(cells: DistinctValues, read: CellReader): boolean {
	return mostly(cells, (cell) => {
		const value = read(cell);
		return value === ABSENT ? ABSENT : value !== MISFIT;
	});
}

function mostlyIs(cells: DistinctValues, test: (cell: string) => boolean): boolean {
	return mostly(cells, (cell) => (isBlank(cell) ? ABSENT : test(cell)));
}

function meanLength({ values, counts }: DistinctValues): number {
	let length = 0;
	let rows = 0;
	values.forEach((cell, index) => {
		if (isBlank(cell)) return;
		length += cell.length * (counts[index] ?? 0);
		rows += counts[index] ?? 0;
	});
	return length / Math.max(1, rows);
}

function isYesNo(header: string, cells: DistinctValues): boolean {
	const reader = cellReader({ kind: 'yes-no' }, header, cells);
	if (!mostlyReads(cells, reader) || areOnlyLetters(cells.values)) return false;
	return asksYesNo(header) || cells.values.some((cell) => parseYesNo(cell) !== undefined);
}

/** Codes made of digits: a leading zero that is no slip, or that keeps all codes of one length. */
function areZeroLedCodes(cells: DistinctValues): boolean {
	if (!mostlyIs(cells, (cell) => /^\d+$/.test(cell.trim()) || isZeroLedCode(cell))) return false;
	const lengths = new Set(
		cells.values.filter((cell) => !isBlank(cell)).map((c) => c.trim().length),
	);
	const isFixed = lengths.size === 1 && cells.values.some(isZeroLedCode);
	return isFixed || !mostlyIs(cells, (cell) => !isZeroLedCode(cell));
}

function isIdentifier(header: string, cells: DistinctValues): boolean {
	if (isIdentifierHeader(header) && meanLength(cells) <= LONGEST_IDENTIFIER) return true;
	return mostlyIs(cells, hasIdentifierShape) || areZeroLedCodes(cells);
}

/** Integer, number or neither. Integers under the name of an actor or a node are identifiers. */
function numericType(header: string, cells: DistinctValues): ColumnType | undefined {
	const isNumber = (cell: string) => parseNumber(cell) !== undefined;
	if (!mostly(cells, (cell) => (isAbsent(cell) ? ABSENT : isNumber(cell)))) return undefined;
	const style = numberStyle(cells.values);
	const isWhole = cells.values.every((cell) => !isNumber(cell) || writesInteger(cell, style));
	if (!isWhole) return { kind: 'number' };
	return { kind: isNodeHeader(header) ? 'identifier' : 'integer' };
}

function isCategory({ values, counts }: DistinctValues): boolean {
	let distinct = 0;
	let rows = 0;
	for (let index = 0; index < values.length; index++) {
		const cell = values[index] ?? '';
		if (isBlank(cell)) continue;
		if (++distinct > MOST_CATEGORIES || cell.length > LONGEST_CATEGORY) return false;
		rows += counts[index] ?? 0;
	}
	return distinct * 2 <= rows;
}

/**
 * The type proposed for a column: the first, from the most particular to text, that at least
 * 95 % of the cells with a value fit (or all but one of ten and more). A category is a text whose values come back.
 */
export function inferType(header: string, cells: DistinctValues): ColumnType {
	if (cells.values.every(isBlank)) {
		return { kind: isIdentifierHeader(header) ? 'identifier' : 'text' };
	}
	if (isYesNo(header, cells)) return { kind: 'yes-no' };
	if (mostlyReads(cells, cellReader({ kind: 'date' }, header, cells))) return { kind: 'date' };
	const bar = barSeparator(header, cells.values, cells.counts);
	if (bar !== undefined) return { kind: 'list', separator: bar };
	if (isIdentifier(header, cells)) return { kind: 'identifier' };
	const numeric = numericType(header, cells);
	if (numeric) return numeric;
	const separator = wordSeparator(header, cells.values, cells.counts);
	if (separator !== undefined) return { kind: 'list', separator };
	return { kind: isCategory(cells) ? 'category' : 'text' };
}
