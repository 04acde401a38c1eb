import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlainForces } from '../../../../src/lib/network/layout/fastest-forces.ts';
import type { Bodies, ForceSettings, Springs } from '../../../../src/lib/network/layout/forces.ts';
import { KernelForces, newLayoutKernel } from '../../../../src/lib/network/layout/kernel-forces.ts';
import { layoutSteps } from '../../../../src/lib/network/layout/layout-network.ts';
import { PlainForces } from '../../../../src/lib/network/layout/plain-forces.ts';
import { edgeLengthRatio } from '../../../../src/lib/network/layout/quality/layout-quality.ts';
import { plantedPartition } from '../groups/generated-networks.ts';

/** Sums of a few hundred terms in numbers of 32 bits (24 of them for the digits). */
const TOLERANCE = 2e-5;

function kernelForces(...asked: [Bodies, Springs, ForceSettings]): KernelForces {
	const kernel = newLayoutKernel();
	if (!kernel) throw new Error('no SIMD here');
	return new KernelForces(kernel, ...asked);
}

/** Bodies anywhere, some at the same place, with ties of any strength. */
function made(seed: number, count: number, ties: number, width: number): [Bodies, Springs] {
	const random = randomLcg(seed);
	const coordinate = () => Math.fround(width * (random() - 0.5) * (random() < 0.5 ? 0.1 : 1));
	const end = () => Math.floor(count * random());
	const [x, y] = [0, 0].map(() => Float64Array.from({ length: count }, coordinate));
	for (let i = 0; i + 7 < count; i += 9) {
		x![i] = x![i + 7]!;
		y![i] = y![i + 7]!;
	}
	return [
		{ x: x!, y: y!, mass: Float64Array.from({ length: count }, () => 1 + end()) },
		{
			sources: Uint32Array.from({ length: ties }, end),
			targets: Uint32Array.from({ length: ties }, end),
			weights: Float64Array.from({ length: ties }, () => Math.fround(0.1 + 3 * random())),
		},
	];
}

const copyOf = ({ x, y, mass }: Bodies) => ({ x: x.slice(), y: y.slice(), mass });

/** Sum of the differences of forces over the sum of their sizes. */
function difference(
	a: { fx: ArrayLike<number>; fy: ArrayLike<number> },
	b: { fx: ArrayLike<number>; fy: ArrayLike<number> },
): number {
	let [apart, whole] = [0, 0];
	for (let i = 0; i < a.fx.length; i += 1) {
		apart += Math.hypot(a.fx[i]! - b.fx[i]!, a.fy[i]! - b.fy[i]!);
		whole += Math.hypot(b.fx[i]!, b.fy[i]!);
	}
	return whole === 0 ? apart : apart / whole;
}

describe('the kernel', () => {
	test('gives the forces of plain TypeScript when nothing is taken together', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1e6 }),
				fc.integer({ min: 2, max: 200 }),
				fc.integer({ min: 0, max: 300 }),
				fc.constantFrom(100, 2000, 20_000),
				fc.boolean(),
				(seed, count, ties, width, linLog) => {
					const [bodies, springs] = made(seed, count, ties, width);
					const settings = { linLog, gravity: 0.001, theta: 0 };
					const plain = new PlainForces(copyOf(bodies), springs, settings).forces();
					const compiled = kernelForces(bodies, springs, settings).forces();
					expect(difference(compiled, plain)).toBeLessThan(TOLERANCE);
				},
			),
			{ seed: 20261125, numRuns: 150 },
		);
	});

	test.each([0.5, 0.8, 1.1, 1.4])(
		'is as near the truth as plain TypeScript for θ = %d',
		(theta) => {
			const [bodies, springs] = made(7, 3000, 0, 1000);
			const settings = { linLog: true, gravity: 0, theta };
			const truth = new PlainForces(copyOf(bodies), springs, { ...settings, theta: 0 }).forces();
			const plain = difference(new PlainForces(copyOf(bodies), springs, settings).forces(), truth);
			const compiled = difference(kernelForces(bodies, springs, settings).forces(), truth);
			expect(compiled).toBeGreaterThan(0);
			expect(compiled).toBeLessThan(1.3 * plain + TOLERANCE);
		},
	);

	test('moves what it moves, and never what is pinned', () => {
		const [bodies, springs] = made(5, 100, 200, 300);
		const pinned = Uint8Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? 1 : 0));
		const settings = { linLog: true, gravity: 0.001, theta: 0 };
		const before = { x: bodies.x.slice(), y: bodies.y.slice() };
		const compiled = kernelForces({ ...bodies, pinned }, springs, settings);
		const plain = new PlainForces({ ...copyOf(bodies), pinned }, springs, settings);
		const [energy, reference] = [compiled.advance(2), plain.advance(2)];
		expect(energy / reference).toBeCloseTo(1, 4);
		const [{ x, y }, there] = [compiled.places(), plain.places()];
		for (let i = 0; i < 100; i += 1) {
			const moved = Math.hypot(x[i]! - before.x[i]!, y[i]! - before.y[i]!);
			if (pinned[i] === 1) expect(moved).toBe(0);
			else expect(moved).toBeLessThanOrEqual(2.001);
			expect(Math.hypot(x[i]! - there.x[i]!, y[i]! - there.y[i]!)).toBeLessThan(1e-3);
		}
	});

	test('and the fallback lay out as well as each other', () => {
		const shape = { count: 1000, ties: 5000, groups: 10, mixing: 0.2 };
		const flat = plantedPartition(shape, randomLcg(42));
		const room = new Float64Array(flat.count).fill(1);
		const ratios = [undefined, makePlainForces].map((forces) => {
			const steps = layoutSteps(flat, room, { seed: 1 }, forces);
			let step = steps.next(false);
			while (!step.done) step = steps.next(false);
			return edgeLengthRatio(flat, step.value, randomLcg(1));
		});
		expect(Math.max(...ratios)).toBeLessThan(0.32);
		expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(0.03);
	});
});
