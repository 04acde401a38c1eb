import type { ReadingChoices, ReadingWarning, Reject } from '../model/reading.ts';
import { nameColumns } from './column-names.ts';
import type { Dialect } from './dialect.ts';
import { looksLikeHeader } from './header.ts';
import { readRecords, type SourceRecord } from './records.ts';

/** The rows of a text, each as wide as the header. rowsSetAside counts all, `rejects` lists the first. */
export interface Rows {
	hasHeader: boolean;
	/** As read; blank cells when there is no header. */
	header: string[];
	names: string[];
	rows: string[][];
	/** Line on which each row begins, 1-based. */
	lines: number[];
	/** By index of row, for the rows shorter than the header: the cells that the file does give. */
	padded: Map<number, number>;
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

/** Columns without title and without any value, at the right of the table: a spreadsheet's leftovers. */
function usedWidth(header: readonly string[], rows: readonly (readonly string[])[]): number {
	const isUnused = (index: number) =>
		header[index]?.trim() === '' && rows.every((row) => row[index]?.trim() === '');
	let width = header.length;
	while (width > 1 && isUnused(width - 1)) width--;
	return width;
}

function warningsOf(stray: readonly number[], padded: readonly number[], renamed: string[]) {
	const warnings: ReadingWarning[] = [];
	const listed = (lines: readonly number[]) => ({
		count: lines.length,
		lines: lines.slice(0, MOST_LINES),
	});
	if (renamed.length > 0) warnings.push({ code: 'renamed-columns', names: renamed });
	if (padded.length > 0) warnings.push({ code: 'padded-rows', ...listed(padded) });
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
	let first: SourceRecord | undefined;
	const kept: SourceRecord[] = [];
	const rejects: Reject[] = [];
	let rowsSetAside = 0;

	readRecords(text, dialect, (record) => {
		if (first === undefined && !isBlank(record.cells)) {
			first = record;
			return;
		}
		const verdict = judge(record, first?.cells.length ?? record.cells.length);
		if (verdict === undefined) {
			kept.push(record);
			return;
		}
		rowsSetAside++;
		if (rejects.length < MOST_REJECTS) {
			const raw = record.cells.join(dialect.delimiter);
			rejects.push({ line: record.line, ...verdict, raw });
		}
	});

	const top: SourceRecord = first ?? { cells: [], line: 1, hasStrayQuotes: false };
	const cellsOf = (records: readonly SourceRecord[]) => records.map(({ cells }) => cells);
	const hasHeader = choices.hasHeader ?? looksLikeHeader(top.cells, cellsOf(kept));
	const records = hasHeader || first === undefined ? kept : [top, ...kept];
	const present = records.map(({ cells }) => cells.length);
	for (const { cells } of records) {
		while (cells.length < top.cells.length) cells.push('');
	}
	const titles = hasHeader ? top.cells : top.cells.map(() => '');
	const width = hasHeader ? usedWidth(titles, cellsOf(records)) : titles.length;
	const rows = records.map(({ cells }) => (cells.length > width ? cells.slice(0, width) : cells));
	const lines = records.map(({ line }) => line);
	const padded = new Map([...present.entries()].filter(([, cells]) => cells < width));
	const header = titles.slice(0, width);
	const { names, renamed } = nameColumns(header);
	const stray = (hasHeader ? [top, ...records] : records)
		.filter(({ hasStrayQuotes }) => hasStrayQuotes)
		.map(({ line }) => line);
	const paddedLines = [...padded.keys()].map((index) => lines[index] ?? 0);
	const warnings = warningsOf(stray, paddedLines, hasHeader ? renamed : []);
	return { hasHeader, header, names, rows, lines, padded, rowsSetAside, rejects, warnings };
}
