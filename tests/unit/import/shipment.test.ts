import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/db/engine.ts';
import { openDuckDBNode } from '../../../src/lib/db/duckdb-node.ts';
import { shipTable } from '../../../src/lib/import/shipment/ship-table.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import type { SourceTable } from '../../../src/lib/model/source-table.ts';
import { stored } from '../../../src/lib/queries/files/load-file.ts';
import { storedTable } from '../../../src/lib/queries/files/stored-table.ts';
import { ident, sql } from '../../../src/lib/sql/statement.ts';
import { storeShipment } from '../../../src/lib/state/store-shipment.ts';
import { read, type Content } from './reading.ts';

type Row = Record<string, unknown>;

const TEXT = { kind: 'text' } as const;

describe('shipTable', () => {
	const shipped = async (text: string, choices?: ReadingChoices) =>
		shipTable(await read(text, choices));

	it('sends the line, the texts, then the values', async () => {
		const { columns } = await shipped(
			'nom;date;montant;ok\nA;16/01/2025;1 200,50;oui\nB;NC;bof;\n',
			{
				types: { montant: { kind: 'number' } },
			},
		);
		expect(columns).toEqual([
			{ name: 'line', as: 'line', source: { kind: 'line' } },
			{ name: 'r0', as: 'word', words: 'w0', source: { kind: 'raw', column: 'nom' } },
			{ name: 'r1', as: 'word', words: 'w1', source: { kind: 'raw', column: 'date' } },
			{ name: 'r2', as: 'word', words: 'w2', source: { kind: 'raw', column: 'montant' } },
			{ name: 'r3', as: 'word', words: 'w3', source: { kind: 'raw', column: 'ok' } },
			{ name: 't1', as: 'day', source: { kind: 'typed', column: 'date' } },
			{ name: 't2', as: 'number', source: { kind: 'typed', column: 'montant' } },
			{ name: 't3', as: 'flag', source: { kind: 'typed', column: 'ok' } },
		]);
	});

	it('sends no list of words for texts that are nearly all different', async () => {
		const rows = Array.from({ length: 3000 }, (_, i) => `texte ${i};mot\n`).join('');
		const { columns } = await shipped(`a;b\n${rows}`);
		expect(columns.slice(1)).toMatchObject([
			{ name: 'r0', as: 'text' },
			{ name: 'r1', as: 'word', words: 'w1' },
		]);
	});
});

describe('the engine', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openDuckDBNode();
	});
	afterAll(() => engine.close());

	async function store(
		content: Content,
		choices?: ReadingChoices,
		name = 'test',
	): Promise<SourceTable> {
		const table = await read(content, choices);
		const shipment = shipTable(table);
		const source = storedTable(name, `${name}.csv`, table.reading, shipment.columns);
		await storeShipment(engine, source, shipment);
		return source;
	}

	/** The rows as the engine holds them: `line`, texts `r0`…, values `t0`…. */
	async function load(content: Content, choices?: ReadingChoices): Promise<Row[]> {
		const { name } = await store(content, choices);
		return engine.run<Row>(sql`FROM ${stored(name)} ORDER BY line`);
	}

	it('holds texts, blanks, missing cells and values as they were written', async () => {
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
	});

	it('tells a blank cell from one that the file does not give', async () => {
		const rows = await load('a;b;c\nu;;w\nv;y\nt;"";z\n');
		expect(rows).toEqual([
			{ line: 2, r0: 'u', r1: '', r2: 'w' },
			{ line: 3, r0: 'v', r1: 'y', r2: null },
			{ line: 4, r0: 't', r1: '', r2: 'z' },
		]);
	});

	it('tells them apart among texts that are all different too', async () => {
		const whole = Array.from({ length: 2000 }, (_, i) => `u${i};v${i};${i}`);
		const rows = await load(`a;b;c\n${whole.join('\n')}\nu;;\nv;w\nv\nu;v;1\n`);
		expect(rows.slice(-4, -1)).toMatchObject([
			{ r0: 'u', r1: '', r2: '', t2: null },
			{ r0: 'v', r1: 'w', r2: null, t2: null },
			{ r0: 'v', r1: null, r2: null, t2: null },
		]);
	});

	it('holds dates before 1970, times to the second, negative and decimal numbers', async () => {
		const text =
			'jour;moment;n;x\n' +
			'14/07/1789;1969-12-31T23:59:59;-3;-0,5\n' +
			'29/02/2024;2024-02-29 10:38:20;999999999999999;1e-7\n' +
			'31/12/9999;2000-01-01 00:00:00;0;1 234,56\n';
		const rows = await load(text, {
			types: {
				jour: { kind: 'date' },
				moment: { kind: 'date-time' },
				n: { kind: 'integer' },
				x: { kind: 'number' },
			},
		});
		expect(rows.map(({ t0, t1, t2, t3 }) => [t0, t1, t2, t3])).toEqual([
			['1789-07-14', '1969-12-31 23:59:59', -3, -0.5],
			['2024-02-29', '2024-02-29 10:38:20', 999999999999999, 1e-7],
			['9999-12-31', '2000-01-01 00:00:00', 0, 1234.56],
		]);
		const types = await engine.run<{ column_name: string; data_type: string }>(
			sql`SELECT column_name, data_type FROM information_schema.columns
				WHERE table_schema = 'stored' AND table_name = 'test' AND column_name LIKE 't%'`,
		);
		expect(types.map(({ data_type }) => data_type)).toEqual([
			'DATE',
			'TIMESTAMP',
			'BIGINT',
			'DOUBLE',
		]);
	});

	it('shows each text exactly as read in the view of texts, and its value in the other', async () => {
		const { name } = await store("nom;n\n'=A1;1 200\nNC;NC\n;3\n", {
			types: { nom: TEXT, n: { kind: 'integer' } },
		});
		expect(await engine.run(sql`FROM ${ident('raw', name)}`)).toEqual([
			{ nom: "'=A1", n: '1 200' },
			{ nom: 'NC', n: 'NC' },
			{ nom: '', n: '3' },
		]);
		expect(await engine.run(sql`FROM ${ident(name)}`)).toEqual([
			{ nom: '=A1', n: 1200 },
			{ nom: 'NC', n: null },
			{ nom: null, n: 3 },
		]);
	});

	it.each([254, 255, 256, 65_534, 65_535, 65_536, 70_000])(
		'finds each of %i different texts again',
		async (count) => {
			const codes = Array.from({ length: count }, (_, i) => `c${i}`);
			const rows = [...codes, ...codes, ...codes].map((code) => `${code};x\n`).join('');
			const { name } = await store(`a;b\n${rows}`);
			const [found] = await engine.run(
				sql`SELECT count(*) AS rows, count(DISTINCT r0) AS texts,
					count(*) FILTER (r0 = 'c' || ((line - 2) % ${count}::INTEGER)) AS right
					FROM ${stored(name)}`,
			);
			expect(found).toEqual({ rows: 3 * count, texts: count, right: 3 * count });
		},
	);

	it('holds a table sent in several pieces', async () => {
		const count = 600_000;
		const rows = Array.from({ length: count }, (_, i) => `${i};g${i % 7};${i % 2 ? 'x' : ''}`);
		const text = `n;groupe;ok\n${rows.join('\n')}\n`;
		const table = await read(text, { types: { ok: { kind: 'yes-no' } } });
		expect(shipTable(table).cells).toHaveLength(2);
		const { name } = await store(text);
		const [found] = await engine.run(
			sql`SELECT count(*) AS rows, sum(t0) AS sum, max(line) AS last,
				count(*) FILTER (r1 = 'g' || (t0 % 7) AND r0 = t0::VARCHAR AND line = t0 + 2) AS right
				FROM ${stored(name)}`,
		);
		expect(found).toEqual({
			rows: count,
			sum: (count * (count - 1)) / 2,
			last: count + 1,
			right: count,
		});
	});

	it('holds a table without any row', async () => {
		const { name } = await store('nom;date;montant\n');
		expect(await engine.run(sql`SELECT nom, date, montant FROM ${ident(name)}`)).toEqual([]);
		expect(await engine.run(sql`SELECT count(*) AS n FROM ${stored(name)}`)).toEqual([{ n: 0 }]);
	});

	it('takes any name for a table and for its columns', async () => {
		const name = `l'été;"2024".csv`;
		const { columns } = await store('"a""b";l\'été;"x;y"\n5;2;3\n', {}, name);
		expect(columns.map((column) => column.name)).toEqual(['a"b', "l'été", 'x;y']);
		expect(await engine.run(sql`FROM ${ident(name)}`)).toEqual([
			{ 'a"b': 5, "l'été": 2, 'x;y': 3 },
		]);
	});

	it('puts rows in place of those it had under that name', async () => {
		await store('a;b;c\nu;v;w\n', {}, 'again');
		await store('d\n5\n', {}, 'again');
		expect(await engine.run(sql`FROM ${ident('again')}`)).toEqual([{ d: 5 }]);
	});

	it('gives back the very texts of any table', async () => {
		const unit = fc.constantFrom(
			...['a', 'É', '7', ' ', ',', ';', '"', '\n', '\r\n', "'", '\\', '#', '\u202f', '🙂'],
		);
		const cell = fc.string({ unit, maxLength: 6 });
		const tables = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(tables, async (table) => {
				const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
				const text = table.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
				const rows = await load(`a;b;c\n${text}`, {
					delimiter: ';',
					quote: '"',
					escape: 'doubled',
					preambleRows: 0,
					headerRows: 1,
					types: { b: TEXT, c: TEXT },
				});
				expect(rows.map(({ r0, r1, r2 }) => [r0, r1, r2])).toEqual(table);
			}),
			{ numRuns: 60, seed: 1 },
		);
	});
});
