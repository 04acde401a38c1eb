import type { ReadingChoices } from '../model/reading.ts';
import type { ProjectFile } from './project-file.svelte.ts';

/**
 * What was decided of the reading of a file that holds for a newer version of it: all that concerns
 * its columns and rows. How its bytes are cut into cells is found again, for a newer export may be
 * written in another way; an encoding is kept unless the newer file is sound UTF-8.
 */
export function carriedChoices(older: ProjectFile, newer: ProjectFile): ReadingChoices {
	const { types, absentMarks, unpivot, corrections, repairsDoubleEncoding, encoding, table } =
		older.choices;
	const carried: ReadingChoices = {
		types,
		absentMarks,
		unpivot,
		corrections,
		repairsDoubleEncoding,
		table,
		encoding: newer.reading?.encoding === 'utf-8' ? undefined : encoding,
	};
	const decided = Object.entries(carried).filter(([, value]) => value !== undefined);
	return { ...newer.choices, ...Object.fromEntries(decided) };
}
