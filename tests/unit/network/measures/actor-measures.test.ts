import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import {
	ACTOR_MEASURES,
	measureActors,
} from '../../../../src/lib/network/measures/actor-measures.ts';
import { expectedNetworks, linksFrom } from './expected-measures.ts';

describe.each(expectedNetworks)('$name', ({ count, directed, ties, groups, values }) => {
	const links = linksFrom(count, ties, directed);
	const found = measureActors(links, ACTOR_MEASURES, {
		groups: Uint32Array.from(groups),
		random: randomLcg(1),
	});

	test.each(ACTOR_MEASURES.filter((name) => values[name]))('%s as NetworkX gives it', (name) => {
		const own = found.values[name];
		const expected = values[name]!.map((value) => value ?? NaN);
		expect(own).toHaveLength(count);
		expected.forEach((value, actor) => {
			if (Number.isNaN(value)) expect(own?.[actor], `actor ${actor}`).toBeNaN();
			else expect(own?.[actor], `actor ${actor}`).toBeCloseTo(value, 8);
		});
	});

	test('nothing is drawn nor left unsettled', () => {
		expect(found.sampled).toEqual({});
		expect(found.unsettled).toEqual([]);
	});
});
