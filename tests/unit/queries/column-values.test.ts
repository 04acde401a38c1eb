import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnValues } from '../../../src/lib/queries/network/column-values.ts';
import type { Statement } from '../../../src/lib/sql/statement.ts';
import { openDataset, type TestDataset } from './dataset.ts';

/** Counted by hand. The third vote has a space too many, the last row no theme. */
const VOTES =
	'qui,vote,themes\nA,1,Écoles|Vélo\nB,-1,Vélo|Vélo\nC, 1,écoles\nD,0,Vélo\nE,1,\nF,,Parcs\n';

describe('the values of a column', () => {
	let data: TestDataset;
	beforeAll(async () => {
		data = await openDataset([
			{
				name: 'votes.csv',
				content: VOTES,
				choices: { types: { themes: { kind: 'list', separator: '|' } } },
			},
		]);
	});
	afterAll(() => data.engine.close());
	const of = (column: string, options: { sought?: string; limit: number }): Statement => {
		const [table] = data.tables;
		if (!table) throw new Error('the file was not read');
		return columnValues(table, column, options);
	};

	test('come the most frequent first, blanks apart, at most so many', async () => {
		expect(await data.rows(of('vote', { limit: 10 }))).toEqual([
			{ value: '1', rows: 3 },
			{ value: '-1', rows: 1 },
			{ value: '0', rows: 1 },
		]);
		expect(await data.rows(of('vote', { limit: 1 }))).toEqual([{ value: '1', rows: 3 }]);
	});

	test('are the items of lists, a row counting once for each', async () => {
		expect(await data.rows(of('themes', { limit: 10 }))).toEqual([
			{ value: 'Vélo', rows: 3 },
			{ value: 'Parcs', rows: 1 },
			{ value: 'Écoles', rows: 1 },
			{ value: 'écoles', rows: 1 },
		]);
	});

	test('are sought whatever their case and accents', async () => {
		const found = await data.rows<{ value: string }>(of('themes', { sought: 'ECO', limit: 10 }));
		expect(found.map(({ value }) => value).sort()).toEqual(['Écoles', 'écoles'].sort());
		expect(await data.rows(of('nowhere', { limit: 10 }))).toEqual([]);
	});
});
