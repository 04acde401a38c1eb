import { describe, expect, test } from 'vitest';
import { describe as alternative } from '../../../src/lib/charts/describe.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import { NOTHING_AVAILABLE, type Available } from '../../../src/lib/model/availability.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { GALLERY, offeredPanels } from '../../../src/lib/panels/gallery.ts';
import type { PanelContext } from '../../../src/lib/panels/panel.ts';
import { newcomers } from '../../../src/lib/panels/participation-over-time.ts';
import { participationPanel } from '../../../src/lib/panels/participation-by-category.ts';
import { participants } from '../../../src/lib/panels/participation-numbers.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

const french = wordingOf('fr');

const context: PanelContext = {
	wording: french,
	filter: NO_FILTER,
	unit: 'month',
	provenance: { files: ['emargements.csv'], rowsSetAside: 12, fictional: true },
};

const have = (filled: Partial<Available>): Available => ({ ...NOTHING_AVAILABLE, ...filled });
const ids = (available: Available) => offeredPanels(available).map((panel) => panel.id);

describe('a panel is offered when the data have what it needs', () => {
	test('nothing without data', () => {
		expect(ids(NOTHING_AVAILABLE)).toEqual([]);
	});

	test('participants need names; without any, participations take their place', () => {
		expect(ids(have({ participations: { rows: 5, actor_id: 4, channel: 3 } }))).toEqual([
			'participants',
			'participations',
			'participants-by-channel',
		]);
		expect(ids(have({ participations: { rows: 5, quantity: 5, channel: 3, date: 5 } }))).toEqual([
			'participations',
			'participations-by-period',
			'participations-by-channel',
		]);
	});

	test('stages need contributions and decisions', () => {
		expect(ids(have({ contributions: { rows: 3 } }))).not.toContain('contributions-by-stage');
		expect(ids(have({ contributions: { rows: 3 }, decisions: { rows: 2, stage: 2 } }))).toContain(
			'contributions-by-stage',
		);
	});

	test('every panel has a title in both languages', () => {
		for (const { id } of GALLERY) {
			expect(wordingOf('fr').t.panels.titles, id).toHaveProperty([id]);
			expect(wordingOf('en').t.panels.titles, id).toHaveProperty([id]);
		}
	});
});

const totals = {
	participations: 2189,
	identified: 412,
	unidentified: 75,
	rows: 2067,
	rowsWithoutActor: 30,
	rowsWithoutQuantity: 0,
	from: null,
	to: null,
};

test('participants are a range, and one number only when both ends agree', () => {
	const figure = participants.figure([totals], context);
	expect(alternative(figure, french)).toBe('Participants\u202f: 412 à 487 participants.');
	const exact = participants.figure([{ ...totals, unidentified: 0 }], context);
	expect(alternative(exact, french)).toBe('Participants\u202f: 412 participants.');
});

test('the source says files, rows, those without identity, those set aside, and fiction', () => {
	expect(participants.figure([totals], context).source).toBe(
		'emargements.csv · 2\u202f067 lignes utilisées, 30 sans identité, 12 mises de côté à la lecture, données fictives',
	);
});

test('months without rows are drawn as zeros, and the first of the data is marked', () => {
	const rows = [
		{ period: '2024-09-01', newcomers: 5, returning: 0, unidentified: 2, rows: 7 },
		{ period: '2024-11-01', newcomers: 1, returning: 3, unidentified: 0, rows: 4 },
	];
	const figure = newcomers.figure(rows, { ...context, firstDay: '2024-09-12' });
	if (figure.chart.kind !== 'columns') throw new Error('columns expected');
	const { periods, values } = figure.chart.input;
	expect(periods.map(({ key, isFirst }) => [key, isFirst])).toEqual([
		['2024-09-01', true],
		['2024-10-01', false],
		['2024-11-01', false],
	]);
	expect(values).toEqual([
		[5, 0, 2],
		[0, 0, 0],
		[1, 3, 0],
	]);
});

test('a selection from later on does not mark its own first period', () => {
	const rows = [{ period: '2024-11-01', newcomers: 1, returning: 3, unidentified: 0, rows: 4 }];
	const figure = newcomers.figure(rows, { ...context, firstDay: '2024-09-12' });
	if (figure.chart.kind !== 'columns') throw new Error('columns expected');
	expect(figure.chart.input.periods.map(({ isFirst }) => isFirst)).toEqual([false]);
});

test('canonical words are said in the reader’s language, the blank comes last', () => {
	const rows = [
		{ category: null, participations: 9, identified: 9, unidentified: 0, rows: 9 },
		{ category: 'in_person', participations: 4, identified: 3, unidentified: 1, rows: 4 },
	];
	const panel = participationPanel('channel', true);
	const names = (locale: 'fr' | 'en') => {
		const wording = wordingOf(locale);
		return tableOf(panel.figure(rows, { ...context, wording }), wording).rows.map(
			({ cells }) => cells[0]?.text,
		);
	};
	expect(names('fr')).toEqual(['Sur place', 'Non renseigné']);
	expect(names('en')).toEqual(['In person', 'Not given']);
});

test('the selection is said, and what of it has no effect', () => {
	const filter = { values: { stage: ['Examinée'], channel: ['online'] } };
	const figure = participants.figure([totals], { ...context, filter });
	expect(figure.subtitle).toBe('Étape\u00a0: Examinée · Canal\u00a0: En ligne');
	expect(figure.note).toBe('Cette sélection ne change rien ici\u202f: Étape.');
});
