import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { ActorFocus } from '../../../src/lib/state/actor-focus.svelte.ts';

/** A → B → C → D, A → E → C, and F alone. */
function setUp(selected: string | undefined) {
	const tie = (source: string, target: string) => ({ source, target, weight: 1, directed: true });
	const { graph } = buildNetwork({
		actors: ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({
			id,
			label: id,
			mode: 'actor',
			attributes: {},
		})),
		ties: [tie('A', 'B'), tie('B', 'C'), tie('C', 'D'), tie('A', 'E'), tie('E', 'C')],
	});
	const chosen = { key: selected && `actor:${selected}` };
	const focus = new ActorFocus(
		() => graph,
		() => chosen.key,
	);
	const names = (keys: Iterable<string> | undefined) =>
		keys && [...keys].map((key) => key.replace('actor:', '')).sort();
	return { graph, chosen, focus, names };
}

describe('what is around an actor', () => {
	test('is lit, as far as was asked, whatever the direction of the ties', () => {
		const { graph, focus, names } = setUp('D');
		expect(names(focus.lit)).toEqual(['C', 'D']);
		focus.most = 2;
		expect(names(focus.lit)).toEqual(['B', 'C', 'D', 'E']);
		expect(focus.around?.tieCount).toBe(3);
		expect(focus.drawn).toBe(graph);
		focus.isAlone = true;
		expect(names(focus.drawn.nodes())).toEqual(['B', 'C', 'D', 'E']);
		expect(focus.drawn.size).toBe(3);
	});

	test('is nothing for nobody, and for an actor without ties: the whole is drawn', () => {
		for (const selected of [undefined, 'F']) {
			const { graph, focus } = setUp(selected);
			focus.isAlone = true;
			expect(focus.lit).toBeUndefined();
			expect(focus.drawn).toBe(graph);
		}
	});
});

describe('a path', () => {
	test('is found without direction, or along it when that is asked', () => {
		const { focus, names } = setUp('A');
		focus.seekPath('actor:D');
		expect(focus.path?.found?.count).toBe(2);
		expect(names(focus.lit)).toHaveLength(4);
		focus.followsDirection = true;
		expect(focus.path).toMatchObject({ directed: true, found: { count: 2 } });
		focus.seekPath(undefined);
		expect(focus.path).toBeUndefined();
		expect(names(focus.lit)).toEqual(['A', 'B', 'E']);
	});

	test('that does not exist leaves what is around', () => {
		const { focus, names } = setUp('D');
		focus.followsDirection = true;
		focus.seekPath('actor:A');
		expect(focus.path?.found).toBeUndefined();
		expect(focus.path?.directed).toBe(true);
		expect(names(focus.lit)).toEqual(['C', 'D']);
		focus.followsDirection = false;
		expect(focus.path?.found?.strongest).toHaveLength(4);
		focus.seekPath('actor:F');
		expect(focus.path).toMatchObject({ to: 'actor:F', found: undefined });
	});

	test('to itself is not one', () => {
		const { focus } = setUp('A');
		focus.seekPath('actor:A');
		expect(focus.path).toBeUndefined();
	});
});
