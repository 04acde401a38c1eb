import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairSet } from '../../../../src/lib/network/chance/pair-set.ts';

test('a set of pairs answers as a Set of texts does', () => {
	const pair = fc.tuple(fc.nat(7), fc.nat(7));
	const orders = fc.array(fc.tuple(fc.boolean(), pair), { maxLength: 300 });
	fc.assert(
		fc.property(orders, (list) => {
			const pairs = new PairSet(64);
			const known = new Set<string>();
			for (const [isAdded, [a, b]] of list) {
				if (isAdded) pairs.add(a, b);
				else pairs.delete(a, b);
				if (isAdded) known.add(`${a} ${b}`);
				else known.delete(`${a} ${b}`);
				for (let x = 0; x < 8; x += 1) {
					for (let y = 0; y < 8; y += 1) {
						expect(pairs.has(x, y)).toBe(known.has(`${x} ${y}`));
					}
				}
			}
		}),
		{ numRuns: 30 },
	);
});
