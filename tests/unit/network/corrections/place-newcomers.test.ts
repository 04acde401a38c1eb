import { expect, test } from 'vitest';
import type { Correction } from '../../../../src/lib/model/network-correction.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { applyCorrections } from '../../../../src/lib/network/corrections/apply-corrections.ts';
import { placeNewcomers } from '../../../../src/lib/network/corrections/place-newcomers.ts';
import { withNewcomers } from '../../../../src/lib/network/corrections/with-newcomers.ts';
import { layoutNetwork } from '../../../../src/lib/network/layout/layout-network.ts';
import { roomOf } from '../../../../src/lib/network/layout/radius.ts';

/** A ring of 24 with chords, and three without ties. */
function stated() {
	const ids = Array.from({ length: 27 }, (_, i) => String(i));
	const ties = ids
		.slice(0, 24)
		.flatMap((source, i) => [
			{ source, target: String((i + 1) % 24), weight: 1 },
			...(i % 3 === 0 ? [{ source, target: String((i + 7) % 24), weight: 1 }] : []),
		]);
	const actors = ids.map((id) => ({ id, label: id, mode: 'actor', attributes: {} }));
	return buildNetwork({ actors, ties }).graph;
}

const named = (id: string) => ({ key: `actor:${id}`, label: id });
const newcomer = (id: string, ...to: string[]): Correction[] => [
	{ kind: 'missing-actor', actor: named(id) },
	...to.map((other): Correction => ({
		kind: 'missing-tie',
		from: named(id),
		to: named(other),
		directed: false,
	})),
];

const network = stated();
const { positions } = layoutNetwork(network, { seed: 1 });
const corrected = applyCorrections(network, [
	...newcomer('one', '3'),
	...newcomer('another', '3'),
	...newcomer('between', '0', '12'),
	...newcomer('behind', 'one'),
	...newcomer('alone'),
	...newcomer('lonely'),
]).graph;
const placed = placeNewcomers(corrected, positions);
const at = (id: string) => placed.get(`actor:${id}`)!;
const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);

test('nobody moves', () => {
	for (const [key, place] of positions) expect(placed.get(key)).toEqual(place);
	expect(placeNewcomers(network, positions)).toBe(positions);
});

test('everyone has a place, and nobody overlaps another', () => {
	const keys = corrected.nodes();
	const room = roomOf(corrected);
	expect([...placed.keys()].toSorted()).toEqual(keys.toSorted());
	keys.forEach((key, i) =>
		keys.slice(i + 1).forEach((other, k) => {
			// The larger degrees of those newly tied change their own room a little.
			if (positions.has(key) && positions.has(other)) return;
			const [a, b] = [placed.get(key)!, placed.get(other)!];
			const needed = room[i]! + room[i + 1 + k]!;
			expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(needed);
		}),
	);
});

test('newcomers are near those they are tied to, and those without ties under the picture', () => {
	const others = corrected.nodes().map((key) => key.slice('actor:'.length));
	const rank = (id: string, to: string) =>
		others.filter((other) => other !== id && apart(id, other) < apart(id, to)).length;
	// Of thirty-two others, a handful at most is nearer than the one it is tied to.
	expect(rank('one', '3')).toBeLessThan(6);
	expect(rank('another', '3')).toBeLessThan(6);
	expect(rank('behind', 'one')).toBeLessThan(6);
	const lowest = Math.min(...[...positions.values()].map(({ y }) => y));
	expect(at('alone').y).toBeLessThan(lowest);
	expect(at('lonely').y).toBeLessThan(lowest);
});

test('a place that the user decided holds; places of another network are left alone', () => {
	const forced = { by: { by: 'force' as const }, positions, aside: new Set<string>() };
	const whole = { ...forced, backward: new Set<string>() };
	const pins = { 'actor:one': { x: 500, y: 400 } };
	const pinned = withNewcomers(whole, { stated: network, corrected, pins });
	expect(pinned.positions.get('actor:one')).toEqual({ x: 500, y: 400 });
	const elsewhere = { ...whole, positions: new Map([['actor:x', { x: 0, y: 0 }]]) };
	expect(withNewcomers(elsewhere, { stated: network, corrected, pins })).toBe(elsewhere);
});
