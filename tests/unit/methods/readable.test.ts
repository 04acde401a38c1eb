import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/lib/db/engine.ts';
import { readable } from '../../../src/lib/sql/readable.ts';
import { ident, literal, sql } from '../../../src/lib/sql/statement.ts';
import { openPooledEngine } from '../pooled-engine.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openPooledEngine();
});
afterAll(() => engine.close());

test('values stand in their places, quoted as SQL wants', () => {
	const statement = sql`SELECT ${'l’été; d\'"hier"'} AS a, ${3} AS b, ${null} AS c, ${true} AS d`;
	expect(readable(statement)).toBe(`SELECT 'l’été; d''"hier"' AS a, 3 AS b, NULL AS c, TRUE AS d`);
});

test('a question mark inside a text or a name is no place', () => {
	const statement = sql`SELECT ${literal('qui ? quoi')} AS ${ident('où ?')}, ${'?'} AS b`;
	expect(readable(statement)).toBe(`SELECT 'qui ? quoi' AS "où ?", '?' AS b`);
});

test('the text gives what the statement gives', async () => {
	const statement = sql`SELECT ${'d\'un "mot" ? l\'autre'} AS text,
		${-1.5}::DOUBLE AS number, ${null}::VARCHAR AS nothing,
		${'2024-01-31'}::DATE AS day
		WHERE ${'a?b'} IN ('a?b', 'c')`;
	const asked = await engine.run(statement);
	expect(asked).toHaveLength(1);
	expect(await engine.run({ sql: readable(statement), params: [] })).toEqual(asked);
});
