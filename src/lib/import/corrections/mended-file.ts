import { foldWords } from '../fold-words.ts';
import { readFile } from '../read-file.ts';
import { textsOf } from '../read-table.ts';
import { rowsOf } from '../columns/distinct-values.ts';
import { unguard } from '../unguard.ts';

/**
 * The first titles of a file of rows set aside, as it is downloaded, mended in a spreadsheet, and given
 * back: which file, which line, at which cell, why, the text as read. The columns of the file follow.
 */
export const MENDED_TITLES = {
	fr: ['Fichier', 'Ligne', 'Case', 'Raison', 'Texte lu'],
	en: ['File', 'Line', 'Cell', 'Reason', 'Text as read'],
} as const;

const FOLDED = Object.values(MENDED_TITLES).map((titles) => titles.map(foldWords));

/** Whether these titles are those of a file of mended rows. */
export function isMendedFile(titles: readonly string[]): boolean {
	const folded = titles.slice(0, MENDED_TITLES.fr.length).map(foldWords);
	return FOLDED.some((known) => known.every((title, index) => title === folded[index]));
}

/** A row given back: of which file, on which line of it, and its cells, surplus ones included. */
export interface MendedRow {
	file: string;
	line: number;
	cells: string[];
}

/** The rows of a file of mended rows; those whose line is no number are left out. */
export async function readMendedFile(blob: Blob): Promise<MendedRow[]> {
	const file = await readFile(blob, { preambleRows: 0, headerRows: 1 });
	return file.tables.slice(0, 1).flatMap((table) =>
		rowsOf(textsOf(file, table, {}).columns).flatMap((cells) => {
			const [name = '', line = ''] = cells;
			const number = Number(line.trim());
			const own = cells.slice(MENDED_TITLES.fr.length).map(unguard);
			return Number.isInteger(number) && number > 0
				? [{ file: unguard(name), line: number, cells: own }]
				: [];
		}),
	);
}
