import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/lib/import/columns/distinct-values.ts';
import { readFile } from '../../../src/lib/import/read-file.ts';
import { readTable, type ReadTable } from '../../../src/lib/import/read-table.ts';
import { ReadingError } from '../../../src/lib/import/reading-error.ts';
import type { Delimiter, Newline, ReadingChoices } from '../../../src/lib/model/reading.ts';

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const newlines = fc.constantFrom<Newline>('\n', '\r\n', '\r');

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

/** All the tables of a text; none when there is nothing to read. */
async function readText(text: string, choices: ReadingChoices): Promise<ReadTable[]> {
	try {
		const file = await readFile(new Blob([text]), choices);
		return file.tables.map((_, table) => readTable(file, { ...choices, table }));
	} catch (error) {
		if (error instanceof ReadingError && error.code === 'empty') return [];
		throw error;
	}
}

const cellsOf = ({ columns }: ReadTable) => rowsOf(columns.map(({ cells }) => cells));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('counts', () => {
	it('rows read = rows kept + rows set aside, for any text at all', async () => {
		await fc.assert(
			fc.asyncProperty(mess, delimiters, async (text, delimiter) => {
				for (const table of await readText(text, { delimiter, quote: '"' })) {
					const { reading, names, lines, columns } = table;
					expect(reading.rowsRead).toBe(reading.rowsKept + reading.rowsSetAside);
					expect(reading.rowsSetAside).toBe(reading.rejects.length);
					expect(reading.rowsKept).toBe(lines.length);
					expect(columns).toHaveLength(names.length);
					const lengths = columns.map(({ cells }) => cells.codes.length);
					expect(lengths.every((length) => length === lines.length)).toBe(true);
					const all = [...lines, ...reading.rejects.map(({ line }) => line)];
					expect(new Set(all).size).toBe(all.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('loses no word of any text: each is in the header, in a row or in a row set aside', async () => {
		await fc.assert(
			fc.asyncProperty(mess, delimiters, async (text, delimiter) => {
				const choices = { delimiter, quote: '"', preambleRows: 0, headerRows: 1 } as const;
				const tables = await readText(text, choices);
				const found = tables
					.flatMap((table, index) => [
						table.reading.tables[index]?.title ?? '',
						...table.reading.columns.map(({ header }) => header),
						...cellsOf(table).flat(),
						...table.reading.rejects.map(({ raw }) => raw),
					])
					.join(' ');
				const words = (all: string) => (all.match(/[aé12]/gu) ?? []).length;
				expect(words(found)).toBe(words(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('reads back every cell of a well written file', async () => {
		await fc.assert(
			fc.asyncProperty(tables, delimiters, newlines, async (table, delimiter, newline) => {
				const width = table[0]?.length ?? 0;
				const header = Array.from({ length: width }, (_, index) => `c${index}`);
				const text = [header, ...table]
					.map((cells) => cells.map(quoted).join(delimiter))
					.join(newline);
				const choices = { delimiter, quote: '"', preambleRows: 0, headerRows: 1 } as const;
				const read = await readText(text, choices);
				expect(read).toHaveLength(1);
				expect(read.flatMap(cellsOf)).toEqual(table);
				expect(read[0]?.reading.rowsSetAside).toBe(0);
			}),
			{ numRuns: 2000 },
		);
	});

	it('counts a whole reading', async () => {
		const text = `a;b\n${'1;2\n'.repeat(9)};\n3;4;5\n6\n7;8\n`;
		const [table] = await readText(text, {});
		expect(table?.reading).toMatchObject({ rowsRead: 13, rowsKept: 11, rowsSetAside: 2 });
		expect(table?.reading.rejects.map(({ reason }) => reason)).toEqual([
			'blank-row',
			'too-many-cells',
		]);
	});
});
