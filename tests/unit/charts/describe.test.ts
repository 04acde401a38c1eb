import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { trendOf } from '../../../src/lib/charts/trend.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import {
	allUnknown,
	byChannel,
	en,
	figureOf,
	fr,
	known,
	newcomers,
	noCategory,
	oneCategory,
	participants,
	withSmallCounts,
} from './figures.ts';

/** The narrow no-break spaces of French, made ordinary to be read here. */
const plain = (text: string) => text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');

suite('describe', () => {
	it('says what bars show, the highest, the lowest and the unknown, in French', () => {
		expect(plain(describe(byChannel, fr))).toBe(
			'Diagramme en barres : Participants par canal, en participants. 4 catégories. ' +
				'La valeur la plus haute : Sur place, 268 à 331 ; la plus basse : Autre, 7. Sans valeur : 12.',
		);
	});

	it('says it in English', () => {
		expect(describe(byChannel, en)).toBe(
			'Bar chart: Participants par canal, in participants. 4 categories. ' +
				'Highest: Sur place, 268 to 331; lowest: Autre, 7. No value: 12.',
		);
	});

	it('says the ends and the trend of columns', () => {
		expect(plain(describe(newcomers, fr))).toBe(
			'Diagramme en colonnes dans le temps : Les nouveaux venus sont deux fois plus nombreux depuis ' +
				'les ateliers de rue, en participants. 11 périodes, de T4 2022 à T2 2025. ' +
				'Séries empilées : Nouveaux, Déjà venus et Sans identité. ' +
				'La valeur la plus haute : T1 2025, 175 ; la plus basse : T3 2023, 51. ' +
				'T4 2022 : 102 ; T2 2025 : 169. Tendance à la hausse entre T4 2022 et T2 2025. ' +
				'T4 2022 est le début des données : à lire avec prudence.',
		);
	});

	it('says a number with its range', () => {
		expect(plain(describe(participants, fr))).toBe('Participants : 412 à 487 participants.');
	});

	it('says what is hidden without its value', () => {
		const text = plain(describe(protect(withSmallCounts, { k: 5 }).figure, fr));
		expect(text).toContain('1 valeur est masquée pour protéger les personnes.');
		expect(text).toContain('la plus basse : 26–59 ans, 48.');
	});

	it('is true of one, none, equal and unknown categories', () => {
		expect(plain(describe(oneCategory, fr))).toContain('1 catégorie. Sur place : 1.');
		expect(plain(describe(noCategory, fr))).toContain(fr.t.charts.empty);
		expect(plain(describe(allUnknown, fr))).toContain('0 catégorie. Sans valeur : 74.');
		const equal = figureOf({
			kind: 'bars',
			input: { dimension: 'Canal', categories: [known('a', 4), known('b', 4)] },
		});
		expect(plain(describe(equal, fr))).toContain('Toutes les valeurs sont égales : 4.');
	});

	it('leaves the last word to the author', () => {
		expect(describe({ ...byChannel, alternative: 'Deux tiers\u202e sur place.' }, fr)).toBe(
			'Deux tiers sur place.',
		);
	});
});

suite('trendOf', () => {
	it.each([
		[[1, 1, 1, 2, 2, 2], 'rising'],
		[[5, 5, 4, 3, 2, 2], 'falling'],
		[[10, 11, 40, 2, 10, 10.5], 'steady'],
		[[0, 0, 0, 0, 0, 0], 'steady'],
		[[1, 9, 9, 9, 9], undefined],
	])('of %j is %s', (values, trend) => {
		expect(trendOf(values)).toBe(trend);
	});
});
