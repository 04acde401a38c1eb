import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { byChannel, byTerritory, figureOf, fr, known, newcomers, participants } from './figures.ts';

const rows = (figure: Figure) =>
	tableOf(figure, fr).rows.map(({ cells }) => cells.map(({ text }) => text));

describe('tableOf', () => {
	it('gives both ends of ranges', () => {
		const { columns, caption } = tableOf(byChannel, fr);
		expect(caption).toBe('Participants par canal (participants)');
		expect(columns.map(({ label }) => label)).toEqual([
			'Canal',
			'participants, au moins',
			'participants, au plus',
		]);
		expect(rows(byChannel).slice(0, 2)).toEqual([
			['Sur place', '268', '331'],
			['En ligne', '61', '61'],
		]);
		expect(rows(participants)).toEqual([['Participants', '412', '487']]);
	});

	it('gives a single column when nothing is a range', () => {
		expect(rows(byTerritory)[0]).toEqual([
			'Roubaix, quartier de l’Alma-Gare et du Fresnoy-Mackellerie',
			'1\u202f204',
		]);
	});

	it('gives a row a period and a column a series', () => {
		const { columns } = tableOf(newcomers, fr);
		expect(columns.map(({ label }) => label)).toEqual([
			'Période',
			'Nouveaux',
			'Déjà venus',
			'Sans identité',
		]);
		expect(rows(newcomers)[8]).toEqual(['T4 2024', '72', '74', '10']);
	});

	it('marks the total and says what is not shown', () => {
		const figure = figureOf({
			kind: 'bars',
			input: {
				dimension: 'Lieu',
				categories: [known('a', 9), known('b', { hidden: true })],
				omitted: { count: 1, largest: 6 },
				total: 20,
			},
		});
		expect(rows(figure)).toEqual([
			['a', '9'],
			['b', 'masqué'],
			['et 1 autre', '≤\u00a06'],
			['Total', '20'],
		]);
		expect(tableOf(figure, fr).rows.map(({ isTotal }) => isTotal === true)).toEqual([
			false,
			false,
			false,
			true,
		]);
	});

	it('gives numbers beside their texts, and none for what is hidden', () => {
		const figure = figureOf({
			kind: 'number',
			input: { value: { hidden: true, below: 5 } },
		});
		const [, cell] = tableOf(figure, fr).rows[0]!.cells;
		expect(cell).toEqual({ text: '<\u00a05' });
	});
});
