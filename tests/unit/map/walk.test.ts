import { describe, expect, test } from 'vitest';
import { MapKeys, type KeyedMap } from '../../../src/lib/map/walk/map-keys.ts';
import { neighboursByHeading, neighbourToward, Trail } from '../../../src/lib/map/walk/walk.ts';
import { arrivalWords } from '../../../src/lib/map/walk/walk-words.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

const { compare } = new Intl.Collator('fr');

/** A star of ties from `C`, with the places of its ends around it, y upwards. */
function star(ends: Record<string, [x: number, y: number, weight?: number]>) {
	const { graph } = buildNetwork({
		actors: ['C', ...Object.keys(ends)].map((id) => ({
			id,
			label: id,
			mode: 'actor',
			attributes: { kind: id === 'C' ? 'association' : null },
		})),
		ties: Object.entries(ends).map(([id, [, , weight = 1]]) => ({
			source: 'C',
			target: id,
			weight,
		})),
	});
	const positions = new Map([['actor:C', { x: 0, y: 0 }]]);
	for (const [id, [x, y]] of Object.entries(ends)) positions.set(`actor:${id}`, { x, y });
	return { graph, positions };
}

describe('a step in a direction', () => {
	const toward = (
		ends: Parameters<typeof star>[0],
		heading: Parameters<typeof neighbourToward>[3],
	) => {
		const { graph, positions } = star(ends);
		return neighbourToward(graph, positions, 'actor:C', heading, compare);
	};

	test('goes to what lies that way, y upwards', () => {
		const ends = { E: [5, 0], N: [0, 5], W: [-5, 0], S: [0, -5] } satisfies Parameters<
			typeof star
		>[0];
		expect(toward(ends, 'right')).toBe('actor:E');
		expect(toward(ends, 'up')).toBe('actor:N');
		expect(toward(ends, 'left')).toBe('actor:W');
		expect(toward(ends, 'down')).toBe('actor:S');
	});

	test('reaches 60° to either side and no farther', () => {
		// tan 59° = 1.66, tan 61° = 1.80.
		expect(toward({ a: [1, 1.66] }, 'right')).toBe('actor:a');
		expect(toward({ a: [1, -1.66] }, 'right')).toBe('actor:a');
		expect(toward({ a: [1, 1.81] }, 'right')).toBeUndefined();
		// Across the half-turn.
		expect(toward({ a: [-5, -0.1] }, 'left')).toBe('actor:a');
	});

	test('prefers what lies best in it, then the nearest, the strongest tie, the first name', () => {
		expect(toward({ near: [3, 3], far: [50, 0] }, 'right')).toBe('actor:far');
		expect(toward({ far: [50, 0], near: [30, 1] }, 'right')).toBe('actor:near');
		expect(toward({ a: [9, 0], b: [9, 0, 3] }, 'right')).toBe('actor:b');
		expect(toward({ b: [9, 0], a: [9, 0] }, 'right')).toBe('actor:a');
	});

	test('every neighbour is counted in one direction', () => {
		const { graph, positions } = star({ a: [9, 1], b: [9, -1], c: [0, 4], d: [-1, -8] });
		expect(neighboursByHeading(graph, positions, 'actor:C')).toEqual([
			{ heading: 'right', count: 2 },
			{ heading: 'up', count: 1 },
			{ heading: 'down', count: 1 },
		]);
	});
});

test('a trail goes back step by step, home at once, and begins anew from elsewhere', () => {
	const trail = new Trail();
	expect(trail.back('a')).toBeUndefined();
	trail.step(undefined, 'a');
	trail.step('a', 'b');
	trail.step('b', 'c');
	expect(trail.back('c')).toBe('b');
	expect(trail.back('b')).toBe('a');
	expect(trail.back('a')).toBeUndefined();
	trail.step('a', 'b');
	trail.step('b', 'c');
	expect(trail.home('c')).toBe('a');
	expect(trail.home('a')).toBeUndefined();
	// Another actor was selected meanwhile.
	trail.step('x', 'y');
	expect(trail.back('y')).toBe('x');
	expect(trail.back('x')).toBeUndefined();
});

describe('the keys', () => {
	/** A map that remembers what is done to it. */
	function keyed(selected?: string) {
		const { graph, positions } = star({ E: [5, 0], W: [-5, 0] });
		const done: string[] = [];
		const state = { selected };
		const map = (): KeyedMap => ({
			network: graph,
			positions,
			ranked: ['actor:C', 'actor:E', 'actor:W'],
			selected: state.selected,
			camera: {
				zoomIn: () => done.push('in'),
				zoomOut: () => done.push('out'),
				fit: () => done.push('fit'),
				pan: (right, down) => done.push(`pan ${right} ${down}`),
				extent: () => ({ left: 1, right: 9, bottom: -9, top: 9 }),
			},
			compare,
			onselect: (key) => (state.selected = key),
			onarrive: (at, from) => done.push(`${from ?? ''}>${at}`),
			onstay: (way) => done.push(`stay ${way}`),
		});
		const keys = new MapKeys();
		const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
			keys.press(
				{
					key,
					shiftKey: false,
					ctrlKey: false,
					metaKey: false,
					altKey: false,
					...held,
				} as KeyboardEvent,
				map(),
			);
		return { press, state, done };
	}

	test('the first arrow takes the best-connected actor in sight', () => {
		const { press, state } = keyed();
		expect(press('ArrowLeft')).toBe(true);
		// C is out of sight, E is the next.
		expect(state.selected).toBe('actor:E');
	});

	test('arrows walk, Backspace and Alt with the left arrow go back, Home goes to the start', () => {
		const { press, state, done } = keyed('actor:W');
		press('ArrowRight');
		press('ArrowRight');
		expect(state.selected).toBe('actor:E');
		press('Backspace');
		expect(state.selected).toBe('actor:C');
		press('ArrowRight');
		press('Home');
		expect(state.selected).toBe('actor:W');
		press('ArrowRight');
		press('ArrowLeft', { altKey: true });
		press('ArrowUp');
		expect(done.at(-1)).toBe('stay up');
	});

	test('Shift and an arrow pan, whatever is selected', () => {
		const { press, state, done } = keyed('actor:C');
		press('ArrowUp', { shiftKey: true });
		expect(done).toEqual(['pan 0 -1']);
		expect(state.selected).toBe('actor:C');
	});

	test('other keys, and those of the browser, are left alone', () => {
		const { press } = keyed();
		expect(press('Tab')).toBe(false);
		expect(press('0', { ctrlKey: true })).toBe(false);
		expect(press('ArrowRight', { altKey: true })).toBe(false);
	});
});

test('on arriving, who it is, what ties it to the last one, and who is around', () => {
	const { graph, positions } = star({ E: [5, 0, 3], N: [0, 5] });
	const words = (at: string, from: string | undefined, locale: 'fr' | 'en') =>
		arrivalWords(graph, positions, { at, from }, wordingOf(locale)).replace(/[\u202f\u00a0]/g, ' ');
	expect(words('actor:C', 'actor:E', 'fr')).toBe(
		'C, association, 2 liens. En lien avec E, poids 3. Voisins : 1 à droite, 1 en haut.',
	);
	expect(words('actor:N', 'actor:C', 'en')).toBe(
		'N, actor, 1 tie. Tied to C. Neighbours: 1 below.',
	);
});

test('what two actors share is counted in its own words', () => {
	const shared = { count: 3, newman: 1, jaccard: 0.5 };
	const { graph } = buildNetwork({
		actors: [],
		ties: [{ source: 'X', target: 'Y', weight: 0.5, shared }],
	});
	const positions = new Map([
		['actor:X', { x: 0, y: 0 }],
		['actor:Y', { x: 1, y: 0 }],
	]);
	const step = { at: 'actor:X', from: 'actor:Y', sharedMode: 'event' };
	expect(arrivalWords(graph, positions, step, wordingOf('fr'))).toContain(
		'En lien avec Y par 3\u00a0événements.',
	);
});
