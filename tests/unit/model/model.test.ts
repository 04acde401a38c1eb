import { describe, expect, test } from 'vitest';
import { isUsable, missingColumns, rolesOf, type Feed } from '../../../src/lib/model/feed.ts';
import { except, isFiltering, NO_FILTER, toggled } from '../../../src/lib/model/filter.ts';
import { unitFor } from '../../../src/lib/model/period.ts';
import {
	defaultRelation,
	possibleIncidences,
	possibleRelations,
	sameRelation,
} from '../../../src/lib/model/relation-choice.ts';
import { tableNameOf } from '../../../src/lib/model/table-name.ts';

describe('tableNameOf', () => {
	test.each([
		['presences.csv', 'presences'],
		[`L'été 2024;"v2".csv`, 'l_ete_2024_v2'],
		['2024.csv', 't_2024'],
		['.csv', 'data'],
		['actors.csv', 'actors_2'],
		['presence déjà.csv', 'presence_deja'],
	])('%s', (file, expected) => {
		expect(tableNameOf(file, [])).toBe(expected);
	});

	test('never gives a name twice', () => {
		expect(tableNameOf('a.csv', ['a', 'a_2'])).toBe('a_3');
	});
});

describe('filter', () => {
	test('a value is added, then taken away', () => {
		const once = toggled(NO_FILTER, 'channel', null);
		expect(once.values).toEqual({ channel: [null] });
		expect(isFiltering(once)).toBe(true);
		expect(toggled(once, 'channel', null)).toEqual(NO_FILTER);
		expect(isFiltering(NO_FILTER)).toBe(false);
	});

	test('a panel does not filter itself', () => {
		const filter = {
			period: { from: 'a', to: 'b' },
			values: { channel: ['online'], theme: ['x'] },
		};
		expect(except(filter, 'period')).toEqual({ values: filter.values });
		expect(except(filter, 'channel')).toEqual({ period: filter.period, values: { theme: ['x'] } });
		expect(except(filter, undefined)).toBe(filter);
	});
});

describe('feeds', () => {
	test('are usable when everything required is there', () => {
		const tie = { table: 'ties' as const, columns: { source_id: { column: 'a' } } };
		expect(missingColumns(tie)).toEqual(['target_id']);
		expect(isUsable(tie)).toBe(false);
		expect(isUsable({ table: 'participations', columns: { date: { column: 'd' } } })).toBe(false);
		expect(isUsable({ table: 'participations', columns: { quantity: { column: 'n' } } })).toBe(
			true,
		);
	});

	test('tell every role of a column', () => {
		const feeds: Feed[] = [
			{ table: 'participations', columns: { actor_id: { column: 'qui' } } },
			{
				table: 'actors' as const,
				columns: { actor_id: { column: 'qui' }, nature: { constant: 'person' } },
			},
		];
		expect(rolesOf('qui', feeds)).toEqual([
			{ table: 'participations', column: 'actor_id' },
			{ table: 'actors', column: 'actor_id' },
		]);
	});
});

test.each([
	['2024-01-01', '2024-01-20', 'day'],
	['2024-01-01', '2024-05-30', 'week'],
	['2024-01-01', '2025-12-31', 'month'],
	['2022-09-01', '2025-06-30', 'quarter'],
	['2000-01-01', '2024-12-31', 'year'],
])('from %s to %s, by %s', (first, last, unit) => {
	expect(unitFor(first, last)).toBe(unit);
});

describe('relations', () => {
	const none = { ties: 0, participations: 0, decisions: 0, criteria: 0, lists: [] };

	test('stated ties first, then who with what, then names in cells', () => {
		expect(defaultRelation(none)).toBeUndefined();
		expect(defaultRelation({ ...none, ties: 1, participations: 1 })).toEqual({ rule: 'ties' });
		const list = { table: 't', first: 'r', second: ['l'] };
		expect(possibleIncidences({ ...none, decisions: 2, participations: 1, lists: [list] })).toEqual(
			[{ of: 'participations' }, { of: 'decisions' }, { of: 'columns', ...list }],
		);
	});

	test('every incidence gives both sides together, and each by the other', () => {
		const relations = possibleRelations({ ...none, ties: 3, criteria: 2 });
		expect(relations.map((one) => (one.rule === 'projection' ? `on ${one.on}` : one.rule))).toEqual(
			['ties', 'two-mode', 'on first', 'on second'],
		);
	});

	test('are the same whatever their weight', () => {
		const one = {
			rule: 'projection',
			incidence: { of: 'criteria' },
			on: 'first',
			weight: 'count',
			minimum: 1,
		} as const;
		expect(sameRelation(one, { ...one, weight: 'newman', minimum: 4 })).toBe(true);
		expect(sameRelation(one, { ...one, on: 'second' })).toBe(false);
		expect(sameRelation(one, { rule: 'two-mode', incidence: { of: 'criteria' } })).toBe(false);
	});
});
