import { foldWords } from '../fold-words.ts';
import type { Reading, ReadingChoices } from '../../model/reading.ts';

/** A file as versions are looked for: its name, its columns, and those that were read as rows. */
export interface VersionedFile {
	name: string;
	choices: ReadingChoices;
	reading: Reading | undefined;
}

/** From that share of common columns on, two files may be versions of one. */
const ENOUGH_COLUMNS = 0.8;
const FEWEST_COLUMNS = 2;

/** The columns of a file as it gives them. */
function headersOf({ reading, choices: { unpivot } }: VersionedFile): Set<string> {
	const names = reading?.columns.map(({ name }) => name) ?? [];
	const made = new Set(unpivot ? [unpivot.nameColumn, unpivot.valueColumn] : []);
	const given = [...names.filter((name) => !made.has(name)), ...(unpivot?.columns ?? [])];
	return new Set(given.map(foldWords));
}

/** Share of the columns of both that both have. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const common = [...a].filter((name) => b.has(name)).length;
	if (common < FEWEST_COLUMNS) return 0;
	return common / Math.max(a.size, b.size);
}

/** A file's name without what changes from one version to the next: numbers, dates, « copie », « (2) ». */
function stem(name: string): string {
	return foldWords(name.replace(/\.[^.]*$/, ''))
		.replace(/\b(?:copie|copy|final|version|v|new|nouveau|maj)\b|\p{N}+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The files that one may be a newer version of, the likeliest first: nearly the same columns. Files of
 * like names come first; names alone make no version.
 */
export function versionCandidates<File extends VersionedFile>(
	newer: VersionedFile,
	earlier: readonly File[],
): File[] {
	const headers = headersOf(newer);
	return earlier
		.map((file) => ({
			file,
			share: commonShare(headers, headersOf(file)),
			isNamedAlike: stem(file.name) === stem(newer.name),
		}))
		.filter(({ share }) => share >= ENOUGH_COLUMNS)
		.sort((a, b) => Number(b.isNamedAlike) - Number(a.isNamedAlike) || b.share - a.share)
		.map(({ file }) => file);
}
