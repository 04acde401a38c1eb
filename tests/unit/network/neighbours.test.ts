import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { neighbours } from '../../../src/lib/network/neighbours.ts';
import type { TieRow } from '../../../src/lib/network/network-rows.ts';

const { compare } = new Intl.Collator('fr');
const of = (ties: TieRow[]) =>
	neighbours(buildNetwork({ actors: [], ties }).graph, 'actor:a', compare);

describe('neighbours', () => {
	test('come by weight, then by name in the order of the language', () => {
		const ties = ['Zoé', 'Élan', 'Eau', 'Fort'].map((target) => ({
			source: 'a',
			target,
			weight: 1,
		}));
		const found = of([...ties, { source: 'Fort', target: 'a', weight: 2 }]);
		expect(found.map(({ label, weight }) => [label, weight])).toEqual([
			['Fort', 3],
			['Eau', 1],
			['Élan', 1],
			['Zoé', 1],
		]);
	});

	test('say which way ties go, seen from the actor, and add them up', () => {
		const tie = (source: string, target: string, directed = true) => ({
			source,
			target,
			weight: 1,
			directed,
			kind: source,
		});
		const found = of([
			tie('a', 'both'),
			tie('both', 'a'),
			tie('a', 'out'),
			tie('in', 'a'),
			tie('a', 'none', false),
			tie('a', 'mixed', false),
			tie('mixed', 'a'),
		]);
		const directions = Object.fromEntries(found.map(({ label, direction }) => [label, direction]));
		expect(directions).toEqual({ both: 'both', out: 'out', in: 'in', none: null, mixed: 'in' });
		expect(found[0]).toMatchObject({ label: 'both', weight: 2 });
		expect(found[0]?.kinds.toSorted()).toEqual(['a', 'both']);
	});
});
