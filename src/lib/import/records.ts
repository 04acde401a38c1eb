import Papa from 'papaparse';
import { DECLARATION, type Dialect } from './dialect.ts';
import { countLineBreaks } from './line-breaks.ts';
import { allRowsFit, readWithPlainQuotes } from './stray-quotes.ts';

/** A row of the file as it stands, header included. Physical empty lines give none. */
export interface SourceRecord {
	cells: string[];
	/** Line on which it begins, 1-based. */
	line: number;
	/** A quote stands where it opens or closes nothing; it was kept as a character. */
	hasStrayQuotes: boolean;
	/** Cell whose opening quote is never closed, 1-based: the record was cut at the end of its line. */
	openedAt?: number;
}

/** Read at a time, in characters; more when a record is longer. */
const WINDOW = 1 << 18;

/** How many times its length a text may be read again because of its quotes, before they are ignored. */
const REREADING_LIMIT = 16;

interface Step {
	cells: string[];
	/** Positions in the whole text. */
	start: number;
	end: number;
	/** The first quote in trouble, if any. */
	quoteAt: number | undefined;
	isUnclosed: boolean;
}

/** With `\n` as the row's end, the `\r` before it comes with the last cell, unless that one is quoted. */
function dropCarriageReturn(text: string, { cells, end }: Step): void {
	const last = cells.at(-1);
	if (!last?.endsWith('\r') || text[end - 1] !== '\n' || text[end - 2] !== '\r') return;
	const before = text[end - 3];
	const isQuoted = last.length === 1 ? before === '"' : before !== last.at(-2);
	if (!isQuoted) cells[cells.length - 1] = last.slice(0, -1);
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

function isQuoted(cells: readonly string[]): boolean {
	return cells.some((cell) => cell.includes('"'));
}

/**
 * Gives every record of a text to `emit`, in order. A quote that is never closed never swallows
 * the lines after it: its record ends with its line.
 */
export function readRecords(
	text: string,
	dialect: Dialect,
	emit: (record: SourceRecord) => void,
): void {
	const { delimiter } = dialect;
	const newline = dialect.newline === '\r' ? '\r' : '\n';
	const declaration = DECLARATION.exec(text)?.[0] ?? '';
	let position = declaration.length;
	let line = declaration === '' ? 1 : 2;
	let size = WINDOW;
	let width: number | undefined;
	let reread = 0;

	const endOfLine = (from: number) => {
		const at = text.indexOf(newline, from);
		return at < 0 ? text.length : at;
	};

	const accept = (
		cells: string[],
		end: number,
		trouble: Pick<SourceRecord, 'hasStrayQuotes' | 'openedAt'>,
	) => {
		const isEmptyLine = cells.length === 1 && text.slice(position, end).trim() === '';
		if (!isEmptyLine) {
			if (width === undefined && !isBlank(cells)) width = cells.length;
			emit({ cells, line, ...trouble });
		}
		line += countLineBreaks(text, position, end);
		position = end;
	};

	const fits = (cells: readonly string[]) =>
		width !== undefined && cells.length >= width && isBlank(cells.slice(width));

	/** Cuts the record at the end of the line of its troubled quote, where that reads better. */
	const contain = (step: Step, quoteAt: number): boolean => {
		const lineEnd = endOfLine(quoteAt);
		if (!step.isUnclosed && (lineEnd + 1 >= step.end || width === undefined)) return false;
		const record = text.slice(step.start, lineEnd).replace(/\r$/, '');
		const { cells, openedAt } = readWithPlainQuotes(record, quoteAt - step.start, dialect);
		if (!step.isUnclosed && fits(step.cells)) {
			const rest = text.slice(lineEnd + 1, step.end);
			if (cells.length === 1 || !fits(cells) || !allRowsFit(rest, cells.length, dialect)) {
				return false;
			}
		}
		reread += step.end - lineEnd;
		accept(cells, Math.min(lineEnd + 1, text.length), { hasStrayQuotes: true, openedAt });
		return true;
	};

	while (position < text.length) {
		const base = position;
		const isLast = base + size >= text.length;
		const ignoreQuotes = reread > REREADING_LIMIT * text.length;
		const parser: Papa.Parser = new Papa.Parser({
			delimiter,
			newline,
			fastMode: ignoreQuotes ? true : undefined,
			step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
				const trouble = errors[0];
				const step: Step = {
					cells: data[0] ?? [],
					start: position,
					end: base + meta.cursor,
					quoteAt: trouble?.index === undefined ? undefined : base + trouble.index - 1,
					isUnclosed: errors.some(({ code }) => code === 'MissingQuotes'),
				};
				if (step.end === step.start) return;
				if (step.quoteAt !== undefined && contain(step, step.quoteAt)) return parser.abort();
				dropCarriageReturn(text, step);
				const isStray = trouble !== undefined || (ignoreQuotes && isQuoted(step.cells));
				accept(step.cells, step.end, { hasStrayQuotes: isStray });
			},
		});
		parser.parse(text.slice(base, base + size), 0, !isLast);
		size = position === base ? size * 2 : WINDOW;
	}
}
