import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDecoder } from '../../../../src/lib/import/encoding/text-decoder.ts';
import type { ParsedFile } from '../../../../src/lib/import/read-file.ts';
import { ReadingError } from '../../../../src/lib/import/reading-error.ts';
import type { ReadingChoices } from '../../../../src/lib/model/reading.ts';
import { HEADER, ROWS, TABLE, written } from '../polluted/attendance.ts';
import { parse, tableOf, type Content } from '../reading.ts';
import { SEED } from './tables.ts';

const RUNS = { numRuns: 400, seed: SEED };

async function parseOrRefuse(
	content: Content,
	choices?: ReadingChoices,
): Promise<ParsedFile | undefined> {
	try {
		return await parse(content, choices);
	} catch (error) {
		expect(error).toBeInstanceOf(ReadingError);
		return undefined;
	}
}

/** All counts agree, and no two rows begin on one line. */
function expectCounted(file: ParsedFile, choices?: ReadingChoices): void {
	for (const index of file.tables.keys()) {
		const { reading, lines, columns } = tableOf(file, { ...choices, table: index });
		expect(reading.rowsRead).toBe(reading.rowsKept + reading.rowsSetAside);
		expect(reading.rowsKept).toBe(lines.length);
		expect(reading.rowsSetAside).toBe(reading.rejects.length);
		expect(columns.every(({ cells }) => cells.codes.length === lines.length)).toBe(true);
		const all = [...lines, ...reading.rejects.map(({ line }) => line)];
		expect(new Set(all).size).toBe(all.length);
	}
}

/** All that a reading shows of a file: titles of tables and columns, rows kept and set aside. */
function textsOf(file: ParsedFile): string {
	const decode = textDecoder(file.cellEncoding);
	return file.tables
		.flatMap((table, index) => [
			table.title ?? '',
			...table.layout.header,
			...tableOf(file, { table: index }).rows.flat(),
			...table.aside.flatMap(({ cells }) => cells.map(decode)),
		])
		.join(' ');
}

const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	fc.uint8Array({ min: 1, maxLength: 400 }),
	fc
		.array(fc.constantFrom(...[10, 13, 34, 39, 44, 59, 9, 92, 32, 48, 65, 0xc3, 0xa9, 0xe9]), {
			maxLength: 300,
		})
		.map((codes) => Uint8Array.from(codes)),
);

describe('any bytes at all', () => {
	it('are read or refused, and counted', async () => {
		await fc.assert(
			fc.asyncProperty(bytes, async (content) => {
				const file = await parseOrRefuse(content);
				if (file) expectCounted(file);
			}),
			RUNS,
		);
	});

	it('are read or refused whatever is chosen', async () => {
		const choices = fc.record(
			{
				delimiter: fc.constantFrom(',', ';', '\t', '|', ', ', ' ', '::', 'é'),
				quote: fc.constantFrom('"' as const, "'" as const, 'none' as const),
				escape: fc.constantFrom('doubled' as const, 'backslash' as const, 'none' as const),
				encoding: fc.constantFrom(
					...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const),
				),
				preambleRows: fc.nat(5),
				headerRows: fc.nat(3),
				table: fc.nat(3),
				mostRows: fc.nat(10),
			},
			{ requiredKeys: [] },
		);
		await fc.assert(
			fc.asyncProperty(bytes, choices, async (content, chosen) => {
				const file = await parseOrRefuse(content, chosen);
				if (file) expectCounted(file, chosen);
			}),
			RUNS,
		);
	});
});

describe('a valid file with accidents', () => {
	const clean = written(TABLE, { delimiter: ';' });
	const marks = [
		'"',
		';',
		',',
		'\n',
		'\r',
		"'",
		'\\',
		' ',
		'\t',
		'""',
		';;',
		'\n\n',
		'é',
		'\uFFFD',
	];
	const accident = fc.record({
		at: fc.nat(clean.length),
		removed: fc.constantFrom(0, 0, 0, 1, 2, 30),
		added: fc.constantFrom('', ...marks),
	});
	const files = fc
		.array(accident, { minLength: 1, maxLength: 6 })
		.map((accidents) =>
			accidents.reduce(
				(text, { at, removed, added }) => text.slice(0, at) + added + text.slice(at + removed),
				clean,
			),
		);

	it('is read, and counted', async () => {
		await fc.assert(
			fc.asyncProperty(files, async (text) => {
				const file = await parseOrRefuse(text);
				expect(file).toBeDefined();
				if (file) expectCounted(file);
			}),
			RUNS,
		);
	});

	it('loses no letter and no figure: each is in a title, in a row or in one set aside', async () => {
		const choices = { delimiter: ';', preambleRows: 0, headerRows: 1 } as const;
		const letters = (text: string) => [...text.matchAll(/[\p{L}\d]/gu)].join('');
		const sorted = (text: string) => [...letters(text)].sort().join('');
		await fc.assert(
			fc.asyncProperty(files, async (text) => {
				const file = await parseOrRefuse(text, choices);
				expect(sorted(file ? textsOf(file) : '')).toBe(sorted(text));
			}),
			RUNS,
		);
	});

	it('keeps every row that no accident touches', async () => {
		const lines = written(
			ROWS.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' '))),
		).split('\n');
		const rows = Array.from({ length: 60 }, (_, i) => lines[i % ROWS.length]!);
		const header = HEADER.join(',');
		const oneMark = fc.record({
			row: fc.nat(rows.length - 1),
			share: fc.double({ min: 0, max: 1, noNaN: true }),
			mark: fc.constantFrom('"', ',', ';', "'", ' "', '",'),
		});
		const clean = await parse(`${header}\n${rows.join('\n')}\n`);
		const expected = tableOf(clean).rows;
		await fc.assert(
			fc.asyncProperty(oneMark, async ({ row, share, mark }) => {
				const line = rows[row]!;
				const at = Math.floor(share * line.length);
				const broken = rows.map((own, index) =>
					index === row ? line.slice(0, at) + mark + line.slice(at) : own,
				);
				const found = tableOf(await parse(`${header}\n${broken.join('\n')}\n`));
				const others = found.rows.filter((_, index) => found.lines[index] !== row + 2);
				expect(others).toEqual(expected.filter((_, index) => index !== row));
			}),
			RUNS,
		);
	});
});
