import { describe, expect, test } from 'vitest';
import type { FilterCondition } from '../../../../src/lib/model/network-filter.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { filterNetwork } from '../../../../src/lib/network/filter-network.ts';
import { wordingOf } from '../../../../src/lib/text/messages.ts';
import { filterLine, filterWords } from '../../../../src/routes/(app)/map/filters/filter-words.ts';

const fr = wordingOf('fr');
const en = wordingOf('en');

describe('a condition in words', () => {
	const range = (bounds: { from?: number; to?: number }, unknown = false): FilterCondition => ({
		kind: 'range',
		attribute: 'budget',
		unknown,
		...bounds,
	});
	test.each<[FilterCondition, string, string]>([
		[{ kind: 'degree', minimum: 1 }, 'au moins 1 lien', 'at least 1 tie'],
		[{ kind: 'degree', minimum: 2 }, 'au moins 2 liens', 'at least 2 ties'],
		[
			{ kind: 'weight', minimum: 0.5 },
			'liens de poids au moins 0,5',
			'ties of weight at least 0.5',
		],
		[
			{ kind: 'category', attribute: 'nature', among: ['person', null] },
			'nature parmi personne, sans valeur',
			'nature among person, without a value',
		],
		[
			{ kind: 'category', attribute: 'membre', among: [true] },
			'membre parmi Oui',
			'membre among Yes',
		],
		[
			{ kind: 'category', attribute: 'lettre', among: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
			'lettre parmi a, b, c, d, e, f, 2 autres valeurs',
			'lettre among a, b, c, d, e, f, 2 other values',
		],
		[range({ from: 0, to: 1.5 }), 'budget de 0 à 1,5', 'budget from 0 to 1.5'],
		[range({ from: 0 }), 'budget à partir de 0', 'budget from 0 on'],
		[
			range({ to: 0 }, true),
			'budget jusqu’à 0, ou sans valeur',
			'budget up to 0, or without a value',
		],
		[range({}), 'budget\u202f: valeur connue', 'budget: value known'],
	])('%j', (condition, french, english) => {
		expect(filterWords(condition, fr)).toBe(french);
		expect(filterWords(condition, en)).toBe(english);
	});
});

describe('the line of the legend', () => {
	/** A path of four, A to D. */
	const { graph } = buildNetwork({
		actors: [],
		ties: ['AB', 'BC', 'CD'].map(([source = '', target = '']) => ({ source, target, weight: 1 })),
	});
	const line = (...conditions: FilterCondition[]) =>
		filterLine(filterNetwork(graph, conditions), fr);

	test('adds up what all filters removed', () => {
		// A and D go with a tie each; then B and C, no more than one tie each, with the last one.
		expect(line({ kind: 'degree', minimum: 2 }, { kind: 'degree', minimum: 2 })).toBe(
			'Filtres\u202f: au moins 2 liens\u202f; au moins 2 liens (retirés\u202f: 4\u00a0acteurs et 3\u00a0liens)',
		);
		expect(line({ kind: 'without-isolates' })).toBe(
			'Filtres\u202f: sans les isolés (rien n’est retiré)',
		);
	});

	test('is absent without a filter that this network knows', () => {
		expect(line()).toBeUndefined();
		expect(line({ kind: 'category', attribute: 'kind', among: ['x'] })).toBeUndefined();
	});
});

test('actors named one by one are said by the first of their names', () => {
	const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
	const keep: FilterCondition = { kind: 'actors', keep: true, keys: [] };
	const hide: FilterCondition = { ...keep, keep: false };
	expect(filterWords(keep, fr, names.slice(0, 2))).toBe('seulement A et B');
	expect(filterWords(hide, fr, names)).toBe('sans A, B, C, D, E, F et 2 autres');
	expect(filterWords(hide, en, names.slice(0, 7))).toBe('without A, B, C, D, E, F and 1 other');
});
