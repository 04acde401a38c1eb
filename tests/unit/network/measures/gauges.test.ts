import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { gaugesOf } from '../../../../src/lib/network/measures/gauges.ts';
import { expectedNetworks, linksFrom } from './expected-measures.ts';

test.each(expectedNetworks)('$name', ({ count, directed, ties, gauges }) => {
	const found = gaugesOf(linksFrom(count, ties, directed), { random: randomLcg(1) });
	expect(rounded(found)).toEqual(rounded(gauges));
});

/** The same with every figure to 10 decimals. */
function rounded(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toFixed(10)) : one)),
	);
}
