import { afterLineEnd, endOfLine, SPACE, type ByteDialect } from './byte-dialect.ts';
import { cutLine, type CutLine } from './cut-line.ts';
import { RecordScan } from './record-scan.ts';

/** A record put together again around a quote that stands where it opens or closes nothing. */
export interface MendedRecord {
	cells: Uint8Array[];
	/** First byte after it. */
	next: number;
	/** Lines it spans beyond its first. */
	innerBreaks: number;
	/** Cell whose opening quote is never closed, 1-based, when no reading gives the expected width. */
	openedAt?: number;
}

/** How far a record may run on after a quote in trouble: further lines, and bytes in all. */
const MOST_LINES = 20;
const MOST_BYTES = 1 << 16;

/** A line cut in two by another mark than the table's may be cut by chance. */
const FEWEST_CELLS = 3;

/** Whether a line is by itself a sound record of that width. */
function isRecord(
	bytes: Uint8Array,
	at: number,
	end: number,
	width: number,
	scan: RecordScan,
): boolean {
	return (
		scan.scan(bytes.subarray(at, end), 0, end - at, true) === 'complete' &&
		scan.next === end - at &&
		scan.cellCount === width
	);
}

/**
 * The record that begins at `at`, whose quotes do not follow the rules: read with the quotes that
 * do not fit taken as characters, so that it has `width` cells. It may span several lines when
 * none of them is a sound record by itself; where nothing gives the width, it ends with its line.
 */
export function mendRecord(
	bytes: Uint8Array,
	at: number,
	end: number,
	width: number | undefined,
	dialect: ByteDialect,
): MendedRecord {
	const scan = new RecordScan(dialect);
	let lineEnd = endOfLine(bytes, at, end, dialect);
	const asMended = ({ cells, openedAt }: CutLine, innerBreaks: number): MendedRecord => ({
		cells,
		openedAt,
		innerBreaks,
		next: lineEnd < end ? afterLineEnd(bytes, lineEnd, end) : end,
	});
	const firstLine = asMended(cutLine(bytes, at, lineEnd, undefined, dialect), 0);
	if (width === undefined) return firstLine;
	for (let lines = 0; lines < MOST_LINES && lineEnd - at <= MOST_BYTES; lines++) {
		const cut = cutLine(bytes, at, lineEnd, width, dialect);
		if (cut.cells.length === width) return asMended({ cells: cut.cells }, lines);
		if (lineEnd >= end) break;
		const next = afterLineEnd(bytes, lineEnd, end);
		if (next >= end) break;
		const nextEnd = endOfLine(bytes, next, end, dialect);
		if (isRecord(bytes, next, nextEnd, width, scan)) break;
		lineEnd = nextEnd;
	}
	return firstLine;
}

const OTHER_DELIMITERS = [';', '\t', '|', ',', ' '].map((mark) => mark.charCodeAt(0));

/**
 * A record that another delimiter cuts into exactly `width` cells, when one does. Spaces also part
 * the words of a sentence: some cell must be quoted, or all like those of the other rows.
 */
export function cutOtherwise(
	bytes: Uint8Array,
	at: number,
	end: number,
	width: number,
	dialect: ByteDialect,
	isLikeOthers: (cells: readonly Uint8Array[]) => boolean,
): MendedRecord | undefined {
	if (width < FEWEST_CELLS) return undefined;
	const last = Math.min(end, at + MOST_BYTES);
	for (const other of OTHER_DELIMITERS) {
		if (dialect.delimiter.length === 1 && dialect.delimiter[0] === other) continue;
		const scan = new RecordScan({ ...dialect, delimiter: Uint8Array.of(other) });
		if (scan.scan(bytes, at, last, last === end) !== 'complete') continue;
		if (scan.cellCount !== width || scan.innerBreaks > MOST_LINES) continue;
		const cells = Array.from({ length: width }, (_, index) => scan.cell(bytes, index).slice());
		if (other === SPACE && !scan.hasQuotes && !isLikeOthers(cells)) continue;
		return { cells, next: scan.next, innerBreaks: scan.innerBreaks };
	}
	return undefined;
}
