import Papa from 'papaparse';
import type { Dialect } from './dialect.ts';

/** One line read with the quotes that open nothing taken as plain characters. */
export interface PlainReading {
	cells: string[];
	/** Cell where the first of these quotes stands, 1-based. */
	openedAt: number;
}

/** A character of the private use area that the text does not contain. */
function absentCharacter(text: string): string {
	let code = 0xe000;
	while (text.includes(String.fromCharCode(code))) code++;
	return String.fromCharCode(code);
}

/**
 * Reads a record whose quote at index `quoteAt` is never closed on its line: that quote, and any
 * other like it further on the line, is a plain character. `record` ends where the line does.
 */
export function readWithPlainQuotes(
	record: string,
	quoteAt: number,
	{ delimiter, newline }: Dialect,
): PlainReading {
	const mark = absentCharacter(record);
	let text = record;
	let unclosed: number | undefined = quoteAt;
	let cells: string[] = [];
	while (unclosed !== undefined) {
		text = text.slice(0, unclosed) + mark + text.slice(unclosed + 1);
		const { data, errors } = Papa.parse<string[]>(text, {
			delimiter,
			newline: newline === '\r' ? '\r' : '\n',
		});
		cells = data[0] ?? [];
		const missing = errors.find((error) => error.code === 'MissingQuotes');
		unclosed = missing?.index === undefined ? undefined : missing.index - 1;
	}
	return {
		cells: cells.map((cell) => cell.replaceAll(mark, '"')),
		openedAt: cells.findIndex((cell) => cell.includes(mark)) + 1,
	};
}

/** Whether every row of a text has this many cells and sound quotes; blank lines do not count. */
export function allRowsFit(text: string, width: number, { delimiter, newline }: Dialect): boolean {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter,
		newline: newline === '\r' ? '\r' : '\n',
		skipEmptyLines: 'greedy',
	});
	return errors.length === 0 && data.every((cells) => cells.length === width);
}
