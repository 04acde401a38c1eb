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
	const byLine = new Map(lines.map((line, index) => [line, index]));
	const matched = new Map<number, RowCorrection>();
	const moved = corrections.filter((correction) => {
		const index = byLine.get(correction.line) ?? -1;
		if (raws[index] !== correction.raw || matched.has(index)) return true;
		matched.set(index, correction);
		return false;
	});
	const waiting = new Map<string, RowCorrection[]>();
	for (const correction of moved.toReversed()) {
		const others = waiting.get(correction.raw);
		if (others) others.push(correction);
		else waiting.set(correction.raw, [correction]);
	}
	raws.forEach((raw, index) => {
		const correction = matched.has(index) ? undefined : waiting.get(raw)?.pop();
		if (correction) matched.set(index, correction);
	});
	return matched;
}
