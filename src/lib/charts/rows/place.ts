import { max, sum } from 'd3';
import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { TEXT_SIZES, type Drawing, type Mark, type Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { textWidth } from '../text-width.ts';
import { wrapWords } from '../wrap.ts';
import type { RowsInput } from './input.ts';
import { restNotes } from './notes.ts';
import { rowsTable } from './table.ts';

const SIZE = TEXT_SIZES.s;
const LINE = 16;
const GAP = 16;
/** A text may be shortened to this; numbers and dates are whole. */
const LEAST = 96;
/** In an image; on a screen the table itself is shown. */
const MOST_ROWS = 20;

interface ColumnWidth {
	natural: number;
	least: number;
}

/** Widths of as many columns as have room: narrow ones whole, wide ones sharing what is left. */
function widthsFor(columns: readonly ColumnWidth[], width: number): number[] {
	let count = columns.length;
	const needed = () => sum(columns.slice(0, count), ({ least }) => least) + (count - 1) * GAP;
	while (count > 1 && needed() > width) count -= 1;
	const kept = columns.slice(0, count);
	const spare = width - needed();
	const wished = sum(kept, ({ natural, least }) => natural - least);
	const part = wished === 0 ? 0 : Math.min(1, Math.max(0, spare) / wished);
	return kept.map(({ natural, least }) => Math.min(width, least + (natural - least) * part));
}

/** A table drawn for an image: its first rows, cells shortened to their column. */
export function placeRows(
	input: RowsInput,
	{ width }: Size,
	unit: PluralForms,
	wording: Wording,
): Drawing {
	if (input.columns.length === 0 || input.rows.length === 0) return emptyDrawing(width, wording);
	const { columns, rows } = rowsTable(input, { title: '', unit }, wording);
	const shown = rows.slice(0, MOST_ROWS);
	const widest = (texts: string[], strong = false) =>
		max(texts, (text) => textWidth(text, SIZE, strong)) ?? 0;
	const widths = widthsFor(
		columns.map(({ label }, index): ColumnWidth => {
			const cells = widest(shown.map((row) => row.cells[index]?.text ?? ''));
			const words = widest(label.split(' '), true);
			const natural = Math.ceil(Math.max(cells, words, Math.min(120, widest([label], true)))) + 1;
			const isText = input.columns[index]?.kind === 'text';
			return { natural, least: isText ? Math.min(natural, LEAST) : natural };
		}),
		width,
	);
	const at = widths.map((one, index) => {
		const left = sum(widths.slice(0, index)) + index * GAP;
		return columns[index]!.numeric
			? { x: left + one, anchor: 'end' as const }
			: { x: left, anchor: 'start' as const };
	});
	const heads = widths.map((one, index) =>
		wrapWords(columns[index]!.label, one, { size: SIZE, strong: true, maxLines: 3 }),
	);
	const headHeight = (max(heads, (lines) => lines.length) ?? 1) * LINE;
	let y = headHeight + 8;
	const marks: Mark[] = heads.flatMap((lines, index) =>
		lines.map((text, line): Mark => {
			const baseline = headHeight - (lines.length - 1 - line) * LINE - 3;
			return {
				kind: 'text',
				...at[index]!,
				y: baseline,
				text,
				paint: 'ink',
				size: 's',
				strong: true,
			};
		}),
	);
	marks.push({
		kind: 'line',
		x1: 0,
		x2: width,
		y1: headHeight + 3,
		y2: headHeight + 3,
		stroke: 'muted',
	});
	for (const { cells } of shown) {
		const lines = widths.map((one, index) =>
			wrapWords(cells[index]?.text ?? '', one, { size: SIZE, maxLines: 2 }),
		);
		for (const [index, texts] of lines.entries()) {
			const tabular = columns[index]!.numeric;
			for (const [line, text] of texts.entries()) {
				if (text === '') continue;
				const baseline = y + 13 + line * LINE;
				marks.push({
					kind: 'text',
					...at[index]!,
					y: baseline,
					text,
					paint: 'ink',
					size: 's',
					tabular,
				});
			}
		}
		y += (max(lines, (texts) => texts.length) ?? 1) * LINE + 7;
		marks.push({ kind: 'line', x1: 0, x2: width, y1: y - 2, y2: y - 2, stroke: 'hairline' });
	}
	const lost = columns.length - widths.length;
	const { moreColumns } = wording.t.charts.heat;
	const notes = noteLines(
		[
			...restNotes(input, rows.length - shown.length, wording),
			...(lost > 0 ? [moreColumns(lost, wording.formats.integer(lost))] : []),
		],
		{ y: y + 2, width },
	);
	return { width, height: y + notes.height + 6, marks: [...marks, ...notes.marks] };
}
