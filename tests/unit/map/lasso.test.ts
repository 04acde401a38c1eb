import { expect, test } from 'vitest';
import { encircled, onLayout, withEncircled } from '../../../src/lib/map/lasso/encircled.ts';
import { turned } from '../../../src/lib/map/view/map-frame.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';

const { graph } = buildNetwork({
	actors: ['A', 'B', 'C'].map((id) => ({ id, label: id, mode: 'actor', attributes: {} })),
	ties: [],
});
const positions = new Map([
	['actor:A', { x: 0, y: 0 }],
	['actor:B', { x: 100, y: 50 }],
	['actor:C', { x: -100, y: -50 }],
]);
const EXTENT = { left: -200, right: 200, bottom: -100, top: 100 };
const SIZE = { width: 800, height: 400 };

test('an outline on the screen is one on the layout, y upwards', () => {
	expect(
		onLayout(
			[
				[0, 0],
				[800, 400],
				[400, 200],
			],
			EXTENT,
			SIZE,
		),
	).toEqual([
		[-200, 100],
		[200, -100],
		[0, 0],
	]);
});

test('those whose centre is inside are encircled, the outline closing by itself', () => {
	// The right half of the screen, then its upper right quarter without its centre.
	const half = onLayout(
		[
			[399, 0],
			[800, 0],
			[800, 400],
			[399, 400],
		],
		EXTENT,
		SIZE,
	);
	expect(encircled(graph, positions, half)).toEqual(['actor:A', 'actor:B']);
	const quarter = onLayout(
		[
			[401, 0],
			[800, 0],
			[800, 199],
			[401, 199],
		],
		EXTENT,
		SIZE,
	);
	expect(encircled(graph, positions, quarter)).toEqual(['actor:B']);
	expect(encircled(graph, positions, half.slice(0, 2))).toEqual([]);
});

test('a hollow outline leaves out what it goes around', () => {
	const ring: [number, number][] = [
		[-150, -90],
		[150, -90],
		[150, 90],
		[-150, 90],
		[-150, -90],
		[-10, -10],
		[-10, 10],
		[10, 10],
		[10, -10],
		[-10, -10],
	];
	expect(encircled(graph, positions, ring)).toEqual(['actor:B', 'actor:C']);
});

test('on a map shown a quarter turned, what is drawn around is what is seen', () => {
	const upright = turned(positions);
	// B is at the right of the layout: a quarter turned, it is at the bottom of the screen.
	const bottom = onLayout(
		[
			[0, 250],
			[400, 250],
			[400, 800],
			[0, 800],
		],
		{ left: -100, right: 100, bottom: -200, top: 200 },
		{ width: 400, height: 800 },
	);
	const below = graph.filterNodes((key) => (upright.get(key)?.y ?? 0) < 75);
	expect(encircled(graph, upright, bottom)).toEqual(below);
	expect(below).toEqual(['actor:A', 'actor:B']);
});

test('Shift adds, Alt takes out', () => {
	const before = new Set(['a', 'b']);
	expect([...withEncircled(before, ['c'], 'replace')]).toEqual(['c']);
	expect([...withEncircled(before, ['b', 'c'], 'add')]).toEqual(['a', 'b', 'c']);
	expect([...withEncircled(before, ['b', 'c'], 'remove')]).toEqual(['a']);
});
