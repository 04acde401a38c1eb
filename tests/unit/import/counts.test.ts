import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/lib/import/read-table.ts';
import { rowsOf } from '../../../src/lib/import/distinct-values.ts';
import { parseRows } from '../../../src/lib/import/rows.ts';
import type { Delimiter, Reading } from '../../../src/lib/model/reading.ts';

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const newlines = fc.constantFrom<Reading['newline']>('\n', '\r\n', '\r');

/** Texts made of what breaks readers: delimiters, quotes, line breaks, spaces. */
const mess = fc
	.array(fc.constantFrom('a', 'é', '12', ' ', ',', ';', '|', '\t', '"', '""', '\n', '\r\n', '\r'), {
		maxLength: 60,
	})
	.map((parts) => parts.join(''));

const cell = fc
	.array(
		fc.constantFrom('a', 'Ü', '7', ' ', ',', ';', '|', '\t', '"', '\n', '\r\n', '=1', '\u202f'),
		{
			maxLength: 6,
		},
	)
	.map((parts) => parts.join(''));

/** A table whose rows are not blank: blank ones are set aside, not kept. */
const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
	fc.array(
		fc
			.array(cell, { minLength: width, maxLength: width })
			.filter((cells) => cells.some((text) => text.trim() !== '')),
		{ minLength: 1, maxLength: 8 },
	),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('counts', () => {
	it('rows read = rows kept + rows set aside, for any text at all', () => {
		fc.assert(
			fc.property(mess, delimiters, newlines, (text, delimiter, newline) => {
				const parsed = parseRows(text, { delimiter, newline, quote: '"' });
				expect(parsed.rowsSetAside).toBe(parsed.rejects.length);
				expect(parsed.columns).toHaveLength(parsed.names.length);
				const lengths = parsed.columns.map(({ codes }) => codes.length);
				expect(lengths.every((length) => length === parsed.lines.length)).toBe(true);
				const lines = [...parsed.lines, ...parsed.rejects.map(({ line }) => line)];
				expect(new Set(lines).size).toBe(lines.length);
			}),
			{ numRuns: 3000 },
		);
	});

	it('loses no word of any text: each is in the header, in a row or in a row set aside', () => {
		fc.assert(
			fc.property(mess, delimiters, newlines, (text, delimiter, newline) => {
				const { header, hasHeader, columns, rejects } = parseRows(text, {
					delimiter,
					newline,
					quote: '"',
				});
				const found = [
					...(hasHeader ? header : []),
					...rowsOf(columns).flat(),
					...rejects.map(({ raw }) => raw),
				].join(' ');
				const words = (all: string) => (all.match(/[aé12]/gu) ?? []).length;
				expect(words(found)).toBe(words(text));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads back every cell of a well written file', () => {
		fc.assert(
			fc.property(tables, delimiters, newlines, (table, delimiter, newline) => {
				const width = table[0]?.length ?? 0;
				const header = Array.from({ length: width }, (_, index) => `c${index}`);
				const text = [header, ...table]
					.map((cells) => cells.map(quoted).join(delimiter))
					.join(newline);
				const parsed = parseRows(text, { delimiter, newline, quote: '"' }, { hasHeader: true });
				expect(rowsOf(parsed.columns)).toEqual(table);
				expect(parsed.rowsSetAside).toBe(0);
			}),
			{ numRuns: 3000 },
		);
	});

	it('counts a whole reading', () => {
		const text = 'a;b\n1;2\n;\n3;4;5\n6\n';
		const { reading } = readTable(new TextEncoder().encode(text));
		expect(reading).toMatchObject({ rowsRead: 4, rowsKept: 2, rowsSetAside: 2 });
		expect(reading.rejects.map(({ reason }) => reason)).toEqual(['blank-row', 'too-many-cells']);
	});
});
