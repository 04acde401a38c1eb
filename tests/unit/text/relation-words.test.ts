import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/lib/model/relation.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { relationTitle, relationWords } from '../../../src/lib/text/relation-words.ts';

const french = wordingOf('fr');
const english = wordingOf('en');

const attendance: Relation = {
	rule: 'projection',
	incidence: { of: 'participations' },
	on: 'first',
	weight: 'count',
	minimum: 1,
};
const women = { of: 'columns', table: 'davis', first: 'femme', second: ['evenement'] } as const;
const columns = { ...women, second: [...women.second] };

/** Sentences written by hand: the title is what readers cite. */
const TITLES: [name: string, relation: Relation, french: string, english: string][] = [
	[
		'stated ties',
		{ rule: 'ties' },
		'Les acteurs et les liens déclarés entre eux',
		'The actors and the ties stated between them',
	],
	[
		'stated ties, their direction dropped',
		{ rule: 'ties', direction: 'undirected' },
		'Les acteurs et les liens déclarés entre eux, tous sans direction',
		'The actors and the ties stated between them, all without direction',
	],
	[
		'co-participation with a minimum and a weight',
		{ ...attendance, minimum: 2, weight: 'newman' },
		'Les participants liés par les événements où ils sont venus ensemble, au moins 2 en commun, poids\u202f: collaboration selon Newman',
		'The participants tied by the events they came to together, at least 2 in common, weight: collaboration after Newman',
	],
	[
		'a condition on values',
		{ ...attendance, where: [{ table: 'votes', column: 'vote', is: ['1'] }] },
		'Les participants liés par les événements où ils sont venus ensemble, seulement «\u202fvote\u202f» = 1',
		'The participants tied by the events they came to together, only “vote” = 1',
	],
	[
		'columns, both sorts',
		{ rule: 'two-mode', incidence: columns },
		'Les valeurs de «\u202ffemme\u202f» et celles de «\u202fevenement\u202f», dans davis',
		'The values of “femme” and those of “evenement”, in davis',
	],
	[
		'columns, the second by the first, by Jaccard',
		{ rule: 'projection', incidence: columns, on: 'second', weight: 'jaccard', minimum: 1 },
		'Les valeurs de «\u202fevenement\u202f» liées par celles de «\u202ffemme\u202f» qu’elles ont en commun, dans davis, poids\u202f: indice de Jaccard',
		'The values of “evenement” tied by those of “femme” that they share, in davis, weight: Jaccard index',
	],
	[
		'several columns without one that names the row',
		{
			rule: 'projection',
			incidence: { of: 'columns', table: 'kumu', second: ['Tag 1', 'Tag 2'] },
			on: 'second',
			weight: 'count',
			minimum: 1,
		},
		'Les valeurs de «\u202fTag\u202f» citées dans une même ligne, dans kumu',
		'The values of “Tag” named in one row, in kumu',
	],
	[
		'ties between columns, weighted, their ends described',
		{
			rule: 'columns',
			table: 'liens',
			source: 'Source',
			target: ['Target'],
			weight: 'Weight',
			directed: true,
			described: { table: 'noeuds', id: 'Id' },
		},
		'Les liens de «\u202fSource\u202f» vers «\u202fTarget\u202f», dans liens, poids\u202f: «\u202fWeight\u202f», acteurs décrits par noeuds, identifiant «\u202fId\u202f»',
		'The ties from “Source” to “Target”, in liens, weight: “Weight”, actors described by noeuds, identifier “Id”',
	],
	[
		'answers',
		{
			rule: 'replies',
			table: 'avis',
			id: 'id',
			parent: 'parent',
			author: 'qui',
			answers: [{ table: 'avis', column: 'type', is: ['Commentaire'] }],
		},
		'Qui répond à qui dans avis, l’auteur «\u202fqui\u202f» répondant à celui de la ligne dont «\u202fid\u202f» est «\u202fparent\u202f», réponses\u202f: seulement «\u202ftype\u202f» = Commentaire',
		'Who answers whom in avis, the author “qui” answering that of the row whose “id” is “parent”, answers: only “type” = Commentaire',
	],
];

describe('the title of a map', () => {
	test.each(TITLES)('%s', (_, relation, inFrench, inEnglish) => {
		expect(relationTitle(relation, french)).toBe(inFrench);
		expect(relationTitle(relation, english)).toBe(inEnglish);
	});

	test('says bounds as numbers and dates are written in each language', () => {
		const between = (from?: string, to?: string): Relation => ({
			...attendance,
			where: [{ table: 't', column: 'c', from, to }],
		});
		const [start] = [relationWords(attendance, french)];
		expect(relationTitle(between('1200,5', '2000'), french)).toBe(
			`${start}, seulement «\u202fc\u202f» entre 1\u202f200,5 et 2\u202f000`,
		);
		expect(relationTitle(between('2019-02-01'), french)).toBe(
			`${start}, seulement «\u202fc\u202f» à partir de 01/02/2019`,
		);
		expect(relationTitle(between(undefined, '2019-02-01'), english)).toMatch(
			/, only “c” up to 01\/02\/2019$/,
		);
	});

	test('names six values at most, and counts the others', () => {
		const is = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
		const of = (values: string[]): Relation => ({
			rule: 'ties',
			where: [{ table: 't', column: 'c', is: values }],
		});
		expect(relationTitle(of(is.slice(0, 3)), french)).toMatch(/= a, b ou c$/);
		expect(relationTitle(of(is), french)).toMatch(/= a, b, c, d, e, f ou 2 autres valeurs$/);
		expect(relationTitle(of(is.slice(0, 7)), english)).toMatch(/f or 1 other value$/);
	});
});
