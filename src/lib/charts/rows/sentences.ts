import type { Wording } from '../../text/messages.ts';
import type { ChartOf } from '../chart-kind.ts';
import { LONGEST_LABEL } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { RowsInput } from './input.ts';
import { restSentences } from './notes.ts';

/** A table in words: what it holds, not its cells. */
export function rowsSentences(input: RowsInput, { title }: ChartOf, wording: Wording): string[] {
	const { describe, empty } = wording.t.charts;
	const { integer, list } = wording.formats;
	const what = describe.rows(title);
	const { columns, rows } = input;
	if (columns.length === 0 || rows.length === 0) return [what, empty];
	const labels = columns.map(({ label }) => shortened(label, LONGEST_LABEL));
	return [
		what,
		describe.rowCount(rows.length, integer(rows.length), list(labels)),
		...restSentences(input, wording),
	];
}
