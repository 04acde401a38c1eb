import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { labelLines } from '../../../src/lib/map/paint/label-lines.ts';
import {
	placeLabels,
	type LabelCandidate,
	type PlacedLabel,
} from '../../../src/lib/map/paint/place-labels.ts';

const ROOM = { width: 600, height: 400 };

const candidate = (key: string, x: number, y: number, more = {}): LabelCandidate => ({
	key,
	x,
	y,
	radius: 5,
	width: 60,
	height: 15,
	...more,
});

/** The box that a placed label covers. */
function boxOf({ key, x, y, align }: PlacedLabel, candidates: LabelCandidate[]) {
	const { width, height } = candidates.find((c) => c.key === key) ?? { width: NaN, height: NaN };
	const left = { left: x, right: x - width, center: x - width / 2 }[align];
	return { left, right: left + width, top: y, bottom: y + height };
}

describe('labels', () => {
	test('are set at the right of their node, its text aligned with it, when nothing is near', () => {
		expect(placeLabels([candidate('a', 100, 100)], { ...ROOM, nodes: [] })).toEqual([
			{ key: 'a', x: 108, y: 92.5, align: 'left', spot: 0 },
		]);
	});

	test('go to the left at the right border, and never outside', () => {
		expect(placeLabels([candidate('a', 570, 100)], { ...ROOM, nodes: [] })[0]?.align).toBe('right');
		expect(placeLabels([candidate('a', 30, 100, { width: 700 })], { ...ROOM, nodes: [] })).toEqual(
			[],
		);
	});

	test('never meet each other, stay inside, and keep clear of nodes', () => {
		const random = randomLcg(4);
		const candidates = Array.from({ length: 200 }, (_, i) =>
			candidate(`${i}`, 600 * random(), 400 * random(), { width: 30 + 90 * random() }),
		);
		const placed = placeLabels(candidates, { ...ROOM, nodes: candidates });
		const boxes = placed.map((label) => boxOf(label, candidates));
		const meeting = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
				),
		);
		const covered = boxes.flatMap((box) =>
			candidates.filter(
				({ x, y, radius: r }) =>
					x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom,
			),
		);
		expect(placed.length).toBeGreaterThan(15);
		expect(meeting).toEqual([]);
		expect(covered).toEqual([]);
		for (const box of boxes) {
			expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(ROOM.width);
			expect(box.bottom).toBeLessThanOrEqual(ROOM.height);
		}
	});

	test('come first for those that come first', () => {
		const [first, second] = [candidate('first', 100, 100), candidate('second', 101, 100)];
		const crowd = Array.from({ length: 40 }, (_, i) => candidate(`${i}`, 100 + (i % 3), 100));
		const keys = (list: LabelCandidate[]) =>
			placeLabels(list, { ...ROOM, nodes: [] }).map(({ key }) => key);
		expect(keys([first, second, ...crowd])[0]).toBe('first');
		expect(keys([second, first, ...crowd])[0]).toBe('second');
	});

	test('that are wanted are set over nodes, the least covering way', () => {
		const wall = Array.from({ length: 400 }, (_, i) => ({
			x: 100 + 10 * (i % 20),
			y: 100 + 10 * Math.floor(i / 20),
			radius: 4,
		}));
		const hub = candidate('hub', 200, 200);
		expect(placeLabels([hub], { ...ROOM, nodes: wall })).toEqual([]);
		expect(placeLabels([{ ...hub, wanted: true }], { ...ROOM, nodes: wall })).toHaveLength(1);
	});

	test('that are wanted are led out of a crowd by a line, clear of every node', () => {
		const crowd = Array.from({ length: 49 }, (_, i) => ({
			x: 270 + 10 * (i % 7),
			y: 170 + 10 * Math.floor(i / 7),
			radius: 4,
		}));
		const hub = candidate('hub', 300, 200, { wanted: true });
		const [label] = placeLabels([hub], { ...ROOM, nodes: crowd });
		const { from, to } = label?.leader ?? { from: hub, to: hub };
		expect(Math.hypot(from.x - 300, from.y - 200)).toBeCloseTo(5, 6);
		expect(Math.hypot(to.x - 300, to.y - 200)).toBeGreaterThan(15);
		const box = boxOf(label ?? { key: '', x: 0, y: 0, align: 'left' }, [hub]);
		const covered = crowd.filter(
			({ x, y, radius: r }) =>
				x + r > box.left && x - r < box.right && y + r > box.top && y - r < box.bottom,
		);
		expect(covered).toEqual([]);
	});

	test('stay where they were while there is room', () => {
		const place = (spot?: number) =>
			placeLabels([candidate('a', 100, 100, { spot })], { ...ROOM, nodes: [] })[0];
		expect(place()?.spot).toBe(0);
		expect(place(3)?.spot).toBe(3);
		const wall = [{ x: 100, y: 116, radius: 6 }];
		// Below is taken now.
		const moved = placeLabels([candidate('a', 100, 100, { spot: 3 })], { ...ROOM, nodes: wall });
		expect(moved[0]?.spot).toBe(0);
	});
});

describe('the lines of a label', () => {
	const measure = (text: string) => 10 * [...text].length;

	test('is one when it fits, without idle space', () => {
		expect(labelLines('  Maison \n de quartier ', 200, measure)).toEqual(['Maison de quartier']);
	});

	test('are two of about the same width when it does not', () => {
		expect(labelLines('Maison de quartier de Bellevue', 200, measure)).toEqual([
			'Maison de quartier',
			'de Bellevue',
		]);
	});

	test('end in an ellipsis when two are not enough', () => {
		const lines = labelLines(
			'Un nom qui est vraiment beaucoup trop long pour une carte',
			150,
			measure,
		);
		expect(lines).toHaveLength(2);
		expect(lines[1]?.endsWith('…')).toBe(true);
		for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(150);
	});

	test('cut a single long word, whole characters at a time', () => {
		expect(labelLines('🌍🌍🌍🌍🌍🌍', 40, measure)).toEqual(['🌍🌍🌍…']);
	});

	test('are none for a blank', () => {
		expect(labelLines(' \n ', 100, measure)).toEqual([]);
	});
});
