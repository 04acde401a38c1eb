import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { linksBetween } from '../../../src/lib/model/links.ts';
import { keyMatch } from '../../../src/lib/queries/canonical/key-matches.ts';
import { rowsByCategory } from '../../../src/lib/queries/count-queries.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

const raw = (text: string) => ({ sql: text, params: [] });

let data: TestDataset;
const MEMBERS = {
	name: 'membres.csv',
	content: `id;nom;type;adhésion\nA1;Ar Vag;association;12/03/2014\nA2; Infini ;association;\nA3;Foyer laïque;foyer;01/09/2013\n`,
	feeds: [feed('actors', { actor_id: 'id', label: 'nom', kind: 'type' })],
};
const COMMENTS = {
	name: 'commentaires.csv',
	content: `n,qui,nom affiché,débat,mot\n1,A1,Ar Vag (asso),D1,oui\n2,A1,,D2,non\n3,Z9,,D1,bof\n4,,,D1,anonyme\n5,,,,perdu\n`,
	feeds: [
		feed('participations', { actor_id: 'qui', event_id: 'débat' }),
		feed('actors', { actor_id: 'qui', label: 'nom affiché' }),
	],
};
const TIES = {
	name: 'liens.csv',
	content: `de,vers,poids,sens\nA1,A2,2,orienté\nA2,Q7,,\n`,
	feeds: [feed('ties', { source_id: 'de', target_id: 'vers', weight: 'poids', directed: 'sens' })],
};

beforeAll(async () => {
	data = await openDataset([MEMBERS, COMMENTS, TIES]);
});
afterAll(() => data.engine.close());

describe('actors', () => {
	test('are one row each, whatever mentions them, the first known value winning', async () => {
		const rows = await data.rows(
			raw('SELECT actor_id, label, kind, "adhésion", declared FROM actors ORDER BY actor_id'),
		);
		expect(rows).toEqual([
			{
				actor_id: 'A1',
				label: 'Ar Vag',
				kind: 'association',
				adhésion: '2014-03-12',
				declared: true,
			},
			{ actor_id: 'A2', label: 'Infini', kind: 'association', adhésion: null, declared: true },
			{
				actor_id: 'A3',
				label: 'Foyer laïque',
				kind: 'foyer',
				adhésion: '2013-09-01',
				declared: true,
			},
			{ actor_id: 'Q7', label: 'Q7', kind: null, adhésion: null, declared: false },
			{ actor_id: 'Z9', label: 'Z9', kind: null, adhésion: null, declared: true },
		]);
	});

	test('get no attribute from a file that only mentions them', async () => {
		const columns = await data.rows<{ column_name: string }>(raw('DESCRIBE actors'));
		const names = columns.map((column) => column.column_name);
		expect(names).toContain('adhésion');
		expect(names).not.toContain('mot');
	});
});

test('a participation needs an actor, an event or a quantity; other rows are no participation', async () => {
	const rows = await data.rows(
		raw('SELECT actor_id, event_id, quantity, mot FROM participations ORDER BY source_line'),
	);
	expect(rows).toEqual([
		{ actor_id: 'A1', event_id: 'D1', quantity: 1, mot: 'oui' },
		{ actor_id: 'A1', event_id: 'D2', quantity: 1, mot: 'non' },
		{ actor_id: 'Z9', event_id: 'D1', quantity: 1, mot: 'bof' },
		{ actor_id: null, event_id: 'D1', quantity: 1, mot: 'anonyme' },
	]);
});

test('events exist by being mentioned', async () => {
	expect(await data.rows(raw('SELECT event_id, label FROM events ORDER BY event_id'))).toEqual([
		{ event_id: 'D1', label: 'D1' },
		{ event_id: 'D2', label: 'D2' },
	]);
});

test('ties keep their direction and weight', async () => {
	const rows = await data.rows(raw('SELECT source_id, target_id, weight, directed FROM ties'));
	expect(rows).toEqual([
		{ source_id: 'A1', target_id: 'A2', weight: 2, directed: true },
		{ source_id: 'A2', target_id: 'Q7', weight: null, directed: null },
	]);
});

test('the views of a file: typed values, and the texts exactly as read', async () => {
	const [typed] = await data.rows(raw('SELECT * FROM membres LIMIT 1'));
	expect(typed).toEqual({ id: 'A1', nom: 'Ar Vag', type: 'association', adhésion: '2014-03-12' });
	const texts = await data.rows<{ nom: string; adhésion: string }>(
		raw('SELECT * FROM raw.membres'),
	);
	expect(texts.map((row) => [row.nom, row.adhésion])).toEqual([
		['Ar Vag', '12/03/2014'],
		[' Infini ', ''],
		['Foyer laïque', '01/09/2013'],
	]);
});

test('counts by category, with the blanks', async () => {
	expect(await data.rows(rowsByCategory('actors', 'kind', NO_FILTER))).toEqual([
		{ category: 'association', count: 2, label: null },
		{ category: null, count: 2, label: null },
		{ category: 'foyer', count: 1, label: null },
	]);
});

test('files are linked by their keys, with the match rate and who is not found', async () => {
	const links = linksBetween(
		[MEMBERS, COMMENTS, TIES].map(({ name, feeds }) => ({ file: name, feeds })),
	);
	const toMembers = links.filter((link) => link.toFiles.some(({ file }) => file === 'membres.csv'));
	expect(toMembers.map((link) => [link.fromFile, link.fromColumn])).toEqual([
		['commentaires.csv', 'qui'],
		['liens.csv', 'de'],
		['liens.csv', 'vers'],
	]);
	const [members, comments] = data.tables;
	if (!members || !comments) throw new Error('two tables expected');
	const [match] = await data.rows(
		keyMatch({ table: comments, column: 'qui' }, [{ table: members, column: 'id' }]),
	);
	expect(match).toEqual({ keys: 2, matched: 1, unmatched: ['Z9'] });
});

test('names hostile to SQL stay names', async () => {
	const hostile = await openDataset([
		{
			name: `l'été;"2024" DROP.csv`,
			content: `"a""b",'c',"label",LABEL\n"x'; DROP TABLE actors; --",1,u,v\n`,
			feeds: [feed('actors', { actor_id: 'a"b' })],
		},
	]);
	const [actor] = await hostile.rows(
		raw('SELECT * EXCLUDE (source_file, source_line) FROM actors'),
	);
	expect(actor).toMatchObject({
		actor_id: `x'; DROP TABLE actors; --`,
		label: `x'; DROP TABLE actors; --`,
		'label (fichier)': 'u',
	});
	expect(hostile.tables[0]?.name).toBe('l_ete_2024_drop');
	await hostile.engine.close();
});
