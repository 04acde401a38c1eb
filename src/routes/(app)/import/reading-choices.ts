import type { ColumnType } from '$lib/model/column.ts';
import type { ReadingChoices } from '$lib/model/reading.ts';

/** A sample large enough to be worth looking at, and small enough for any machine. */
export const SAMPLE_ROWS = 1_000_000;

/** From that size on, a machine may lack the memory to read a file whole. */
export const LARGE = 1.2e9;

/** How the file is cut into cells: what the reader finds by itself when nothing is chosen. */
const DIALECT = [
	'encoding',
	'delimiter',
	'quote',
	'escape',
	'preambleRows',
	'headerRows',
] as const satisfies readonly (keyof ReadingChoices)[];

/** A change of the way of cutting brings other columns: those read as rows are not looked for there. */
export function withChoices(choices: ReadingChoices, change: ReadingChoices): ReadingChoices {
	const changesCut = DIALECT.some((key) => key in change);
	return { ...choices, ...(changesCut ? { unpivot: undefined } : {}), ...change };
}

/** Whether the way of cutting the file was changed by hand. */
export function changesDialect(choices: ReadingChoices, given: ReadingChoices): boolean {
	return DIALECT.some((key) => choices[key] !== given[key]);
}

/** What came with the file of the way of cutting it; the rest is found again. */
export function givenDialect(given: ReadingChoices): ReadingChoices {
	return Object.fromEntries(DIALECT.map((key) => [key, given[key]]));
}

/** Reads another table of the file: what was decided of the columns of this one does not hold there. */
export function forTable(choices: ReadingChoices, table: number): ReadingChoices {
	return { ...choices, table, types: undefined, unpivot: undefined };
}

export function withType(
	choices: ReadingChoices,
	column: string,
	type: ColumnType,
): ReadingChoices {
	return { ...choices, types: { ...choices.types, [column]: type } };
}

/** `villes.csv` and `PROJECTS` give `villes · PROJECTS.csv`. */
export function besideName(name: string, part: string): string {
	return name.replace(/(\.\w{1,5})?$/, ` · ${part.replaceAll(/[\\/]/g, '-')}$1`);
}
