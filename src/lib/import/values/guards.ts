import type { DistinctValues } from '../columns/distinct-values.ts';

const APOSTROPHE = 0x27;
const EQUALS = 0x3d;

/** What starts a formula in a spreadsheet: exporters put an apostrophe before. */
const FORMULA_STARTS = new Set(['=', '+', '-', '@']);

/** `="00123"`: a text that a spreadsheet must not take for a number. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The cell without what an exporter put there against spreadsheets: `'-12` is `-12`, `="00123"` is `00123`. */
export function withoutGuard(cell: string): string {
	const first = cell.charCodeAt(0);
	if (first === APOSTROPHE) return FORMULA_STARTS.has(cell[1] ?? '') ? cell.slice(1) : cell;
	if (first !== EQUALS) return cell;
	return TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

function isGuarded(cell: string): boolean {
	return withoutGuard(cell) !== cell;
}

/** The same cells without their guards, and the number of rows that carried one. */
export function withoutGuards(cells: DistinctValues): {
	cells: DistinctValues;
	guardedCount: number;
} {
	let guardedCount = 0;
	for (let code = 0; code < cells.values.length; code++) {
		if (isGuarded(cells.values[code] ?? '')) guardedCount += cells.counts[code] ?? 0;
	}
	if (guardedCount === 0) return { cells, guardedCount };
	const values = cells.values.map(withoutGuard);
	return { cells: { ...cells, values }, guardedCount };
}
