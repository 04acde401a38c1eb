import type { Wording } from '../../text/messages.ts';
import { amountText, differenceText, isHidden } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { extremes, hiddenSentence, LONGEST_LABEL, type Named } from '../description.ts';
import { shortened } from '../plain-text.ts';
import type { DotRow, DotsInput } from './input.ts';
import { differenceOf } from './table.ts';

/** Names said in one sentence, beyond which their number is enough. */
const MOST_NAMES = 6;

/** « Sous-représenté : Lomme et Hem. », for each thing said of rows. */
function standings(rows: readonly DotRow[], { t, formats }: Wording): string[] {
	const said = new Map<string, string[]>();
	for (const { label, standing } of rows) {
		if (standing === undefined || standing.text === '') continue;
		const labels = said.get(standing.text) ?? [];
		said.set(standing.text, [...labels, shortened(label, LONGEST_LABEL)]);
	}
	return [...said].map(([text, labels]) => {
		const more = labels.length - MOST_NAMES;
		const rest = more > 0 ? [t.charts.others(formats.integer(more))] : [];
		return t.charts.describe.standings(
			text,
			formats.list([...labels.slice(0, MOST_NAMES), ...rest]),
		);
	});
}

/** The rows whose second value is furthest above and below their first. */
function changes(rows: readonly DotRow[], input: DotsInput, wording: Wording): string[] {
	const { describe } = wording.t.charts;
	const changed = rows
		.flatMap((row) => {
			const difference = differenceOf(row);
			return difference === undefined ? [] : [{ label: row.label, difference }];
		})
		.sort((a, b) => b.difference - a.difference);
	const [most, least] = [changed[0], changed.at(-1)];
	const text = (value: number) => differenceText(value, wording, input.format);
	return [
		...(most && most.difference > 0 ? [describe.gained(most.label, text(most.difference))] : []),
		...(least && least.difference < 0 ? [describe.lost(least.label, text(least.difference))] : []),
	];
}

/** A dot plot in words. */
export function dotsSentences(
	input: DotsInput,
	{ title, unit }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, empty } = wording.t.charts;
	const what = describe.dots(title, unit.other);
	if (input.rows.length === 0) return [what, empty];
	const known = input.rows.filter(({ state }) => state === 'known');
	const text = (row: DotRow) => amountText(row.value, wording, input.format);
	const named = known.flatMap((row): Named[] =>
		isHidden(row.value)
			? []
			: [{ label: shortened(row.label, LONGEST_LABEL), value: row.value, text: text(row) }],
	);
	return [
		what,
		describe.categories(known.length, wording.formats.integer(known.length)),
		...extremes(named, wording),
		...changes(known, input, wording),
		...standings(known, wording),
		...input.rows
			.filter(({ state }) => state === 'unknown')
			.map((row) => describe.unknown(text(row))),
		...hiddenSentence(
			input.rows.flatMap(({ value, other }) => (other === undefined ? [value] : [value, other])),
			wording,
		),
	];
}
