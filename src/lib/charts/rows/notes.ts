import type { Wording } from '../../text/messages.ts';
import type { RowsInput } from './input.ts';

/** What is not among the rows drawn: those left out here or before, and those kept hidden. */
export function restNotes(
	{ omitted = 0, withheld = 0 }: RowsInput,
	folded: number,
	{ t, formats }: Wording,
): string[] {
	const { rows } = t.charts;
	const more = omitted + folded;
	return [
		...(more > 0 ? [rows.more(more, formats.integer(more))] : []),
		...(withheld > 0 ? [rows.withheld(withheld, formats.integer(withheld))] : []),
	];
}

/** The same as sentences. */
export function restSentences(input: RowsInput, wording: Wording): string[] {
	return restNotes(input, 0, wording).map(
		(note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
	);
}
