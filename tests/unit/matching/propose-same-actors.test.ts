import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeSameActors } from '../../../src/lib/matching/propose-same-actors.ts';
import type { ActorDecision, ComparedActor } from '../../../src/lib/model/same-actor.ts';
import { DIFFERENT } from './labelled-different.ts';
import { SAME } from './labelled-same.ts';

const named = (label: string, more: Partial<ComparedActor> = {}): ComparedActor => ({
	id: label,
	label,
	rows: 1,
	...more,
});

const high = (actors: readonly ComparedActor[]) =>
	proposeSameActors(actors)
		.filter(({ level }) => level === 'high')
		.map(({ members }) => members);

describe('actors that are likely one', () => {
	test('the spelling most often met is proposed to stay, else the best written', () => {
		expect(high([named('AR VAG', { rows: 9 }), named('Ar Vag', { rows: 2 })])).toEqual([
			['AR VAG', 'Ar Vag'],
		]);
		expect(high([named('FOYER LAIQUE'), named('Foyer laïque'), named('foyer laique ')])).toEqual([
			['Foyer laïque', 'FOYER LAIQUE', 'foyer laique '],
		]);
	});

	test('the reason is said', () => {
		const reasons = (a: string, b: string) =>
			proposeSameActors([named(a), named(b)]).flatMap((one) => one.reasons);
		expect(reasons('Été', 'ete')).toEqual([{ by: 'spelling' }]);
		expect(reasons('CS Keredern', 'Centre social Keredern')).toEqual([{ by: 'abbreviation' }]);
		expect(reasons('Association Ar Vag', 'Ar Vag')).toEqual([{ by: 'small-words' }]);
		expect(reasons('Marie Le Goff', 'LE GOFF Marie')).toEqual([{ by: 'word-order' }]);
		expect(reasons('Les Débrouillards', 'Les Débroulliards')).toEqual([{ by: 'misspelling' }]);
		expect(reasons('CS Keredern', 'CS Keredern (Les Amarres)')).toEqual([{ by: 'extra-words' }]);
	});

	test('a registration number decides, for and against', () => {
		const siret = '77557733200018';
		expect(high([named('ATMO', { siret }), named('Qualité de l’air', { siret })])).toHaveLength(1);
		expect(
			proposeSameActors([
				named('Foyer rural', { siret }),
				named('Foyer Rural', { siret: '81234567800012' }),
			]),
		).toEqual([]);
	});

	test('what is no registration number says nothing, as when a spreadsheet has eaten its digits', () => {
		const siret = '2,43E+13';
		expect(proposeSameActors([named('3F', { siret }), named('A croquer', { siret })], [])).toEqual(
			[],
		);
	});

	test('two places of one body are worth a look, not more', () => {
		expect(
			proposeSameActors(
				[
					named('Crèche des Lilas', { siret: '77557733200018' }),
					named('Halte-garderie', { siret: '77557733200026' }),
				],
				[],
			),
		).toMatchObject([{ level: 'possible', reasons: [{ scheme: 'siren', value: '775577332' }] }]);
	});

	test('a registration number against the names is worth a look, not more', () => {
		const siret = '77557733200018';
		expect(
			proposeSameActors([named('École n° 1', { siret }), named('École n° 2', { siret })], []),
		).toMatchObject([{ level: 'possible' }]);
	});

	test('an address of one’s own supports a likeness; one that everyone may have does not', () => {
		const at = (label: string, email: string) => named(label, { email });
		const [own] = proposeSameActors(
			[
				at('Kernavélo', 'contact@kernavelo.bzh'),
				at('Kernavélo Lambézellec', 'atelier@kernavelo.bzh'),
			],
			[],
		);
		expect(own?.reasons).toEqual([
			{ by: 'identifier', scheme: 'email-domain', value: 'kernavelo.bzh' },
		]);
		expect(
			proposeSameActors([at('Anne', 'anne@orange.fr'), at('Paul', 'paul@orange.fr')], []),
		).toEqual([]);
	});

	test('a desk that several share does not make them one', () => {
		const desks = ['Mairie de Pinet', 'CCAS de Pinet', 'Médiathèque de Pinet'];
		const actors = desks.map((label) => named(label, { email: 'accueil@pinet.fr' }));
		expect(high(actors)).toEqual([]);
		const many = Array.from({ length: 12 }, (_, index) => `Antenne ${'abcdefghijkl'[index]}ormes`);
		expect(
			proposeSameActors(
				many.map((label) => named(label, { email: 'contact@agglo.fr' })),
				[],
			).filter(({ reasons }) => reasons.some(({ by }) => by === 'identifier')),
		).toEqual([]);
	});

	test('initials are those of the one name that they fit', () => {
		const office = 'Office municipal des sports de Wattrelos';
		expect(high([named('OMS Wattrelos'), named(office)])).toHaveLength(1);
		expect(high([named('CD59'), named('Conseil départemental du Nord')])).toHaveLength(1);
		expect(
			high([
				named('CS Plabennec'),
				named('Centre social Plabennec'),
				named('Club sportif Plabennec'),
			]),
		).toEqual([]);
		expect(
			high([
				named('AAPF'),
				named('Association des amis du port fluvial'),
				named('Amicale des anciens pompiers de Fos'),
			]),
		).toEqual([]);
	});

	test('Mr and Mrs are two, and a title adds nothing to a whole name', () => {
		expect(high([named('Mme Odile Verhaeghe'), named('VERHAEGHE Odile')])).toHaveLength(1);
		expect(
			proposeSameActors([named('M. Dominique Martin'), named('Mme Dominique Martin')], []),
		).toEqual([]);
	});

	test('the same name in two towns is two', () => {
		const library = (territory: string, id: string) => ({
			...named(id, { territory }),
			label: 'Médiathèque',
		});
		expect(proposeSameActors([library('Brest', '1'), library('Guipavas', '2')])).toEqual([]);
		expect(high([library('Brest', '1'), library('BREST', '2')])).toHaveLength(1);
	});

	test('what a source tells apart by its codes is never sure without a place', () => {
		const coded = (id: string) => ({ ...named(id), label: 'Marie Le Goff' });
		expect(proposeSameActors([coded('A1'), coded('B7')])).toMatchObject([{ level: 'possible' }]);
	});

	test('a person is not an organisation', () => {
		expect(
			proposeSameActors([
				named('Saint Yves', { nature: 'person' }),
				named('St Yves', { nature: 'organisation' }),
			]),
		).toEqual([]);
	});

	test('that a is b and b is c does not make a c', () => {
		const groups = high([
			named('Maison de la fontaine (Recouvrance)'),
			named('Maison de la fontaine'),
			named('Maison de la fontaine (Kerinou)'),
		]);
		expect(groups.flat().length).toBeLessThan(3);
	});

	test('what the user refused is not proposed again; the rest of a group still is', () => {
		const actors = ['Ar Vag', 'AR VAG', 'Association Ar Vag'].map((label) => named(label));
		expect(
			proposeSameActors(actors, [{ same: false, members: actors.map(({ id }) => id) }]),
		).toEqual([]);
		const [left] = proposeSameActors(actors, [{ same: false, members: ['Ar Vag', 'AR VAG'] }]);
		expect(left?.members).toHaveLength(2);
	});
});

describe('actors already decided', () => {
	test('are represented by the one that stands for them', () => {
		const actors = [
			named('Ar Vag', { rows: 3 }),
			named('L’Estran', { rows: 4 }),
			named('AR VAG', { rows: 5 }),
		];
		const merged: ActorDecision = { same: true, members: ['Ar Vag', 'L’Estran'], kept: 'L’Estran' };
		expect(proposeSameActors(actors, [merged])).toEqual([]);
		const [all] = proposeSameActors(
			[...actors, named('L’ESTRAN', { rows: 6 })],
			[{ same: true, members: ['Ar Vag', 'L’Estran'], kept: 'L’Estran' }],
		);
		// 4 + 3 rows, more than 6.
		expect(all?.members).toEqual(['L’Estran', 'L’ESTRAN']);
	});

	test('stay different when one of them was merged since', () => {
		const decisions: ActorDecision[] = [
			{ same: false, members: ['Ar Vag', 'AR VAG'] },
			{ same: true, members: ['Ar Vag', 'ar vag'], kept: 'ar vag' },
		];
		const actors = ['Ar Vag', 'AR VAG', 'ar vag'].map((label) => named(label));
		expect(proposeSameActors(actors, decisions)).toEqual([]);
	});
});

describe('whatever the names', () => {
	const labels = [...new Set([...SAME, ...DIFFERENT].flat())];

	test('thousands that differ by a number, or by nothing but their code, are no work at all', () => {
		const numbered = Array.from({ length: 20_000 }, (_, index) => named(`Association n° ${index}`));
		expect(proposeSameActors(numbered, [])).toEqual([]);
		const coded = Array.from({ length: 20_000 }, (_, index) => ({
			...named(`A${index}`),
			label: 'Médiathèque',
		}));
		expect(proposeSameActors(coded, [])).toEqual([]);
	});

	test('a hundred spellings of one name are proposed', () => {
		const letters = [...'amicale laïque'];
		const spellings = Array.from({ length: 100 }, (_, index) =>
			letters.map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter)).join(''),
		);
		const members = high(spellings.map((label) => named(label))).flat();
		expect(new Set(members).size).toBe(100);
	});

	test('the order of the actors changes nothing', () => {
		const expected = proposeSameActors(labels.map((label) => named(label)));
		fc.assert(
			fc.property(fc.shuffledSubarray(labels, { minLength: labels.length }), (shuffled) => {
				expect(proposeSameActors(shuffled.map((label) => named(label)))).toEqual(expected);
			}),
			{ numRuns: 5, seed: 11 },
		);
	});

	test('another case, accents left out, spaces and punctuation added are always seen through', () => {
		const plain = (label: string) => label.normalize('NFD').replace(/\p{M}/gu, '');
		const ways: ((label: string) => string)[] = [
			(label) => label.toUpperCase(),
			(label) => label.toLowerCase(),
			(label) => [...label].map((l, at) => (at % 3 ? l.toLowerCase() : l.toUpperCase())).join(''),
			plain,
			(label) => ` ${label} `,
			(label) => label.replaceAll(' ', '  '),
			(label) => `${label}.`,
			(label) => label.replaceAll(' ', '-'),
			(label) => `« ${label} »`,
		];
		fc.assert(
			fc.property(fc.constantFrom(...labels), fc.subarray(ways), (label, some) => {
				const other = some.reduce((text, way) => way(text), label);
				fc.pre(other !== label);
				expect(high([named(label), named(other)])).toHaveLength(1);
			}),
			{ numRuns: 200, seed: 12 },
		);
	});

	test('two names that differ by a number are never proposed', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...labels),
				fc.nat(999),
				fc.nat(999),
				fc.constantFrom(' ', ' n° ', ' - ', ' ('),
				(label, one, other, between) => {
					fc.pre(one !== other);
					const actors = [one, other].map((number) => named(`${label}${between}${number}`));
					expect(proposeSameActors(actors)).toEqual([]);
				},
			),
			{ numRuns: 200, seed: 13 },
		);
	});

	test('any text at all is compared without harm', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), (texts) => {
				const actors = [...new Set(texts)].map((label) => named(label));
				for (const { members } of proposeSameActors(actors)) {
					expect(new Set(members).size).toBe(members.length);
				}
			}),
			{ numRuns: 100, seed: 14 },
		);
	});
});
