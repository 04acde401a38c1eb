import { expect, test } from 'vitest';
import { differencesOf } from '../../../src/lib/charts/differences.ts';
import type { Table } from '../../../src/lib/charts/table.ts';
import { fr } from './figures.ts';

function table(columns: string[], rows: [string, ...(number | string | undefined)[]][]): Table {
	return {
		caption: 'Participants par canal',
		columns: [
			{ label: 'Canal', numeric: false },
			...columns.map((label) => ({ label, numeric: true })),
		],
		rows: rows.map(([label, ...values]) => ({
			cells: [
				{ text: label },
				...values.map((value) => {
					if (typeof value === 'number') return { text: fr.formats.number(value), value };
					if (value === undefined) return { text: '<\u00a05' };
					return { text: value, value: Number.parseFloat(value.replace(',', '.')) / 100 };
				}),
			],
		})),
	};
}

const NAMES = { first: '2025', second: '2024' };
const texts = (found: Table | undefined) =>
	found?.rows.map(({ cells }) => cells.map(({ text }) => text));

test('each value of the first, of the second, the difference and its share of the second', () => {
	const found = differencesOf(
		table(
			['participants'],
			[
				['Sur place', 120],
				['En ligne', 30],
			],
		),
		table(
			['participants'],
			[
				['En ligne', 40],
				['Sur place', 100],
			],
		),
		NAMES,
		fr,
	);
	expect(found?.columns.map(({ label }) => label)).toEqual([
		'Canal',
		'2025',
		'2024',
		'écart',
		'écart relatif',
	]);
	expect(texts(found)).toEqual([
		['Sur place', '120', '100', '+20', '+20\u00a0%'],
		['En ligne', '30', '40', '-10', '-25\u00a0%'],
	]);
});

test('what is on one side only, or hidden, has no difference: absent is not zero', () => {
	const found = differencesOf(
		table(
			['participants'],
			[
				['Sur place', 120],
				['Papier', undefined],
			],
		),
		table(
			['participants'],
			[
				['Papier', 9],
				['En ligne', 40],
				['Sur place', 0],
			],
		),
		NAMES,
		fr,
	);
	expect(texts(found)).toEqual([
		['Sur place', '120', '0', '+120', ''],
		['Papier', '<\u00a05', '9', '', ''],
		['En ligne', '–', '40', '', ''],
	]);
});

test('two periods have no month in common: the first of one is beside the first of the other', () => {
	const found = differencesOf(
		table(
			['participants'],
			[
				['janvier 2025', 12],
				['février 2025', 8],
			],
		),
		table(['participants'], [['janvier 2024', 10]]),
		NAMES,
		fr,
	);
	expect(texts(found)).toEqual([
		['janvier 2025 / janvier 2024', '12', '10', '+2', '+20\u00a0%'],
		['février 2025', '8', '–', '', ''],
	]);
});

test('the difference of two shares is in points', () => {
	const found = differencesOf(
		table(['part'], [['Fives', '42\u00a0%']]),
		table(['part'], [['Fives', '40,5\u00a0%']]),
		NAMES,
		fr,
	);
	expect(texts(found)).toEqual([['Fives', '42\u00a0%', '40,5\u00a0%', '+1,5 point', '']]);
});

test('a table of many columns is not compared cell by cell', () => {
	const wide = table(['a', 'b', 'c', 'd'], [['x', 1, 2, 3, 4]]);
	expect(differencesOf(wide, wide, NAMES, fr)).toBeUndefined();
});
