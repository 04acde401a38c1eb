import Papa from 'papaparse';
import { DELIMITERS, type Delimiter, type Reading } from '../model/reading.ts';

export interface Dialect {
	delimiter: Delimiter;
	newline: Reading['newline'];
	quote: '"';
}

/** How the first rows look when they are cut by one delimiter. */
interface Attempt {
	delimiter: Delimiter;
	/** Cells of the first row. */
	firstWidth: number;
	/** The commonest number of cells over one, and the share of the rows that have it. */
	share: number;
	/** Cells in all, beyond one a row. */
	cuts: number;
}

const SAMPLE_LENGTH = 1 << 18;
const SAMPLE_ROWS = 500;

/** Two attempts whose shares are as near as this are equally good. */
const NEAR = 0.1;

/**
 * Among equally good ones, the mark met least inside cells comes first: commas also cut
 * decimal numbers and sentences, and do it in a regular way in a short file.
 */
const PREFERENCE: readonly Delimiter[] = [';', '\t', '|', ','];

function headOf(text: string): { head: string; isWhole: boolean } {
	if (text.length <= SAMPLE_LENGTH) return { head: text, isWhole: true };
	return { head: text.slice(0, SAMPLE_LENGTH), isWhole: false };
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** The line break that ends the rows; those inside quoted cells say nothing. */
function detectNewline(text: string): Dialect['newline'] {
	const { head, isWhole } = headOf(text);
	const outside = (isWhole ? head : head.replace(/\r$/, '')).replace(/"[^"]*"/g, '');
	const crlf = count(outside, /\r\n/g);
	const lf = count(outside, /\n/g) - crlf;
	if (crlf + lf > 0) return crlf >= lf ? '\r\n' : '\n';
	return outside.includes('\r') ? '\r' : '\n';
}

function attempt(head: string, isWhole: boolean, delimiter: Delimiter, newline: string): Attempt {
	const { data, errors, meta } = Papa.parse<string[]>(head, {
		delimiter,
		newline: newline === '\r' ? '\r' : '\n',
		preview: SAMPLE_ROWS,
	});
	const troubled = new Set(errors.map((error) => error.row));
	const complete = isWhole || meta.truncated ? data : data.slice(0, -1);
	const widths = complete
		.map((cells, row) => ({ width: cells.length, cells, row }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
		.map(({ width, row }) => ({ width, fits: !troubled.has(row) }));
	const tally = new Map<number, number>();
	for (const { width, fits } of widths) {
		if (fits && width > 1) tally.set(width, (tally.get(width) ?? 0) + 1);
	}
	return {
		delimiter,
		firstWidth: widths[0]?.width ?? 1,
		share: Math.max(0, ...tally.values()) / Math.max(1, widths.length),
		cuts: widths.reduce((sum, { width }) => sum + width - 1, 0),
	};
}

/** A delimiter is believed when it cuts the first row and enough others alike, or nearly all. */
function isCredible({ firstWidth, share }: Attempt): boolean {
	if (firstWidth >= 3) return share >= 0.2;
	return share >= (firstWidth === 2 ? 0.5 : 0.9);
}

/** Those that cut the first row come before the others, then the most consistent. */
function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
	const credible = attempts.filter(isCredible);
	const cutting = credible.filter(({ firstWidth }) => firstWidth > 1);
	const pool = cutting.length > 0 ? cutting : credible;
	const highest = Math.max(...pool.map(({ share }) => share));
	return pool.find(({ share }) => share >= highest - NEAR);
}

/** The first line by which a spreadsheet is told the delimiter: `sep=;`. It is not a row. */
export const DECLARATION = /^sep=(.)(?:\r\n|\n|\r)/i;

/**
 * The delimiter and line break of a text: the one it declares, else the delimiter that gives the most consistent number
 * of cells over the first rows. A text of one column gets one that does not cut it.
 */
export function detectDialect(text: string, delimiter?: Delimiter): Dialect {
	const newline = detectNewline(text);
	const declared = DELIMITERS.find((one) => one === DECLARATION.exec(text)?.[1]);
	const known = delimiter ?? declared;
	if (known !== undefined) return { delimiter: known, newline, quote: '"' };
	const { head, isWhole } = headOf(text);
	const attempts = PREFERENCE.map((candidate) => attempt(head, isWhole, candidate, newline));
	const [least] = [...attempts].sort((a, b) => a.cuts - b.cuts);
	return { delimiter: (bestOf(attempts) ?? least)?.delimiter ?? ';', newline, quote: '"' };
}
