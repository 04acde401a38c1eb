import { suggestCells } from '$lib/import/corrections/suggest-cells.ts';
import type { Reading, ReadingChoices, Reject, RowCorrection } from '$lib/model/reading.ts';

/** Titles of the columns as the file gives them: those that were read as rows included. */
export function givenColumns(reading: Reading, { unpivot }: ReadingChoices): string[] {
	const names = reading.columns.map(({ name }) => name);
	if (!unpivot) return names;
	const made = new Set([unpivot.nameColumn, unpivot.valueColumn]);
	return [...names.filter((name) => !made.has(name)), ...unpivot.columns];
}

/** How a row set aside may be mended; nothing when that is not clear, or its columns are rows now. */
export function suggestionFor(
	reject: Reject,
	reading: Reading,
	{ unpivot }: ReadingChoices,
): string[] | undefined {
	if (unpivot || reject.reason !== 'too-many-cells') return undefined;
	return suggestCells(reject.cells, reading.columns, reading.delimiter);
}

export function correctionOf({ line, raw }: Reject, cells: string[]): RowCorrection {
	return { line, raw, cells };
}

/** The choices with more corrections, or without one. */
export function withCorrections(
	choices: ReadingChoices,
	added: readonly RowCorrection[],
): ReadingChoices {
	return { ...choices, corrections: [...(choices.corrections ?? []), ...added] };
}

export function withoutCorrection(
	choices: ReadingChoices,
	correction: RowCorrection,
): ReadingChoices {
	const left = choices.corrections?.filter((other) => other !== correction) ?? [];
	return { ...choices, corrections: left.length > 0 ? left : undefined };
}
