import { randomLcg } from 'd3';
import type { FlatNetwork } from '../../../../src/lib/network/flat-network.ts';
import { layoutSteps } from '../../../../src/lib/network/layout/layout-network.ts';
import { plantedPartition } from '../groups/generated-networks.ts';

function planted(count: number, ties: number, groups: number): FlatNetwork {
	return plantedPartition({ count, ties, groups, mixing: 0.2 }, randomLcg(count));
}

/**
 * Three networks, laid out exactly, by logarithmic pulls, and in many levels; with the fingerprint
 * of their places for seed 1, which is the same in every engine: what Node gives is what browsers
 * give. It changes when the layout does.
 */
export const NETWORKS = [
	{ name: 'few', build: () => planted(60, 150, 3), expected: 2_879_698_202 },
	{ name: 'some', build: () => planted(700, 3000, 7), expected: 2_121_119_549 },
	{ name: 'many', build: () => planted(4000, 12_000, 20), expected: 2_641_811_192 },
] as const;

/** A number for all bits of all places (FNV-1a). */
export function fingerprint(flat: FlatNetwork, seed: number): number {
	const steps = layoutSteps(flat, new Float64Array(flat.count).fill(1.5), { seed });
	let step = steps.next(false);
	while (!step.done) step = steps.next(false);
	let hash = 0x811c9dc5;
	for (const values of [step.value.x, step.value.y]) {
		for (const byte of new Uint8Array(values.buffer)) {
			hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
		}
	}
	return hash;
}
