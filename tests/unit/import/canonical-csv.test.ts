import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/db/engine.ts';
import { openDuckDBNode } from '../../../src/lib/db/duckdb-node.ts';
import { toCanonicalCsv } from '../../../src/lib/import/canonical-csv.ts';
import { readTable } from '../../../src/lib/import/read-table.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { join, literal, sql } from '../../../src/lib/sql/statement.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, choices?: ReadingChoices) => readTable(utf8(text), choices);
const csvOf = (text: string, choices?: ReadingChoices) => {
	const { bytes, columns } = toCanonicalCsv(read(text, choices));
	return { text: new TextDecoder().decode(bytes), columns };
};

describe('toCanonicalCsv', () => {
	it('writes the line, the texts, then the values', () => {
		const { text, columns } = csvOf('nom;date;montant\nA;16/01/2025;1 200,50\nB;NC;bof\n', {
			types: { montant: { kind: 'number' } },
		});
		expect(text).toBe('2,A,16/01/2025,"1 200,50",2025-01-16,1200.5\n3,B,NC,bof,,\n');
		expect(columns).toEqual([
			{ name: 'line', sqlType: 'BIGINT', source: { kind: 'line' } },
			{ name: 'r0', sqlType: 'VARCHAR', source: { kind: 'raw', column: 'nom' } },
			{ name: 'r1', sqlType: 'VARCHAR', source: { kind: 'raw', column: 'date' } },
			{ name: 'r2', sqlType: 'VARCHAR', source: { kind: 'raw', column: 'montant' } },
			{ name: 't1', sqlType: 'DATE', source: { kind: 'typed', column: 'date' } },
			{ name: 't2', sqlType: 'DOUBLE', source: { kind: 'typed', column: 'montant' } },
		]);
	});

	it('tells a blank cell from one that the file does not give', () => {
		expect(csvOf('a;b;c\nu;;w\nv\n').text).toBe('2,u,"",w\n3,v,,\n');
	});

	it('quotes what needs quotes, and only that', () => {
		const { text } = csvOf('a\tb\n"x, ""y"""\t"l1\nl2"\n z \tt\n');
		expect(text).toBe('2,"x, ""y""","l1\nl2"\n4," z ",t\n');
	});

	it('writes every piece of a long file', () => {
		const rows = Array.from({ length: 30_000 }, (_, i) => `${i};${'é'.repeat(50)}`);
		const { text } = csvOf(`a;b\n${rows.join('\n')}\n`);
		const lines = text.split('\n');
		expect(lines).toHaveLength(30_001);
		expect(lines[29_999]).toBe(`30001,29999,${'é'.repeat(50)},29999`);
	});
});

describe('the engine', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openDuckDBNode();
	});
	afterAll(() => engine.close());

	/** The rows that DuckDB finds in a canonical CSV when it is told everything and guesses nothing. */
	async function load(text: string, choices?: ReadingChoices): Promise<Record<string, unknown>[]> {
		const { bytes, columns } = toCanonicalCsv(read(text, choices));
		const types = join(
			columns.map(({ name, sqlType }) => sql`${literal(name)}: ${literal(sqlType)}`),
		);
		await engine.putFile('test.csv', bytes);
		try {
			return await engine.run(sql`SELECT * FROM read_csv('import/test.csv', auto_detect = false,
				header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '',
				allow_quoted_nulls = false, null_padding = false, max_line_size = 16777216,
				columns = {${types}})`);
		} finally {
			await engine.dropFile('test.csv');
		}
	}

	it('reads texts, blanks, missing cells and values as they were written', async () => {
		const rows = await load(
			'nom;n;jour;ok\n"L, ""A""\nB";1 200;16/01/2025;oui\n;;;\nC;2\n ;x;y;z\n',
			{
				types: { n: { kind: 'integer' }, jour: { kind: 'date' }, ok: { kind: 'yes-no' } },
			},
		);
		expect(rows).toEqual([
			{
				line: 2,
				r0: 'L, "A"\nB',
				r1: '1 200',
				r2: '16/01/2025',
				r3: 'oui',
				t1: 1200,
				t2: '2025-01-16',
				t3: true,
			},
			{ line: 5, r0: 'C', r1: '2', r2: null, r3: null, t1: 2, t2: null, t3: null },
			{ line: 6, r0: ' ', r1: 'x', r2: 'y', r3: 'z', t1: null, t2: null, t3: null },
		]);
		const [blank] = await load('a;b\nu;\n');
		expect(blank).toEqual({ line: 2, r0: 'u', r1: '' });
	});

	it('gives back the very texts of any table', async () => {
		const cell = fc.string({
			unit: fc.constantFrom(
				'a',
				'É',
				'7',
				' ',
				',',
				';',
				'"',
				'\n',
				'\r\n',
				"'",
				'\\',
				'#',
				'\u202f',
				'🙂',
			),
			maxLength: 6,
		});
		const tables = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(tables, async (table) => {
				const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const text = table.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
				const types = { b: { kind: 'text' }, c: { kind: 'text' } } as const;
				const rows = await load(`a;b;c\n${text}`, { delimiter: ';', hasHeader: true, types });
				expect(rows.map(({ r0, r1, r2 }) => [r0, r1, r2])).toEqual(table);
			}),
			{ numRuns: 60 },
		);
	});
});
