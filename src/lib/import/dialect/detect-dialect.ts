import type { Delimiter, Quote, ReadingChoices } from '../../model/reading.ts';
import type { Dialect } from '../scan/byte-dialect.ts';
import { patternsOf } from '../tables/cell-patterns.ts';
import { attempt, type Attempt } from './attempt.ts';
import { detectNewline } from './newline.ts';

/** Two attempts whose shares are as near as this are equally good. */
const NEAR = 0.1;

/**
 * Among equally good ones, the mark met least inside cells comes first: commas also cut
 * decimal numbers and sentences, and do it in a regular way in a short file.
 */
const PREFERENCE: readonly Delimiter[] = [';', '\t', '|', ','];

/** The first line by which a spreadsheet is told the delimiter: `sep=;`. It is not a row. */
export const DECLARATION = /^sep=(.)(?:\r\n|\n|\r)/i;

/**
 * A delimiter is believed when it cuts the first row and enough others alike, or nearly all; or when
 * it cuts nearly all rows like one beside them, as in a file of several tables.
 */
function isCredible({ titles, firstWidth, share, steady }: Attempt): boolean {
	if (firstWidth >= 3) return share >= (titles > 0 ? 0.6 : 0.2) || steady >= 0.8;
	if (firstWidth === 2 && steady >= 0.75) return true;
	if (titles > 0) return false;
	return share >= (firstWidth === 2 ? 0.5 : 0.9);
}

/** A delimiter that makes less sense of the quotes than another by as much is not the right one. */
const MORE_TROUBLE = 0.3;

/** Those that cut the first row come before the others, then the most consistent. */
function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
	const believed = attempts.filter(isCredible);
	const least = Math.min(...believed.map(({ trouble }) => trouble));
	const credible = believed.filter(({ trouble }) => trouble <= least + MORE_TROUBLE);
	const cutting = credible.filter(({ firstWidth }) => firstWidth > 1);
	const pool = cutting.length > 0 ? cutting : credible;
	const highest = Math.max(...pool.map(({ share }) => share));
	const near = pool.filter(({ share }) => share >= highest - NEAR);
	const isWhole = (found: Attempt) => found.titles === 0 && found.firstWidth === found.width;
	const needsTitles = near[0] !== undefined && near[0].titles > 0;
	return (needsTitles ? near.find(isWhole) : undefined) ?? near[0];
}

/** Spaces also part words: they are believed as delimiters between columns of numbers or dates only. */
function isCutBySpaces(
	{ firstWidth, rows }: Attempt,
	decode: (bytes: Uint8Array) => string,
): boolean {
	const texts = rows.slice(1).map((row) => row.map(decode));
	const whole = texts.filter((row) => row.length >= firstWidth);
	if (firstWidth < 3 || whole.length * 2 <= texts.length) return false;
	const typed = patternsOf(whole, firstWidth).filter((fits) => fits !== undefined);
	return typed.length >= 2;
}

/** Cells wrapped in this quote, as far as a line shows. */
function countWrapped(text: string, quote: string): number {
	const pattern = new RegExp(
		`(?:^|[,;|\\t] ?)${quote}[^${quote}\\r\\n]*${quote}(?= ?[,;|\\t\\r]|$)`,
		'gm',
	);
	return text.match(pattern)?.length ?? 0;
}

function detectQuote(text: string): Quote {
	if (!text.includes("'")) return '"';
	const single = countWrapped(text, "'");
	return single >= 2 && single > countWrapped(text, '"') ? "'" : '"';
}

/** Whether a space follows the delimiter everywhere in the first row, and nearly everywhere else. */
function areSpaced({ rows }: Attempt, decode: (bytes: Uint8Array) => string): boolean {
	const startSpaced = (cells: readonly Uint8Array[]) =>
		cells.map(decode).every((cell) => cell === '' || cell.startsWith(' '));
	const [first = []] = rows;
	const seconds = rows.flatMap((row) => row.slice(1, 2));
	const spaced = seconds.filter((cell) => startSpaced([cell]));
	const isFirstSpaced = first.length > 1 && startSpaced(first.slice(1));
	return (
		isFirstSpaced && first.some((cell) => cell.length > 1) && spaced.length >= seconds.length * 0.9
	);
}

export interface DialectSample {
	bytes: Uint8Array;
	isWhole: boolean;
	decode: (bytes: Uint8Array) => string;
}

export interface DetectedDialect {
	dialect: Dialect;
	/** Cells of most rows. */
	width: number;
}

/** A backslash is an escape when quotes make more sense with it than without. */
function settled(sample: DialectSample, text: string, dialect: Dialect): Attempt {
	const { bytes, isWhole } = sample;
	const plain = attempt(bytes, isWhole, dialect);
	const mayEscape = dialect.quote !== 'none' && text.includes(`\\${dialect.quote}`);
	if (!mayEscape || dialect.escape === 'backslash') return plain;
	const escaped = attempt(bytes, isWhole, { ...dialect, escape: 'backslash' });
	return escaped.troubled < plain.troubled ? escaped : plain;
}

/**
 * The dialect of a file, from its head: the delimiter is the one that gives the most consistent
 * number of cells. A file of one column gets one that does not cut it.
 */
export function detectDialect(
	sample: DialectSample,
	choices: Pick<ReadingChoices, 'delimiter' | 'quote' | 'escape'> = {},
): DetectedDialect {
	const { bytes, isWhole, decode } = sample;
	const text = decode(bytes);
	const quote = choices.quote ?? detectQuote(text);
	const escape = choices.escape ?? 'doubled';
	const isBackslashed = choices.escape ? escape === 'backslash' : text.includes(`\\${quote}`);
	const newline = detectNewline(text, isWhole, quote, isBackslashed);
	const dialectOf = (delimiter: Delimiter): Dialect => ({ delimiter, quote, escape, newline });
	const finish = (dialect: Dialect): DetectedDialect => {
		if (choices.escape) return { dialect, width: attempt(bytes, isWhole, dialect).width };
		return settled(sample, text, dialect);
	};
	if (choices.delimiter !== undefined) return finish(dialectOf(choices.delimiter));
	const attempts = PREFERENCE.map((delimiter) => attempt(bytes, isWhole, dialectOf(delimiter)));
	const best = bestOf(attempts);
	if (best) {
		const spaced = attempt(bytes, isWhole, dialectOf(`${best.dialect.delimiter} `));
		const isSpaced = spaced.share >= best.share - NEAR && areSpaced(best, decode);
		return finish(isSpaced && spaced.trouble <= best.trouble ? spaced.dialect : best.dialect);
	}
	const spaces = attempt(bytes, isWhole, dialectOf(' '));
	if (isCutBySpaces(spaces, decode)) return finish(dialectOf(' '));
	const [least] = [...attempts].sort((a, b) => a.cuts - b.cuts);
	return finish(dialectOf(least?.dialect.delimiter ?? ';'));
}
