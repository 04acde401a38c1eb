import type { RowsInput } from '../../../src/lib/charts/rows/input.ts';
import { daysLater } from '../../../src/lib/model/period.ts';
import { figureOf } from './figures.ts';

export const rowsInput: RowsInput = {
	columns: [
		{ label: 'Association', kind: 'text' },
		{ label: 'Première rencontre', kind: 'date' },
		{ label: 'participants', kind: 'number', format: { kind: 'integer' }, countsPersons: true },
		{ label: 'Subventionnée', kind: 'flag' },
	],
	rows: Array.from({ length: 75 }, (_, index) => [
		index === 3 ? null : `Association numéro ${index + 1} du quartier de Fives`,
		daysLater('2024-01-10', index * 3),
		index === 7 ? null : ((index * 97) % 1300) + 1,
		index % 3 === 0,
	]),
	omitted: 1200,
};

export const associations = figureOf(
	{ kind: 'rows', input: rowsInput },
	{
		id: 'associations',
		title: 'Associations et leurs rencontres',
		unit: { one: 'ligne', other: 'lignes' },
	},
);
