import type { Wording } from '../../text/messages.ts';
import type { TableRest } from '../table-cells.ts';
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

const sentence = (note: string) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;

/** The same as sentences. */
export function restSentences(input: RowsInput, wording: Wording): string[] {
	return restNotes(input, 0, wording).map(sentence);
}

/** The same beside a table, which counts the rows that it has not shown yet. */
export function tableRest(input: RowsInput, wording: Wording): TableRest {
	const { omitted = 0 } = input;
	return { omitted, notes: restNotes({ ...input, omitted: 0 }, 0, wording).map(sentence) };
}
