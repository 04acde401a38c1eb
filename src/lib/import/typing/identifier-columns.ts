import type { ColumnType, IdentifierScheme } from '../../model/column.ts';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { isBlank, type AbsentTest } from '../values/absent.ts';
import {
	isDamagedIdentifier,
	isIdentifierHeader,
	isZeroLedCode,
	lostItsZero,
	schemesNamedBy,
} from '../values/identifiers.ts';
import { isDigits } from '../values/plain-number.ts';
import { hasShapeOf, isValid, schemeByShape } from '../values/schemes.ts';
import { ABSENT, FITS, INVALID, MISFIT, type CellReader } from './cell-value.ts';
import { isMost, mostForgiven, mostlyIs } from './mostly.ts';

const LONGEST_IDENTIFIER = 60;

/** Whether more rows than not have the shape of a scheme; the damaged ones speak for none. */
function keepsShape(scheme: IdentifierScheme, { values, counts, codes }: DistinctValues): boolean {
	let kept = 0;
	let other = 0;
	for (let code = 0; code < values.length && kept * 2 <= codes.length; code++) {
		const text = (values[code] ?? '').trim();
		if (text === '' || isDamagedIdentifier(text)) continue;
		if (hasShapeOf(scheme, text)) kept += counts[code] ?? 0;
		else other += counts[code] ?? 0;
	}
	return kept > other;
}

/** The scheme that a header names, when most cells have its shape. */
function announcedScheme(header: string, cells: DistinctValues): IdentifierScheme | undefined {
	return schemesNamedBy(header).find((scheme) => keepsShape(scheme, cells));
}

/** What the shapes of the cells alone say: one scheme, several that are all identifiers, or nothing. */
function typeByShapes({ values, counts, codes }: DistinctValues): ColumnType | undefined {
	const forgiven = mostForgiven(codes.length);
	const rows = new Map<IdentifierScheme | 'digits', number>();
	let fitting = 0;
	let failing = 0;
	for (let code = 0; code < values.length; code++) {
		const cell = values[code] ?? '';
		if (isBlank(cell)) continue;
		const shape = schemeByShape(cell);
		const count = counts[code] ?? 0;
		if (shape === undefined) {
			failing += count;
			if (failing > forgiven) return undefined;
		} else {
			fitting += count;
			rows.set(shape, (rows.get(shape) ?? 0) + count);
		}
	}
	if (!isMost(fitting, failing)) return undefined;
	for (const [shape, count] of rows) {
		const isAlone = isMost(count, fitting + failing - count);
		if (shape !== 'digits' && isAlone) return { kind: 'identifier', scheme: shape };
	}
	return { kind: 'identifier' };
}

function meanLength({ values, counts }: DistinctValues): number {
	let length = 0;
	let rows = 0;
	for (let code = 0; code < values.length; code++) {
		const cell = values[code] ?? '';
		if (isBlank(cell)) continue;
		length += cell.length * (counts[code] ?? 0);
		rows += counts[code] ?? 0;
	}
	return length / Math.max(1, rows);
}

/** Codes made of digits: a leading zero that is no slip, or that keeps all codes of one length. */
function areZeroLedCodes(cells: DistinctValues): boolean {
	if (!cells.values.some(isZeroLedCode)) return false;
	const isCode = (cell: string) => isDigits(cell.trim()) || isZeroLedCode(cell);
	if (!mostlyIs(cells, isCode)) return false;
	const lengths = new Set<number>();
	for (const cell of cells.values) if (!isBlank(cell)) lengths.add(cell.trim().length);
	return lengths.size === 1 || !mostlyIs(cells, (cell) => !isZeroLedCode(cell));
}

/** Identifiers, of a scheme if the header and the cells say which. Undefined for other columns. */
export function identifierType(header: string, cells: DistinctValues): ColumnType | undefined {
	const scheme = announcedScheme(header, cells);
	if (scheme !== undefined) return { kind: 'identifier', scheme };
	const found = typeByShapes(cells);
	if (found !== undefined) return found;
	const isAnnounced = isIdentifierHeader(header) && meanLength(cells) <= LONGEST_IDENTIFIER;
	return isAnnounced || areZeroLedCodes(cells) ? { kind: 'identifier' } : undefined;
}

/**
 * Identifiers stay texts. Those that a spreadsheet damaged name nobody any more and are misfits;
 * those that their scheme does not know keep their text, and are told apart.
 */
export function identifierReader(
	scheme: IdentifierScheme | undefined,
	header: string,
	cells: DistinctValues,
	isAbsent: AbsentTest,
): CellReader {
	const promised =
		scheme === undefined || !keepsShape(scheme, cells) ? announcedScheme(header, cells) : scheme;
	return (cell) => {
		if (isBlank(cell)) return ABSENT;
		const text = cell.trim();
		if (isDamagedIdentifier(text)) return MISFIT;
		if (promised !== undefined && lostItsZero(promised, text)) return MISFIT;
		if (scheme === undefined || isValid(scheme, text)) return FITS;
		return isAbsent(text) ? FITS : INVALID;
	};
}
