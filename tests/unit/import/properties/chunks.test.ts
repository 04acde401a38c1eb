import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../../src/lib/import/dialect/detect-dialect.ts';
import { loadKernel } from '../../../../src/lib/import/kernel/kernel.ts';
import { JoinedPieces } from '../../../../src/lib/import/pieces.ts';
import { readTables, type ReadTablesOptions } from '../../../../src/lib/import/read-tables.ts';
import type { TableBuilder } from '../../../../src/lib/import/tables/table-builder.ts';
import { HEADER, ROWS, writtenRows } from '../polluted/attendance.ts';
import { POLLUTED } from '../polluted/files.ts';
import { SEED } from './tables.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Everything that a table holds, as texts. */
function contentOf(table: TableBuilder) {
	const { title, line, layout, padded, widened, mended } = table;
	const columns = Array.from({ length: layout.width }, (_, index) => {
		const { codes, offsets, pool } = table.column(index);
		return Array.from(codes, (code) => decode(pool.subarray(offsets[code], offsets[code + 1])));
	});
	const aside = table.aside.map((row) => ({ ...row, cells: row.cells.map(decode) }));
	const lines = [...table.store.lines()];
	return { title, line, layout, lines, padded, widened, mended, aside, columns };
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

type Options = Pick<ReadTablesOptions, 'kernel'>;

/** The tables of a text read in pieces of `size` bytes. */
async function tablesOf(text: string, size = Infinity, options: Options = {}) {
	const bytes = utf8(text);
	const { dialect, width } = detectDialect({ bytes, isWhole: true, decode });
	const pieces = new JoinedPieces(cut(bytes, Math.min(size, bytes.length)));
	const tables = await readTables(pieces, {
		dialect,
		usualWidth: width,
		choices: {},
		decode,
		...options,
	});
	return tables.map(contentOf);
}

const FILES = Object.entries(POLLUTED);

describe('a file read in small pieces', () => {
	it.each(FILES)('gives the same tables as in one: %s', async (_, text) => {
		const whole = await tablesOf(text);
		for (const size of [1, 2, 3, 5, 7, 11, 16, 31, 64]) {
			expect(await tablesOf(text, size), `${size} bytes`).toEqual(whole);
		}
	});

	it('gives the same tables as in one, whatever the size of the pieces', async () => {
		const text = `${POLLUTED['mixed line breaks']}${POLLUTED['no escape']}`;
		const whole = await tablesOf(text);
		for (let size = 1; size <= 64; size++) {
			expect(await tablesOf(text, size), `${size} bytes`).toEqual(whole);
		}
	});
});

describe('the compiled kernel', () => {
	/** Rows enough for the table to be laid out before the trouble. */
	const before = Array.from({ length: 20 }, () => writtenRows(ROWS)).flat();
	const long = (text: string) => `${HEADER.join(',')}\n${before.join('\n')}\n${text}`;

	it.each(FILES)('gives the same tables as the plain reading: %s', async (_, text) => {
		const kernel = await loadKernel();
		for (const file of [text, long(text)]) {
			const plain = await tablesOf(file);
			expect(await tablesOf(file, Infinity, { kernel })).toEqual(plain);
			expect(await tablesOf(file, 500, { kernel })).toEqual(plain);
			expect(await tablesOf(file, 997, { kernel })).toEqual(plain);
		}
	});

	it('gives the same tables after any accident, in pieces of any size', async () => {
		const kernel = await loadKernel();
		const tail = `${writtenRows(ROWS).join('\n')}\n`;
		const marks = ['"', ',', ';', '\n', '\r', '\r\n', ' ', '""', ',,,,', '\n\n', 'é', '"\n'];
		const accident = fc.record({
			at: fc.nat(tail.length),
			removed: fc.constantFrom(0, 0, 1, 25),
			added: fc.constantFrom('', ...marks),
		});
		const tails = fc
			.array(accident, { minLength: 1, maxLength: 5 })
			.map((accidents) =>
				accidents.reduce(
					(text, { at, removed, added }) => text.slice(0, at) + added + text.slice(at + removed),
					tail,
				),
			);
		await fc.assert(
			fc.asyncProperty(tails, fc.integer({ min: 200, max: 20_000 }), async (text, size) => {
				const file = long(text);
				expect(await tablesOf(file, size, { kernel })).toEqual(await tablesOf(file));
			}),
			{ numRuns: 150, seed: SEED },
		);
	});
});
