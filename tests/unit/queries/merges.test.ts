import { expect, test } from 'vitest';
import type { ActorDecision } from '../../../src/lib/model/same-actor.ts';
import { standIns } from '../../../src/lib/model/same-actor.ts';
import {
	comparedActors,
	toCompared,
	type ComparedRow,
} from '../../../src/lib/queries/canonical/compared-actors.ts';
import { feed, openDataset } from './dataset.ts';

const raw = (text: string) => ({ sql: text, params: [] });

const CENTRES = {
	name: 'centres.csv',
	content: `structure;commune;courriel;siret
CS Keredern;;;
Centre social Keredern;Brest;accueil@keredern.fr;77557733200018
Centre social Horizons;Brest;;
`,
	feeds: [feed('actors', { actor_id: 'structure', territory: 'commune' })],
};
const PRESENCES = {
	name: 'presences.csv',
	content: `qui;quand;atelier
CS Keredern;03/01/2025;A
Centre social Keredern;03/01/2025;A
Centre social Horizons;10/01/2025;B
cs keredern;10/01/2025;B
`,
	feeds: [feed('participations', { actor_id: 'qui', date: 'quand', event_id: 'atelier' })],
};
const LIENS = {
	name: 'liens.csv',
	content: 'de;vers\nCS Keredern;Centre social Horizons\n',
	feeds: [feed('ties', { source_id: 'de', target_id: 'vers' })],
};
const SAME: ActorDecision = {
	same: true,
	members: ['Centre social Keredern', 'CS Keredern', 'cs keredern'],
	kept: 'Centre social Keredern',
};

test('merged actors are one everywhere, and what is known of the one kept comes first', async () => {
	const data = await openDataset([CENTRES, PRESENCES, LIENS], [SAME]);
	expect(
		await data.rows(raw('SELECT actor_id, label, territory, courriel FROM actors ORDER BY 1')),
	).toEqual([
		{
			actor_id: 'Centre social Horizons',
			label: 'Centre social Horizons',
			territory: 'Brest',
			courriel: null,
		},
		{
			actor_id: 'Centre social Keredern',
			label: 'Centre social Keredern',
			territory: 'Brest',
			courriel: 'accueil@keredern.fr',
		},
	]);
	expect(
		await data.rows(
			raw('SELECT actor_id, count(*) AS n FROM participations GROUP BY 1 ORDER BY 1'),
		),
	).toEqual([
		{ actor_id: 'Centre social Horizons', n: 1 },
		{ actor_id: 'Centre social Keredern', n: 3 },
	]);
	expect(await data.rows(raw('SELECT source_id, target_id FROM ties'))).toEqual([
		{ source_id: 'Centre social Keredern', target_id: 'Centre social Horizons' },
	]);
	// The files stay as they are.
	expect(await data.rows(raw('SELECT count(DISTINCT qui) AS n FROM presences'))).toEqual([
		{ n: 4 },
	]);
	expect(await data.rows(raw('SELECT * FROM merges ORDER BY alias'))).toEqual([
		{ alias: 'CS Keredern', kept_id: 'Centre social Keredern' },
		{ alias: 'cs keredern', kept_id: 'Centre social Keredern' },
	]);
	await data.engine.close();
});

test('a merge withdrawn leaves nothing behind, and "different" changes nothing', async () => {
	const different: ActorDecision = { same: false, members: SAME.members };
	const data = await openDataset([CENTRES, PRESENCES], [different]);
	expect(await data.rows(raw('SELECT count(*) AS n FROM actors'))).toEqual([{ n: 4 }]);
	expect(await data.rows(raw('SELECT count(*) AS n FROM merges'))).toEqual([{ n: 0 }]);
	await data.engine.close();
});

test('a merge may keep a name that no file gives, and be merged in its turn', () => {
	const map = standIns([
		{ same: true, members: ['a', 'b'], kept: 'c' },
		{ same: true, members: ['c', 'd'], kept: 'd' },
		{ same: false, members: ['a', 'z'] },
	]);
	expect([...map].sort()).toEqual([
		['a', 'd'],
		['b', 'd'],
		['c', 'd'],
	]);
});

test('a later decision wins over an earlier one, without going round', () => {
	const map = standIns([
		{ same: true, members: ['a', 'b'], kept: 'a' },
		{ same: true, members: ['a', 'b'], kept: 'b' },
	]);
	expect([...map]).toEqual([['a', 'b']]);
});

test('actors are compared with their mentions and their registration numbers', async () => {
	const data = await openDataset([CENTRES, PRESENCES, LIENS]);
	const rows = await data.rows<ComparedRow>(comparedActors(data.fed));
	expect(rows.map(toCompared)).toEqual([
		{ id: 'CS Keredern', label: 'CS Keredern', rows: 3 },
		{ id: 'Centre social Horizons', label: 'Centre social Horizons', rows: 3, territory: 'Brest' },
		{
			id: 'Centre social Keredern',
			label: 'Centre social Keredern',
			rows: 2,
			territory: 'Brest',
			siret: '77557733200018',
			email: 'accueil@keredern.fr',
		},
		{ id: 'cs keredern', label: 'cs keredern', rows: 2 },
	]);
	await data.engine.close();
});

test('a list of names in one cell is as many rows: ties, votes, presences', async () => {
	const data = await openDataset([
		{
			name: 'projets.csv',
			content: 'projet;partenaires\nP1;Ar Vag | Infini\nP2;\nP3;Infini | Infini |\n',
			choices: {
				types: {
					projet: { kind: 'identifier' },
					partenaires: { kind: 'list', separator: '|' },
				},
			},
			feeds: [
				feed('participations', { event_id: 'projet', actor_id: 'partenaires' }),
				feed('ties', { source_id: 'projet', target_id: 'partenaires' }),
			],
		},
	]);
	expect(
		await data.rows(raw('SELECT event_id, actor_id FROM participations ORDER BY source_line, 2')),
	).toEqual([
		{ event_id: 'P1', actor_id: 'Ar Vag' },
		{ event_id: 'P1', actor_id: 'Infini' },
		{ event_id: 'P2', actor_id: null },
		{ event_id: 'P3', actor_id: 'Infini' },
		{ event_id: 'P3', actor_id: 'Infini' },
	]);
	expect(await data.rows(raw('SELECT count(*) AS n FROM ties'))).toEqual([{ n: 4 }]);
	await data.engine.close();
});
