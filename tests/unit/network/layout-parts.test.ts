import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { coarsen } from '../../../src/lib/network/layout/coarsen.ts';
import { cellsOf } from '../../../src/lib/network/layout/grid.ts';
import { pack } from '../../../src/lib/network/layout/pack.ts';
import { removeOverlaps } from '../../../src/lib/network/layout/remove-overlaps.ts';
import { RepulsionTree } from '../../../src/lib/network/layout/repulsion-tree.ts';

const random = randomLcg(17);
const numbers = (count: number, scale: number) =>
	Float64Array.from({ length: count }, () => scale * random());

describe('the repulsion tree', () => {
	const count = 300;
	const bodies = {
		x: numbers(count, 100),
		y: numbers(count, 100),
		mass: numbers(count, 5).map((m) => m + 1),
	};
	const exact = Array.from({ length: count }, (_, i) => {
		let [fx, fy] = [0, 0];
		for (let j = 0; j < count; j += 1) {
			const [dx, dy] = [
				(bodies.x[i] ?? 0) - (bodies.x[j] ?? 0),
				(bodies.y[i] ?? 0) - (bodies.y[j] ?? 0),
			];
			const squared = dx * dx + dy * dy;
			if (squared === 0) continue;
			const force = ((bodies.mass[i] ?? 0) * (bodies.mass[j] ?? 0)) / squared;
			fx += dx * force;
			fy += dy * force;
		}
		return { fx, fy };
	});
	const pushed = (theta: number) => {
		const [fx, fy] = [new Float64Array(count), new Float64Array(count)];
		const tree = new RepulsionTree();
		tree.build(bodies);
		tree.push(1, theta, fx, fy);
		return { fx, fy };
	};

	test('is exact when nothing is taken together', () => {
		const { fx, fy } = pushed(0);
		exact.forEach((force, i) => {
			expect(fx[i]).toBeCloseTo(force.fx, 6);
			expect(fy[i]).toBeCloseTo(force.fy, 6);
		});
	});

	test('is near the truth when the far are taken together', () => {
		const { fx, fy } = pushed(1);
		let [wrong, whole] = [0, 0];
		exact.forEach((force, i) => {
			wrong += Math.hypot((fx[i] ?? 0) - force.fx, (fy[i] ?? 0) - force.fy);
			whole += Math.hypot(force.fx, force.fy);
		});
		expect(wrong / whole).toBeLessThan(0.1);
	});

	test('bears bodies at the same place', () => {
		const same = { x: new Float64Array(50), y: new Float64Array(50), mass: numbers(50, 1) };
		const [fx, fy] = [new Float64Array(50), new Float64Array(50)];
		const tree = new RepulsionTree();
		tree.build(same);
		tree.push(1, 1, fx, fy);
		expect([...fx, ...fy].every(Number.isFinite)).toBe(true);
	});
});

describe('removing overlaps', () => {
	const nearest = (x: Float64Array, y: Float64Array, radius: Float64Array) => {
		let least = Infinity;
		x.forEach((xi, i) =>
			x.forEach((xj, j) => {
				if (j <= i) return;
				const apart = Math.hypot(xi - xj, (y[i] ?? 0) - (y[j] ?? 0));
				least = Math.min(least, apart - (radius[i] ?? 0) - (radius[j] ?? 0));
			}),
		);
		return least;
	};

	test('leaves the asked gap, whatever the sizes and however crowded', () => {
		const [x, y] = [numbers(400, 60), numbers(400, 60)];
		const radius = numbers(400, 6).map((r) => r + 0.5);
		removeOverlaps(x, y, radius, 2);
		expect(nearest(x, y, radius)).toBeGreaterThanOrEqual(2 - 1e-9);
	});

	test('separates nodes at the very same place, the same way each time', () => {
		const once = [new Float64Array(20), new Float64Array(20)] as const;
		const again = [new Float64Array(20), new Float64Array(20)] as const;
		const radius = new Float64Array(20).fill(3);
		removeOverlaps(...once, radius, 1);
		removeOverlaps(...again, radius, 1);
		expect(nearest(...once, radius)).toBeGreaterThanOrEqual(1 - 1e-9);
		expect(again).toEqual(once);
	});

	test('moves nothing that is already apart', () => {
		const [x, y] = [Float64Array.of(0, 10, 20), Float64Array.of(0, 0, 0)];
		removeOverlaps(x, y, new Float64Array(3).fill(4), 1);
		expect([...x, ...y]).toEqual([0, 10, 20, 0, 0, 0]);
	});
});

describe('packing', () => {
	const boxes = [
		{ width: 400, height: 300 },
		...Array.from({ length: 12 }, (_, i) => ({ width: 60 + 5 * (i % 3), height: 40 })),
	];

	test('puts no box on another, and all inside', () => {
		const { corners, width, height } = pack(boxes, 1.4, 10);
		const placed = boxes.map((box, i) => ({ ...box, ...(corners[i] ?? { x: NaN, y: NaN }) }));
		const meeting = placed.flatMap((a, i) =>
			placed.slice(i + 1).filter((b) => {
				const across = a.x < b.x + b.width + 9.9 && b.x < a.x + a.width + 9.9;
				return across && a.y < b.y + b.height + 9.9 && b.y < a.y + a.height + 9.9;
			}),
		);
		expect(meeting).toEqual([]);
		for (const { x, y, width: w, height: h } of placed) {
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
			expect(x + w).toBeLessThanOrEqual(width + 1e-9);
			expect(y + h).toBeLessThanOrEqual(height + 1e-9);
		}
	});

	test('comes near the asked proportions', () => {
		const same = Array.from({ length: 40 }, () => ({ width: 50, height: 50 }));
		const { width, height } = pack(same, 1.4, 0);
		expect(width / height).toBeGreaterThan(0.9);
		expect(width / height).toBeLessThan(2.2);
	});

	test('of nothing is nothing', () => {
		expect(pack([], 1.4, 10)).toEqual({ corners: [], width: 0, height: 0 });
	});
});

test('coarser levels keep the whole mass and the weight of ties between their nodes', () => {
	const nodes = 500;
	const end = () => Uint32Array.from({ length: 1500 }, () => Math.floor(random() * nodes));
	const springs = { sources: end(), targets: end(), weights: numbers(1500, 3).map((w) => w + 0.1) };
	const levels = coarsen({ mass: new Float64Array(nodes).fill(1), springs }, randomLcg(4));
	const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
	expect(levels.length).toBeGreaterThan(1);
	expect(levels.at(-1)?.mass.length).toBeLessThanOrEqual(60);
	levels.slice(1).forEach((level, i) => {
		const finer = levels[i];
		const parent = finer?.parent ?? new Uint32Array();
		expect(sum(level.mass)).toBeCloseTo(nodes, 9);
		let between = 0;
		finer?.springs.sources.forEach((source, tie) => {
			const target = finer.springs.targets[tie] ?? 0;
			if (parent[source] !== parent[target]) between += finer.springs.weights[tie] ?? 0;
		});
		expect(sum(level.springs.weights)).toBeCloseTo(between, 6);
	});
});

test('the grid holds every point once, in the cell it is in', () => {
	const [x, y] = [numbers(200, 90), numbers(200, 30)];
	const { west, south, side, columns, rows, start, members } = cellsOf(x, y, 7);
	expect([...members].sort((a, b) => a - b)).toEqual([...x.keys()]);
	for (let cell = 0; cell < columns * rows; cell += 1) {
		for (const i of members.subarray(start[cell], start[cell + 1])) {
			const column = Math.floor(((x[i] ?? 0) - west) / side);
			const row = Math.floor(((y[i] ?? 0) - south) / side);
			expect(row * columns + column).toBe(cell);
		}
	}
});
