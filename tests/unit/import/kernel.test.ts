import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textDecoder } from '../../../src/lib/import/encoding/text-decoder.ts';
import { toDistinctValues } from '../../../src/lib/import/columns/decode-values.ts';
import { loadKernel } from '../../../src/lib/import/kernel/kernel.ts';
import { readTables } from '../../../src/lib/import/read-tables.ts';
import type { Dialect } from '../../../src/lib/import/scan/byte-dialect.ts';
import type { Pieces } from '../../../src/lib/import/pieces.ts';

const decode = textDecoder('utf-8');
let kernel: WebAssembly.Module;

beforeAll(async () => {
	kernel = await loadKernel();
});

/** Bytes in pieces of `size`, what was left given again. */
function piecesOf(bytes: Uint8Array, size: number): Pieces {
	let at = 0;
	return {
		next: (left) => {
			if (at >= bytes.length) return Promise.resolve(undefined);
			const from = at - left;
			at = Math.min(bytes.length, at + size);
			return Promise.resolve(bytes.slice(from, at));
		},
	};
}

async function read(text: string, dialect: Dialect, size: number, module?: WebAssembly.Module) {
	const tables = await readTables(piecesOf(new TextEncoder().encode(text), size), {
		dialect,
		usualWidth: 3,
		choices: {},
		decode,
		kernel: module,
	});
	return tables.map((table) => ({
		layout: table.layout,
		lines: [...table.store.lines()],
		padded: [...table.padded],
		mended: table.mended,
		aside: table.aside.map(({ cells, ...rest }) => ({ ...rest, cells: cells.map(decode) })),
		columns: Array.from({ length: table.layout.width }, (_, index) => {
			const { values, counts, codes } = toDistinctValues(table.column(index), 'utf-8');
			return { values, counts: [...(counts as Uint32Array)], codes: [...codes] };
		}),
	}));
}

const comma: Dialect = { delimiter: ',', quote: '"', escape: 'doubled', newline: '\n' };

const cell = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'a',
		'réunion',
		'12',
		'"',
		'""',
		'"a,b"',
		'"x""y"',
		'"l\n2"',
		'é"',
		'\u00a0',
	),
	fc.string({ maxLength: 12 }),
);
const record = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
const head = Array.from({ length: 205 }, (_, row) => `n${row},"t ${row % 7}",${row}`).join('\n');

describe('the kernel', () => {
	it('cuts any text as the plain reader does, whatever the pieces', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(record, ending), { maxLength: 20 }),
				fc.constantFrom<Partial<Dialect>>(
					{},
					{ newline: '\r' },
					{ quote: 'none' },
					{ delimiter: ', ' },
				),
				fc.integer({ min: 20, max: 4000 }),
				async (records, dialect, size) => {
					const text = `a,b,c\n${head}\n${records.map((parts) => parts.join('')).join('')}`;
					const chosen = { ...comma, ...dialect };
					expect(await read(text, chosen, size, kernel)).toEqual(await read(text, chosen, size));
				},
			),
			{ seed: 20261125, numRuns: 60 },
		);
	});

	it('keeps each different cell once, in columns of few and of many', async () => {
		const rows = Array.from(
			{ length: 30_000 },
			(_, row) => `id${row},k${row % 3},v${(row * 7919) % 12_000}`,
		);
		const text = `a,b,c\n${rows.join('\n')}\n`;
		const [table] = await read(text, comma, 1 << 16, kernel);
		expect(table?.columns.map(({ values }) => values.length)).toEqual([30_000, 3, 12_000]);
		expect(table?.columns[2]?.values.slice(0, 3)).toEqual(['v0', 'v7919', 'v3838']);
		expect(await read(text, comma, 1 << 16)).toEqual([table]);
	});
});
