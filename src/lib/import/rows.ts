import type { ReadingChoices, ReadingWarning, Reject } from '../model/reading.ts';
import { nameColumns } from './column-names.ts';
import type { Dialect } from './dialect.ts';
import { readRecords, type SourceRecord } from './records.ts';
import { TableBuilder, type BuiltTable } from './table-builder.ts';

/** The rows of a text, column by column. rowsSetAside counts all, `rejects` lists the first. */
export interface Rows extends Omit<BuiltTable, 'stray'> {
	names: string[];
	rowsSetAside: number;
	rejects: Reject[];
	warnings: ReadingWarning[];
}

const MOST_REJECTS = 10_000;

/** Lines listed in a warning, beside the full count. */
const MOST_LINES = 100;

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

type Verdict = Pick<Reject, 'reason' | 'column'> | undefined;

/** Why a record cannot be a row of this width, if it cannot. */
function judge({ cells, openedAt }: SourceRecord, width: number): Verdict {
	if (isBlank(cells)) return { reason: 'blank-row' };
	const hasMore = cells.length > width && !isBlank(cells.slice(width));
	if (openedAt !== undefined && (hasMore || cells.length < width)) {
		return { reason: 'unclosed-quote', column: openedAt };
	}
	return hasMore ? { reason: 'too-many-cells', column: width + 1 } : undefined;
}

function warningsOf(
	{ lines, padded, stray, hasHeader }: BuiltTable,
	renamed: string[],
): ReadingWarning[] {
	const listed = (all: readonly number[]) => ({
		count: all.length,
		lines: all.slice(0, MOST_LINES),
	});
	const warnings: ReadingWarning[] = [];
	if (hasHeader && renamed.length > 0) warnings.push({ code: 'renamed-columns', names: renamed });
	if (padded.size > 0) {
		const short = [...padded.keys()].map((row) => lines[row] ?? 0);
		warnings.push({ code: 'padded-rows', ...listed(short) });
	}
	if (stray.length > 0) warnings.push({ code: 'stray-quotes', ...listed(stray) });
	return warnings;
}

/**
 * The rows of a text under its dialect. Every record that is not the header is a row kept or a
 * row set aside; lines with nothing at all on them are neither.
 */
export function parseRows(
	text: string,
	dialect: Dialect,
	choices: Pick<ReadingChoices, 'hasHeader'> = {},
): Rows {
	let width: number | undefined;
	let table: TableBuilder | undefined;
	const rejects: Reject[] = [];
	let rowsSetAside = 0;

	readRecords(text, dialect, (record) => {
		if (table === undefined && !isBlank(record.cells)) {
			width = record.cells.length;
			table = new TableBuilder(record, choices.hasHeader);
			return;
		}
		const verdict = judge(record, width ?? record.cells.length);
		if (verdict === undefined) {
			table?.add(record);
			return;
		}
		rowsSetAside++;
		if (rejects.length < MOST_REJECTS) {
			const raw = record.cells.join(dialect.delimiter);
			rejects.push({ line: record.line, ...verdict, raw });
		}
	});

	const nothing: SourceRecord = { cells: [], line: 1, hasStrayQuotes: false };
	const built = (table ?? new TableBuilder(nothing, true)).end();
	const { names, renamed } = nameColumns(built.header);
	const { hasHeader, header, columns, lines, padded } = built;
	const warnings = warningsOf(built, renamed);
	return { hasHeader, header, names, columns, lines, padded, rowsSetAside, rejects, warnings };
}
