import fc from 'fast-check';
import type { Delimiter, Newline } from '../../../../src/lib/model/reading.ts';
import { bytesOf, join, UTF8_MARK, write } from '../encoding/written.ts';
import type { Writing } from '../polluted/attendance.ts';

/** The same numbers on every machine. */
export const SEED = 20_240_116;

export type Table = string[][];

const HEADERS = ['nom', 'ville', 'quartier', 'âge', 'rôle', 'présents'];

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');

/** Tables with the same number of cells in every row, none blank. */
function tablesOf(
	cell: fc.Arbitrary<string>,
	[least, most]: readonly [number, number],
	leastRows: number,
): fc.Arbitrary<Table> {
	return fc.integer({ min: least, max: most }).chain((width) =>
		fc
			.array(fc.array(cell, { minLength: width, maxLength: width }).filter(isFilled), {
				minLength: leastRows,
				maxLength: 40,
			})
			.map((rows) => [HEADERS.slice(0, width), ...rows]),
	);
}

/** Whatever Unicode has, but zero characters and halves of surrogate pairs; and what breaks readers. */
const anyCell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 8 }),
	fc.string({ unit: 'binary', maxLength: 5 }).map((text) => text.replaceAll('\0', '')),
	fc.string({
		unit: fc.constantFrom(...[',', ';', '\t', '|', '"', "'", '\\', '\n', '\r', ' ', 'a', 'é', '1']),
		maxLength: 6,
	}),
);

export const anyTables = tablesOf(anyCell, [1, 6], 0);

/** Cells that Windows-1252 can write too. */
export const westernTables = tablesOf(
	fc.string({ unit: fc.constantFrom(...'aeé€œ’ÿ;,|"\n'), maxLength: 8 }),
	[1, 6],
	0,
);

const words = fc.constantFrom(
	...['Brest', 'Douai', 'Café des habitants', 'Il a dit "oui"', 'Très bien, merci', 'À revoir'],
	...["L'été", 'Un banc; une fontaine', 'Bellevue', 'Keredern', 'deux\nlignes', 'vote | débat'],
);
const numbers = fc.integer({ min: -200, max: 9999 }).map(String);
const dates = fc
	.tuple(
		fc.integer({ min: 2010, max: 2029 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
	)
	.map(([year, month, day]) =>
		[year, month, day].map((number) => String(number).padStart(2, '0')).join('-'),
	);

/** Tables as people keep them: each column holds words, numbers or dates. */
export const ordinaryTables = fc
	.array(fc.constantFrom(words, numbers, dates), { minLength: 2, maxLength: 6 })
	.chain((columns) =>
		fc
			.array(fc.tuple(...columns), { minLength: 3, maxLength: 40 })
			.map((rows) => [HEADERS.slice(0, columns.length), ...rows]),
	);

export interface WrittenDialect extends Writing {
	delimiter: Delimiter;
	quote: '"' | "'";
	escape: 'doubled' | 'backslash';
	newline: Newline;
}

export const dialects: fc.Arbitrary<WrittenDialect> = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	quote: fc.constantFrom('"' as const, "'" as const),
	escape: fc.constantFrom('doubled' as const, 'backslash' as const),
	newline: fc.constantFrom<Newline>('\n', '\r\n', '\r'),
	endsLine: fc.boolean(),
	quotesAll: fc.boolean(),
});

/** The ways to write any text. */
export const ENCODERS = {
	'UTF-8': (text: string) => write(text, 'utf-8'),
	'UTF-8 with its mark': (text: string) => join(UTF8_MARK, write(text, 'utf-8')),
	'UTF-16LE': (text: string) => join(bytesOf(0xff, 0xfe), write(text, 'utf-16le')),
	'UTF-16BE': (text: string) => join(bytesOf(0xfe, 0xff), write(text, 'utf-16be')),
} as const;

export const encoders = fc.constantFrom(...Object.values(ENCODERS));

/** A cell that a correct writer quotes: what could be taken for a mark, a blank row or a title. */
export function textOf(table: Table, how: WrittenDialect): string {
	const { delimiter, quote, escape, newline, endsLine, quotesAll } = how;
	const escaped = (cell: string) =>
		escape === 'doubled'
			? cell.replaceAll(quote, quote + quote)
			: cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
	const needsQuotes = (cell: string) =>
		quotesAll ||
		[delimiter, quote, '\n', '\r', '\\', '\uFEFF'].some((mark) => cell.includes(mark)) ||
		/^\s|\s$|^$/.test(cell);
	const line = (cells: string[]) =>
		cells
			.map((cell) => (needsQuotes(cell) ? `${quote}${escaped(cell)}${quote}` : cell))
			.join(delimiter);
	return table.map(line).join(newline) + (endsLine ? newline : '');
}
