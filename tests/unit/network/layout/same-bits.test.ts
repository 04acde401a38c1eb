import { expect, test } from 'vitest';
import { fingerprint, NETWORKS } from './same-bits.ts';

test.each(NETWORKS)('$name nodes have the very same places at each run', ({ build, expected }) => {
	const flat = build();
	expect(fingerprint(flat, 1)).toBe(expected);
	expect(fingerprint(flat, 1)).toBe(expected);
	expect(fingerprint(flat, 2)).not.toBe(expected);
});
