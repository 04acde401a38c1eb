import { describe, expect, test } from 'vitest';
import { NOTHING_AVAILABLE } from '../../../src/lib/model/availability.ts';
import { chosenDate, rowDatesOf, rowsInWindow } from '../../../src/lib/model/network-time.ts';
import type { Relation } from '../../../src/lib/model/relation.ts';
import type { SourceTable, StoredColumn } from '../../../src/lib/model/source-table.ts';

const column = (name: string, type: StoredColumn['type'], typed?: string): StoredColumn => ({
	...{ name, type, raw: name, isKey: false },
	...(typed && { typed }),
});
const TABLE: SourceTable = {
	name: 'projets',
	file: 'projets.csv',
	columns: [
		column('porteur', { kind: 'text' }),
		column('dépôt', { kind: 'date' }, 'dépôt typé'),
		column('bilan', { kind: 'date' }, 'bilan typé'),
	],
};
const COLUMNS: Relation = {
	rule: 'columns',
	table: 'projets',
	source: 'porteur',
	target: ['porteur'],
	directed: false,
};
const attended: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };
const decided: Relation = { rule: 'two-mode', incidence: { of: 'decisions' } };

describe('what dates the rows of a relation', () => {
	test('is the canonical date that has values', () => {
		const available = {
			...NOTHING_AVAILABLE,
			participations: { rows: 9, date: 7 },
			decisions: { rows: 3, date: 0 },
			contributions: { rows: 2, date: 2 },
		};
		expect(rowDatesOf(attended, available, [])).toEqual([{ of: 'participations' }]);
		expect(rowDatesOf(decided, available, [])).toEqual([{ of: 'contributions' }]);
		expect(rowDatesOf({ rule: 'ties' }, available, [])).toEqual([]);
	});

	test('is any date column of its file, the first one unless another is chosen', () => {
		const offered = rowDatesOf(COLUMNS, NOTHING_AVAILABLE, [TABLE]);
		const [first, second] = ['dépôt', 'bilan'].map((name) => ({
			of: 'column',
			table: 'projets',
			column: name,
		}));
		expect(offered).toEqual([first, second]);
		expect(chosenDate(undefined, offered)).toEqual(first);
		expect(
			chosenDate({ by: { of: 'column', table: 'projets', column: 'bilan' } }, offered),
		).toEqual(second);
		expect(chosenDate({ by: { of: 'ties' } }, offered)).toEqual(first);
	});
});

test('a window keeps rows between its days, or all before its end', () => {
	const window = { from: '2025-01-01', to: '2025-03-31' };
	const by = { of: 'ties' } as const;
	expect(rowsInWindow({ window }, [by])).toEqual({ by, ...window, withUndated: false });
	expect(rowsInWindow({ window, isCumulative: true, withUndated: true }, [by])).toEqual({
		by,
		to: '2025-03-31',
		withUndated: true,
	});
	expect(rowsInWindow({ window }, [])).toBeUndefined();
	expect(rowsInWindow({}, [by])).toBeUndefined();
});
