import type { CivilDate } from '../model/period.ts';
import { readable } from '../sql/readable.ts';
import type { Wording } from '../text/messages.ts';
import type { FigureFacts } from './method-facts.ts';

export interface Cited extends FigureFacts {
	/** What the figure says, in words. */
	statementInWords: string;
	/** The files with their SHA-256, where it is known. */
	files: readonly { name: string; sha256?: string }[];
	/** Actors merged into others. */
	mergedActors: number;
	version: string;
	date: CivilDate;
}

/** A figure as it can be cited: what it says, of what, how it is made, from which files, with what. */
export function citation(cited: Cited, { t, formats }: Wording): string {
	const words = t.methods;
	const { title, subtitle, definition, formula, source, note, statement, mergedActors } = cited;
	const hashes = cited.files.flatMap(({ name, sha256 }) =>
		sha256 === undefined ? [] : [`${name}\u00a0: SHA-256 ${sha256}`],
	);
	return [
		words.cited(title, subtitle),
		cited.statementInWords,
		`${words.definition} ${definition}`,
		...(formula ? [`${words.formula} ${formula}`] : []),
		`${words.source} ${source}`,
		...hashes,
		...(note ? [note] : []),
		...(mergedActors > 0 ? [words.mergedActors(mergedActors, formats.integer(mergedActors))] : []),
		words.written(formats.date(cited.date), cited.version),
		...(statement ? [readable(statement)] : []),
	].join('\n');
}
