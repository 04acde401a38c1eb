import { tableFromJSON, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDBNode } from '../../../src/lib/db/duckdb-node.ts';
import type { Engine } from '../../../src/lib/db/engine.ts';
import { ident, sql } from '../../../src/lib/sql/statement.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openDuckDBNode();
});
afterAll(() => engine.close());

const raw = (text: string) => ({ sql: text, params: [] });

describe('run', () => {
	test('binds values, whatever they contain', async () => {
		const hostile = `l'été"; DROP TABLE x; -- \\ ? $1`;
		const rows = await engine.run(
			sql`SELECT ${hostile} AS a, ${1.5}::DOUBLE AS b, ${null} AS c, ${true} AS d`,
		);
		expect(rows).toEqual([{ a: hostile, b: 1.5, c: null, d: true }]);
	});

	test('quotes identifiers, whatever they contain', async () => {
		await engine.run(sql`CREATE TABLE ${ident(`l'été;"2024"`)} (${ident('a"b')} INTEGER)`);
		expect(await engine.run(sql`SELECT count(*) AS n FROM ${ident(`l'été;"2024"`)}`)).toEqual([
			{ n: 0 },
		]);
	});

	test('gives plain values: civil dates, sums, decimals, lists, numbers too large as text', async () => {
		const [row] = await engine.run(
			raw(`SELECT DATE '2019-01-17' AS day, sum(x) AS total, 1.25::DECIMAL(10,2) AS cents,
				-7::HUGEINT AS negative, ['a', NULL] AS items, 9007199254740993::BIGINT AS large,
				TIMESTAMP '2019-01-17 10:38:20' AS moment FROM range(4) t(x)`),
		);
		expect(row).toEqual({
			day: '2019-01-17',
			total: 6,
			cents: 1.25,
			negative: -7,
			items: ['a', null],
			large: '9007199254740993',
			moment: '2019-01-17 10:38:20',
		});
	});

	test('refuses a number that SQL cannot say', async () => {
		await expect(engine.run(sql`SELECT ${NaN} AS x`)).rejects.toThrow('cannot be bound');
	});

	test('a statement that is refused leaves the engine usable', async () => {
		await expect(engine.run(raw('SELECT * FROM nowhere'))).rejects.toMatchObject({ fatal: false });
		await expect(engine.run(sql`SELECT ${'x'}::INTEGER`)).rejects.toMatchObject({ fatal: false });
		expect(await engine.run(sql`SELECT ${2} AS x`)).toEqual([{ x: 2 }]);
	});

	test('an aborted statement never runs', async () => {
		const signal = AbortSignal.abort();
		await expect(engine.run(raw('CREATE TABLE aborted (x INT)'), { signal })).rejects.toMatchObject(
			{
				name: 'AbortError',
			},
		);
		await expect(engine.run(raw('FROM aborted'))).rejects.toThrow('does not exist');
	});
});

describe('runReadOnly', () => {
	test('gives columns in order with their types', async () => {
		const result = await engine.runReadOnly(raw(`SELECT 'x' AS b, 1 AS a`));
		expect(result.columns.map((column) => column.name)).toEqual(['b', 'a']);
		expect(result.rows).toEqual([{ b: 'x', a: 1 }]);
	});

	test.each([
		['CREATE TABLE t2 AS SELECT 1', 'read-only'],
		['SELECT 1; DROP TABLE kept', 'multiple statements'],
		['DELETE FROM kept', 'read-only'],
		[`SELECT * FROM read_csv('https://example.org/x.csv')`, 'disabled by configuration'],
		['SET enable_external_access = true', 'locked'],
		['SET threads = 1', 'locked'],
	])('refuses %s', async (text, reason) => {
		await engine.run(raw('CREATE TABLE IF NOT EXISTS kept AS SELECT 1 AS x'));
		await expect(engine.runReadOnly(raw(text))).rejects.toThrow(reason);
		expect(await engine.run(raw('SELECT * FROM kept'))).toEqual([{ x: 1 }]);
	});

	test('a COMMIT of the user does not open the door', async () => {
		await engine.runReadOnly(raw('COMMIT')).catch(() => undefined);
		await expect(engine.runReadOnly(raw('CREATE TABLE t3 AS SELECT 1'))).rejects.toThrow(
			'read-only',
		);
	});
});

describe('insertArrow', () => {
	const stream = (rows: Record<string, unknown>[]) => [tableToIPC(tableFromJSON(rows), 'stream')];

	test('makes a table of the first stream, and adds the rows of the others', async () => {
		await engine.run(raw('CREATE SCHEMA IF NOT EXISTS stored'));
		const name = `l'été;"2024".csv`;
		const target = { schema: 'stored', table: name };
		await engine.insertArrow({ ...target, create: true }, stream([{ a: 1, b: 'é' }]));
		await engine.insertArrow(
			{ ...target, create: false },
			stream([
				{ a: 2, b: 'è' },
				{ a: 3, b: null },
			]),
		);
		expect(await engine.run(sql`FROM ${ident('stored', name)} ORDER BY a`)).toEqual([
			{ a: 1, b: 'é' },
			{ a: 2, b: 'è' },
			{ a: 3, b: null },
		]);
	});

	test('refuses to make a table twice, and leaves it as it was', async () => {
		await engine.run(raw('CREATE SCHEMA IF NOT EXISTS stored'));
		const target = { schema: 'stored', table: 'twice', create: true };
		await engine.insertArrow(target, stream([{ a: 1 }]));
		await expect(engine.insertArrow(target, stream([{ a: 2 }]))).rejects.toMatchObject({
			fatal: false,
		});
		expect(await engine.run(raw('FROM stored.twice'))).toEqual([{ a: 1 }]);
	});
});

test('no file is read', async () => {
	const read = (path: string) =>
		raw(`FROM read_csv('${path}', auto_detect=false, header=false, columns={'a':'INT'})`);
	for (const path of ['import/a.csv', 'elsewhere/a.csv', '/etc/passwd']) {
		await expect(engine.run(read(path))).rejects.toThrow('disabled by configuration');
	}
});
