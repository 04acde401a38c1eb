import type { RowCorrection } from '../../model/reading.ts';

/**
 * Which rows set aside the corrections are for, by index in `raws`. A row is known by its text; among
 * rows of one text, by its line, then in order. Each correction serves once.
 */
export function matchCorrections(
	raws: readonly string[],
	lines: readonly number[],
	corrections: readonly RowCorrection[],
): Map<number, RowCorrection> {
	const byText = new Map<string, number[]>();
	raws.forEach((raw, index) => {
		const rows = byText.get(raw);
		if (rows) rows.push(index);
		else byText.set(raw, [index]);
	});
	const matched = new Map<number, RowCorrection>();
	const moved = corrections.filter((correction) => {
		const rows = byText.get(correction.raw) ?? [];
		const index = rows.find((row) => lines[row] === correction.line && !matched.has(row));
		if (index !== undefined) matched.set(index, correction);
		return index === undefined;
	});
	for (const correction of moved) {
		const index = byText.get(correction.raw)?.find((row) => !matched.has(row));
		if (index !== undefined) matched.set(index, correction);
	}
	return matched;
}
