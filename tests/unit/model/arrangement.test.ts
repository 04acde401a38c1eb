import { describe, expect, test } from 'vitest';
import {
	added,
	addedAfter,
	LEAST_WIDTH,
	moved,
	rowsOf,
	stepped,
	widened,
	without,
	type Step,
} from '../../../src/lib/model/arrangement.ts';
import { COLUMNS, type DashboardPanel } from '../../../src/lib/model/dashboard.ts';

const panel = (id: string, x: number, y: number, width: number): DashboardPanel => ({
	id,
	content: { kind: 'text', markdown: id },
	place: { x, y, width },
});

/** a across the page, then b and c side by side, then d across. */
const PAGE = [panel('a', 0, 0, 12), panel('b', 0, 1, 6), panel('c', 6, 1, 6), panel('d', 0, 2, 12)];

/** « a0+12 | b0+6 c6+6 »: each row with its panels, their column and width. */
const told = (panels: readonly DashboardPanel[]) =>
	rowsOf(panels)
		.map((row) => row.map(({ id, place }) => `${id}${place.x}+${place.width}`).join(' '))
		.join(' | ');

describe('a panel dragged', () => {
	test('opens a row of its own between two others', () => {
		expect(told(moved(PAGE, 'd', { before: 1 }))).toBe('a0+12 | d0+12 | b0+6 c6+6');
		expect(told(moved(PAGE, 'a', { before: 2 }))).toBe('b0+6 c6+6 | a0+12 | d0+12');
	});

	test('changes sides with its neighbour', () => {
		expect(told(moved(PAGE, 'b', { row: 1, x: 6 }))).toBe('a0+12 | c0+6 b6+6 | d0+12');
	});

	test('sends what has no room any more to a row below', () => {
		expect(told(moved(PAGE, 'd', { row: 1, x: 0 }))).toBe('a0+12 | b0+6 | d0+12 | c6+6');
	});

	test('to where it is, or of a name that none has, moves nothing', () => {
		expect(moved(PAGE, 'b', { row: 1, x: 0 })).toEqual(PAGE);
		expect(moved(PAGE, 'z', { before: 0 })).toEqual(PAGE);
	});
});

describe('the arrows', () => {
	test('go past the neighbour, and stay at the edge', () => {
		expect(told(stepped(PAGE, 'b', 'right'))).toBe('a0+12 | c0+6 b6+6 | d0+12');
		expect(stepped(PAGE, 'b', 'left')).toEqual(PAGE);
	});

	test('go by one column where it is free', () => {
		const free = [panel('a', 0, 0, 4), panel('b', 8, 0, 4)];
		expect(told(stepped(free, 'a', 'right'))).toBe('a1+4 b8+4');
		expect(told(stepped(free, 'b', 'left'))).toBe('a0+4 b7+4');
	});

	test('out of a row to one of its own, then past the next', () => {
		const once = stepped(PAGE, 'b', 'up');
		expect(told(once)).toBe('a0+12 | b0+6 | c6+6 | d0+12');
		expect(told(stepped(once, 'b', 'up'))).toBe('b0+6 | a0+12 | c6+6 | d0+12');
	});

	test('into a row that has room', () => {
		const once = stepped(PAGE, 'b', 'up');
		expect(told(stepped(once, 'b', 'down'))).toBe('a0+12 | b0+6 c6+6 | d0+12');
	});

	test('stop at both ends of the page', () => {
		expect(stepped(PAGE, 'a', 'up')).toEqual(PAGE);
		expect(stepped(PAGE, 'd', 'down')).toEqual(PAGE);
	});
});

describe('a width', () => {
	test('is taken from the neighbour, then nothing is narrower than can be read', () => {
		expect(told(widened(PAGE, 'b', 8))).toBe('a0+12 | b0+8 c8+4 | d0+12');
		expect(told(widened(PAGE, 'c', 8))).toBe('a0+12 | b0+4 c4+8 | d0+12');
		expect(told(widened(PAGE, 'd', 0))).toBe(`a0+12 | b0+6 c6+6 | d0+${LEAST_WIDTH}`);
	});

	test('of the whole page sends the neighbour below', () => {
		expect(told(widened(PAGE, 'b', 12))).toBe('a0+12 | b0+12 | c6+2 | d0+12');
	});
});

test('panels are added below, side by side as far as they fit', () => {
	const more = [panel('e', 0, 0, 6), panel('f', 0, 0, 6), panel('g', 0, 0, 6)];
	expect(told(added(PAGE, more))).toBe('a0+12 | b0+6 c6+6 | d0+12 | e0+6 f6+6 | g0+6');
});

test('a copy stands after its model, and a panel removed leaves no empty row', () => {
	expect(told(addedAfter(PAGE, 'a', panel('e', 0, 0, 12)))).toBe(
		'a0+12 | e0+12 | b0+6 c6+6 | d0+12',
	);
	expect(told(without(PAGE, 'a'))).toBe('b0+6 c6+6 | d0+12');
});

/** Numbers that look random and are the same at each test (mulberry32). */
function randoms(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

test('whatever is done, no panel is lost, overlaps another, leaves the page or an empty row', () => {
	const random = randoms(7);
	const below = (most: number) => Math.floor(random() * most);
	const steps: Step[] = ['left', 'right', 'up', 'down'];
	let panels: DashboardPanel[] = PAGE;
	for (let turn = 0; turn < 2000; turn += 1) {
		const id = panels[below(panels.length)]?.id ?? '';
		const rows = rowsOf(panels).length;
		const acts = [
			() => stepped(panels, id, steps[below(4)] ?? 'up'),
			() => widened(panels, id, below(16)),
			() => moved(panels, id, { before: below(rows + 1) }),
			() => moved(panels, id, { row: below(rows), x: below(14) - 1 }),
		];
		panels = acts[below(acts.length)]?.() ?? panels;
		expect(panels.map((one) => one.id).sort()).toEqual(['a', 'b', 'c', 'd']);
		rowsOf(panels).forEach((row, y) => {
			let end = 0;
			for (const { place } of row) {
				expect(place.y).toBe(y);
				expect(place.x).toBeGreaterThanOrEqual(end);
				expect(place.width).toBeGreaterThanOrEqual(LEAST_WIDTH);
				end = place.x + place.width;
			}
			expect(end).toBeLessThanOrEqual(COLUMNS);
		});
	}
});
