import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { MERGE_CYCLES } from '../../../src/lib/queries/canonical/contribution-stages.ts';
import { withoutEffect } from '../../../src/lib/queries/conditions.ts';
import { contributionsByStage } from '../../../src/lib/queries/contribution-queries.ts';
import { rowsByCategory } from '../../../src/lib/queries/count-queries.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

/**
 * C1 decided twice on one day: the later row wins. C2 follows C3, which follows C1 (a chain).
 * C4 has no decision. C5 and C6 are merged into each other (a cycle). C7 is only mentioned by a
 * decision, whose only step has no date.
 */
const CONTRIBUTIONS = `n,texte,thème,réunie
C1,Ouvrir le samedi,horaires,
C2,Ouvrir le dimanche,horaires,C3
C3,Ouvrir le week-end,horaires,C1
C4,Un jardin,nature,
C5,Un banc,nature,C6
C6,Des bancs,nature,C5
`;
const DECISIONS = `n,date,étape,issue
C1,2020-01-16,Proposée,en cours
C1,2020-02-12,Examinée,en cours
C1,2020-02-12,Acceptée,acceptée en partie
C3,2020-01-20,Proposée,
C7,,Proposée,
`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([
		{
			name: 'contributions.csv',
			content: CONTRIBUTIONS,
			feeds: [
				feed('contributions', {
					contribution_id: 'n',
					label: 'texte',
					theme: 'thème',
					merged_into: 'réunie',
				}),
			],
		},
		{
			name: 'decisions.csv',
			content: DECISIONS,
			feeds: [
				feed('decisions', { contribution_id: 'n', date: 'date', stage: 'étape', outcome: 'issue' }),
			],
		},
	]);
});
afterAll(() => data.engine.close());

test('the current stage: latest by date, then the later row, following merges', async () => {
	const rows = await data.rows({
		sql: 'SELECT contribution_id, followed_id, stage FROM contribution_stages ORDER BY 1',
		params: [],
	});
	expect(rows).toEqual([
		{ contribution_id: 'C1', followed_id: 'C1', stage: 'Acceptée' },
		{ contribution_id: 'C2', followed_id: 'C1', stage: 'Acceptée' },
		{ contribution_id: 'C3', followed_id: 'C1', stage: 'Acceptée' },
		{ contribution_id: 'C4', followed_id: 'C4', stage: null },
		{ contribution_id: 'C5', followed_id: null, stage: null },
		{ contribution_id: 'C6', followed_id: null, stage: null },
		{ contribution_id: 'C7', followed_id: 'C7', stage: 'Proposée' },
	]);
});

test('contributions by stage, in the order of their life, the ones without a decision last', async () => {
	expect(await data.rows(contributionsByStage(NO_FILTER))).toEqual([
		{ category: 'Proposée', count: 1, merged: 0 },
		{ category: 'Acceptée', count: 3, merged: 2 },
		{ category: null, count: 3, merged: 0 },
	]);
	expect(await data.rows(contributionsByStage({ values: { theme: ['nature'] } }))).toEqual([
		{ category: null, count: 3, merged: 0 },
	]);
});

test('a stage filters the contributions, by what they follow', async () => {
	const filter = { values: { stage: ['Acceptée'] } };
	expect(await data.rows(rowsByCategory('contributions', 'theme', filter))).toEqual([
		{ category: 'horaires', count: 3, label: null },
	]);
	expect(withoutEffect('participations', filter)).toEqual(['stage']);
	expect(withoutEffect('contributions', filter)).toEqual([]);
});

test('a cycle of merges names its members', async () => {
	expect(await data.rows(MERGE_CYCLES)).toEqual([
		{ contribution_id: 'C5' },
		{ contribution_id: 'C6' },
	]);
});

test('outcomes are read in the words of the files', async () => {
	const rows = await data.rows({
		sql: 'SELECT outcome FROM decisions ORDER BY source_line',
		params: [],
	});
	expect(rows.map((row) => row.outcome)).toEqual(['open', 'open', 'partly', null, null]);
});
