import { describe, expect, test } from 'vitest';
import {
	COLUMN_FORMS,
	columnChoice,
	columnRelation,
	firstColumns,
	type ColumnChoice,
} from '../../../src/lib/model/column-relation.ts';
import {
	actorColumns,
	tablesBehind,
	withSettingsOf,
} from '../../../src/lib/model/relation-tables.ts';
import type { Relation } from '../../../src/lib/model/relation.ts';
import type { ColumnKind } from '../../../src/lib/model/column.ts';
import type { SourceTable } from '../../../src/lib/model/source-table.ts';

function table(name: string, columns: Record<string, Exclude<ColumnKind, 'list' | 'place'>>) {
	const stored = Object.entries(columns).map(([column, kind]) => ({
		...{ name: column, raw: column, type: { kind }, isKey: false },
	}));
	return { name, file: `${name}.csv`, columns: stored } satisfies SourceTable;
}

const votes = table('votes', { n: 'integer', voter: 'identifier', statement: 'text' });
const places = table('places', { nom: 'text' });

describe('a relation between columns', () => {
	const choice = { table: 'votes', first: 'voter', second: ['statement'] };

	test.each(COLUMN_FORMS)('as %s is read as it was written', (form) => {
		expect(columnChoice(columnRelation({ ...choice, form }))).toEqual({ ...choice, form });
	});

	test('keeps its weight, and each row itself as its first side', () => {
		const weighted: ColumnChoice = { ...choice, form: 'directed', weight: 'n' };
		expect(columnChoice(columnRelation(weighted))).toEqual(weighted);
		const rows: ColumnChoice = { form: 'second', table: 'votes', second: ['a', 'b'] };
		expect(columnChoice(columnRelation(rows))).toEqual(rows);
	});

	test('keeps what was set while its form changes, and the conditions of its own file only', () => {
		const before = columnRelation({ ...choice, form: 'first' });
		const set = {
			...before,
			...(before.rule === 'projection' && { weight: 'newman' as const, minimum: 3 }),
			where: [
				{ table: 'votes', column: 'n', is: ['1'] },
				{ table: 'places', column: 'nom', is: ['x'] },
			],
		} as Relation;
		expect(columnRelation({ ...choice, form: 'second' }, set)).toMatchObject({
			weight: 'newman',
			minimum: 3,
			where: [{ table: 'votes', column: 'n', is: ['1'] }],
		});
	});

	test('begins with columns that name things', () => {
		expect(firstColumns(votes)).toMatchObject({ first: 'voter', second: ['statement'] });
	});
});

describe('the files behind a relation', () => {
	const fed = [
		{
			source: votes,
			feed: { table: 'participations' as const, columns: { actor_id: { column: 'voter' } } },
		},
		{
			source: places,
			feed: { table: 'actors' as const, columns: { actor_id: { column: 'nom' } } },
		},
	];
	const participations: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };

	test('are those that feed its canonical table, or the one it names', () => {
		expect(tablesBehind(participations, [votes, places], fed)).toEqual([votes]);
		const columns = columnRelation(firstColumns(votes));
		expect(tablesBehind(columns, [votes, places], [])).toEqual([votes]);
		expect(tablesBehind({ rule: 'ties' }, [votes, places], fed)).toEqual([]);
	});

	test('decide which conditions stay when another relation is chosen', () => {
		const where = [{ table: 'votes', column: 'n', is: ['1'] }];
		const described = { table: 'places', id: 'nom' };
		const before = { ...participations, where, described };
		expect(withSettingsOf(before, { rule: 'ties' }, [])).toEqual({ rule: 'ties', described });
		expect(withSettingsOf(before, participations, [votes])).toEqual(before);
	});

	test('tell which columns name actors', () => {
		expect(actorColumns(fed)).toEqual({ votes: ['voter'], places: ['nom'] });
	});
});
