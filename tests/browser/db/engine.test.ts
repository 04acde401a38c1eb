import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDBWasm } from '../../../src/lib/db/duckdb-wasm.ts';
import type { Engine } from '../../../src/lib/db/engine.ts';
import { sql } from '../../../src/lib/sql/statement.ts';

let engine: Engine;
const shares: number[] = [];
beforeAll(async () => {
	engine = await openDuckDBWasm({ onprogress: (share) => shares.push(share) });
}, 60_000);
afterAll(() => engine.close());

/** A thousand million pairs: many seconds if nobody stops it. */
const long = (least: number) =>
	sql`SELECT sum(a.range * b.range % 7) AS s FROM range(40000) a, range(40000) b WHERE a.range >= ${least}`;

test('answers in its worker, with bound values', async () => {
	expect(await engine.run(sql`SELECT ${`l'été`} AS a, ${2}::INTEGER AS b`)).toEqual([
		{ a: `l'été`, b: 2 },
	]);
	expect(shares.at(-1)).toBe(1);
});

test('a statement with parameters is interrupted, those behind it still answer', async () => {
	const controller = new AbortController();
	const running = engine.run(long(3), { signal: controller.signal });
	const behind = engine.run(sql`SELECT ${1} AS x`);
	setTimeout(() => controller.abort(), 200);
	await expect(running).rejects.toMatchObject({ name: 'AbortError' });
	expect(await behind).toEqual([{ x: 1 }]);
});

test('a statement of a user is interrupted too, and cannot write', async () => {
	const controller = new AbortController();
	const running = engine.runReadOnly(long(5), { signal: controller.signal });
	setTimeout(() => controller.abort(), 200);
	await expect(running).rejects.toMatchObject({ name: 'AbortError' });
	const write = engine.runReadOnly({ sql: 'CREATE TABLE t AS SELECT 1', params: [] });
	await expect(write).rejects.toThrow('read-only');
	const { rows } = await engine.runReadOnly({ sql: 'SELECT 1 AS x', params: [] });
	expect(rows).toEqual([{ x: 1 }]);
});

test('a statement that waits for its turn is given up without running', async () => {
	const controller = new AbortController();
	const first = engine.run(sql`SELECT count(*) AS n FROM range(20000000)`);
	const waiting = engine.run(sql`CREATE TABLE never (x INTEGER)`, { signal: controller.signal });
	controller.abort();
	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
	expect(await first).toEqual([{ n: 20_000_000 }]);
	await expect(engine.run(sql`FROM never`)).rejects.toThrow('does not exist');
});
