import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dimensionsOf } from '../../../src/lib/model/dimension-choices.ts';
import {
	attributeDimension,
	attributeOf,
	type CategoryDimension,
	type Filter,
} from '../../../src/lib/model/filter.ts';
import type { CanonicalTable } from '../../../src/lib/model/canonical.ts';
import { conditions, withoutEffect } from '../../../src/lib/queries/conditions.ts';
import { ident, join, sql } from '../../../src/lib/sql/statement.ts';
import { measureAvailability } from '../../../src/lib/state/availability.ts';
import { feed, openDataset, type TestDataset } from './dataset.ts';

/** Four persons; C has no age, D several languages; one presence is of nobody known. */
const PERSONS = `code;nom;quartier;tranche d’âge;langues;adhérent;points
A;Ana;Fives;18-25;fr|en;oui;3
B;Bo;Fives;60+;fr;non;12
C;Cy;Moulins;;;oui;
D;Di;;18-25;en|ar;non;7
`;
const PRESENCES = `personne;rencontre;quand;humeur
A;R1;03/01/2025;bonne
B;R1;03/01/2025;bonne
C;R2;10/01/2025;mauvaise
D;R2;10/01/2025;
;R2;10/01/2025;bonne
`;
const MEETINGS = `code;titre;lieu;accès
R1;Forum;Fives;libre
R2;Atelier;Moulins;réservé
R3;Fête;Lomme;libre
`;
const TIES = `de;vers\nA;B\nA;D\nB;C\n`;
const PROPOSALS = `numéro;auteur;texte\n1;A;Un banc\n2;B;Un arbre\n3;D;Une piste\n4;;Une fontaine\n`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([
		{
			name: 'personnes.csv',
			content: PERSONS,
			choices: {
				types: {
					langues: { kind: 'list', separator: '|' },
					adhérent: { kind: 'yes-no' },
					points: { kind: 'integer' },
				},
			},
			feeds: [feed('actors', { actor_id: 'code', label: 'nom', territory: 'quartier' })],
		},
		{
			name: 'presences.csv',
			content: PRESENCES,
			feeds: [
				feed('participations', { actor_id: 'personne', event_id: 'rencontre', date: 'quand' }),
			],
		},
		{
			name: 'rencontres.csv',
			content: MEETINGS,
			feeds: [feed('events', { event_id: 'code', label: 'titre', territory: 'lieu' })],
		},
		{
			name: 'liens.csv',
			content: TIES,
			feeds: [feed('ties', { source_id: 'de', target_id: 'vers' })],
		},
		{
			name: 'propositions.csv',
			content: PROPOSALS,
			feeds: [
				feed('contributions', { contribution_id: 'numéro', author_id: 'auteur', label: 'texte' }),
			],
		},
	]);
});
afterAll(() => data.engine.close());

const only = (dimension: CategoryDimension, ...values: (string | null)[]): Filter => ({
	values: { [dimension]: values },
});

async function kept(table: CanonicalTable, column: string, filter: Filter): Promise<unknown[]> {
	const where = conditions(table, filter);
	const statement = sql`SELECT ${ident(column)} AS kept FROM ${ident(table)}
		WHERE ${join(where, ' AND ')} ORDER BY kept NULLS LAST`;
	const rows = await data.rows<{ kept: unknown }>(statement);
	return rows.map((row) => row.kept);
}

test('an attribute is written as a dimension and read back, whatever its name holds', () => {
	for (const column of ['tranche d’âge', 'a.b', 'x[]y']) {
		const attribute = { table: 'actors', column, isList: true } as const;
		expect(attributeOf(attributeDimension(attribute))).toEqual(attribute);
	}
	expect(attributeOf('channel')).toBeUndefined();
	expect(attributeOf('event-kind')).toBeUndefined();
});

describe('an attribute of actors restricts', () => {
	const young = only('actors.tranche d’âge', '18-25');

	test('actors, what they took part in, and what they put forward', async () => {
		expect(await kept('actors', 'actor_id', young)).toEqual(['A', 'D']);
		expect(await kept('participations', 'actor_id', young)).toEqual(['A', 'D']);
		expect(await kept('contributions', 'contribution_id', young)).toEqual(['1', '3']);
		expect(await kept('events', 'event_id', young)).toEqual(['R1', 'R2']);
	});

	test('ties by both of their ends', async () => {
		expect(await kept('ties', 'target_id', young)).toEqual(['D']);
	});

	test('by its blanks: those without a value, and rows of nobody known', async () => {
		const blank = only('actors.tranche d’âge', null);
		expect(await kept('actors', 'actor_id', blank)).toEqual(['C']);
		expect(await kept('participations', 'actor_id', blank)).toEqual(['C', null]);
	});

	test('by each item of a list, and by the absence of any', async () => {
		expect(await kept('actors', 'actor_id', only('actors.langues[]', 'en'))).toEqual(['A', 'D']);
		expect(await kept('actors', 'actor_id', only('actors.langues[]', null, 'ar'))).toEqual([
			'C',
			'D',
		]);
		expect(await kept('participations', 'actor_id', only('actors.langues[]', 'fr'))).toEqual([
			'A',
			'B',
		]);
	});

	test('by yes and no, and by numbers, as they are written', async () => {
		expect(await kept('actors', 'actor_id', only('actors.adhérent', 'true'))).toEqual(['A', 'C']);
		expect(await kept('actors', 'actor_id', only('actors.points', '12'))).toEqual(['B']);
	});
});

test('attributes of events and of participations restrict each other, and the actors', async () => {
	const open = only('events.accès', 'libre');
	expect(await kept('participations', 'actor_id', open)).toEqual(['A', 'B']);
	expect(await kept('events', 'event_id', open)).toEqual(['R1', 'R3']);
	expect(await kept('actors', 'actor_id', open)).toEqual(['A', 'B']);
	const good = only('participations.humeur', 'bonne');
	expect(await kept('events', 'event_id', good)).toEqual(['R1', 'R2']);
	expect(await kept('participations', 'actor_id', only('event', 'R2'))).toEqual(['C', 'D', null]);
	expect(withoutEffect('ties', open)).toEqual(['events.accès']);
});

test('the territory of actors is not that of what they took part in', async () => {
	expect(await kept('participations', 'actor_id', only('territory', 'Moulins'))).toEqual([
		'C',
		'D',
		null,
	]);
	expect(await kept('participations', 'actor_id', only('actors.territory', 'Fives'))).toEqual([
		'A',
		'B',
	]);
});

describe('what the data hold', () => {
	test('is counted for every column: rows with a value, different ones, what they are', async () => {
		const { fields, actors } = await measureAvailability(data.rows);
		expect(actors).toMatchObject({ rows: 4, actor_id: 4, territory: 3, kind: 0 });
		const of = fields.filter(({ table }) => table === 'actors');
		expect(
			of.map(({ column, holds, filled, distinct }) => [column, holds, filled, distinct]),
		).toEqual([
			['actor_id', 'text', 4, 4],
			['label', 'text', 4, 4],
			['territory', 'text', 3, 2],
			['tranche d’âge', 'text', 3, 2],
			// fr, en, ar: each item once.
			['langues', 'list', 3, 3],
			['adhérent', 'yes-no', 4, 2],
			['points', 'number', 3, 3],
		]);
	});

	test('gives what rows can be split by: readable categories first, names last', async () => {
		const available = await measureAvailability(data.rows);
		const names = (table: CanonicalTable) =>
			dimensionsOf(available, table).map(({ dimension }) => dimension);
		expect(names('participations')).toEqual([
			'territory',
			'actors.territory',
			'actors.adhérent',
			'events.accès',
			'participations.humeur',
			'actors.tranche d’âge',
			'actors.langues[]',
			'actors.points',
			'actor',
			'event',
		]);
		expect(names('ties')).toEqual([]);
		expect(names('contributions')).toContain('actors.tranche d’âge');
	});
});
