import { expect, test } from 'vitest';
import { EMPTY, ident, join, literal, sql, where } from '../../../src/lib/sql/statement.ts';

test('values are bound, in order, through spliced statements', () => {
	const condition = sql`a = ${1}`;
	expect(sql`SELECT ${'x'} FROM ${ident('t')} WHERE ${condition} AND b = ${null}`).toEqual({
		sql: 'SELECT ? FROM "t" WHERE a = ? AND b = ?',
		params: ['x', 1, null],
	});
});

test('identifiers and literals are quoted', () => {
	expect(ident('a"b', 'c').sql).toBe('"a""b"."c"');
	expect(literal("l'été").sql).toBe("'l''été'");
});

test('conditions are joined, or absent', () => {
	expect(where([])).toBe(EMPTY);
	expect(where([sql`a = ${1}`, sql`b`])).toEqual({ sql: 'WHERE a = ? AND b', params: [1] });
	expect(join([sql`${1}`, sql`${2}`], ' + ')).toEqual({ sql: '? + ?', params: [1, 2] });
});
