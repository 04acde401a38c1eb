import { describe, expect, test } from 'vitest';
import { classesOf } from '../../../src/lib/map/look/classes.ts';
import { fitting } from '../../../src/lib/map/look/free-room.ts';
import { legendKeys, sizeLines } from '../../../src/lib/map/legend/legend-entries.ts';
import { styleOf, type StyleOptions } from '../../../src/lib/map/look/map-style.ts';
import type { Appearance } from '../../../src/lib/model/appearance.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { ActorRow } from '../../../src/lib/network/network-rows.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

type Attributes = ActorRow['attributes'];

/** Actors `0`, `1`… with these attributes, each tied to the next one when `tied`. */
function networkOf(attributes: Attributes[], tied = false) {
	const actors = attributes.map((known, i) => ({
		...{ id: `${i}`, label: `${i}`, mode: 'actor' },
		attributes: known,
	}));
	const ties = tied
		? actors.slice(1).map(({ id }, i) => ({ source: `${i}`, target: id, weight: 1 }))
		: [];
	return buildNetwork({ actors, ties }).graph;
}

const amounts = (...values: Attributes[string][]) =>
	networkOf(values.map((amount) => ({ amount, other: 'x' })));

const NONE = { colour: { by: 'none' }, size: { by: 'none' } } satisfies Appearance;
const BY_AMOUNT = { ...NONE, size: { by: 'attribute', name: 'amount' } } satisfies Appearance;
const radiiOf = (network: ReturnType<typeof networkOf>, options?: StyleOptions) => {
	const style = styleOf(network, BY_AMOUNT, options);
	return network.nodes().map(style.radius);
};

describe('sizes by a quantity', () => {
	test('have areas in proportion to the values', () => {
		const [hundred = 0, quarter = 0, ninth = 0] = radiiOf(amounts(900, 225, 100));
		expect(hundred ** 2 / quarter ** 2).toBeCloseTo(4, 10);
		expect(hundred ** 2 / ninth ** 2).toBeCloseTo(9, 10);
	});

	test('have a floor, which zero shares and which the legend says', () => {
		// 0.2² of 1 000 is 40: up to there, the smallest size.
		const network = amounts(1000, 40, 12, 0, 41);
		const [most = 0, floor, small, zero, above = 0] = radiiOf(network);
		expect(floor).toBe(0.2 * most);
		expect([small, zero]).toEqual([floor, floor]);
		expect(above).toBeGreaterThan(0.2 * most);
		const { references } = styleOf(network, BY_AMOUNT).sizes;
		expect(references.map(({ value }) => value)).toEqual([1000, 200, 40]);
		expect(references.map(({ radius }) => (radius / most) ** 2)).toEqual(
			[1, 0.2, 0.04].map((share) => expect.closeTo(share, 10)),
		);
	});

	test('tell zero from no value: the one is filled, the other hollow and counted', () => {
		const network = amounts(10, 0, null, '');
		const style = styleOf(network, BY_AMOUNT);
		expect(network.nodes().map(style.isHollow)).toEqual([false, false, true, true]);
		expect(style.radius('actor:2')).toBe(style.radius('actor:1'));
		expect(style.sizes.blank).toEqual(['actor:2', 'actor:3']);
		expect(sizeLines(style, wordingOf('fr')).blank).toEqual({ words: 'Sans valeur', count: '2' });
	});

	test('are one and the same when all values are equal, zero included, and this is said', () => {
		for (const value of [7, 0]) {
			const network = amounts(value, value, value);
			expect(new Set(radiiOf(network)).size).toBe(1);
			const lines = sizeLines(styleOf(network, BY_AMOUNT), wordingOf('en'));
			expect([lines.same, lines.references]).toEqual([`${value} for all`, []]);
		}
	});

	test('refuse values below zero: an area cannot say them', () => {
		const style = styleOf(amounts(5, -3), BY_AMOUNT);
		expect(style.appearance.size).toEqual({ by: 'degree' });
		expect(style.isHollow('actor:1')).toBe(false);
	});

	test('keep the scale of the whole in a part, for what the file says', () => {
		const whole = amounts(400, 100, 100);
		const part = whole.copy() as typeof whole;
		part.dropNode('actor:0');
		const style = styleOf(part, BY_AMOUNT, { whole });
		expect(style.radius('actor:1')).toBe(styleOf(whole, BY_AMOUNT).radius('actor:1'));
	});

	test('are those of a measure of the network at hand, and of degrees until it is there', () => {
		const network = networkOf([{}, {}, {}], true);
		const appearance = { ...NONE, size: { by: 'measure', measure: 'betweenness' } } as const;
		expect(styleOf(network, appearance).appearance.size).toEqual({ by: 'degree' });
		// Between the two ends of a path of three, all shortest paths go through the middle.
		const measured = () => new Map([0, 1, 0].map((value, i) => [`actor:${i}`, value]));
		const style = styleOf(network, appearance, { measured });
		expect(style.appearance.size).toEqual(appearance.size);
		expect(style.radius('actor:0')).toBe(0.2 * style.radius('actor:1'));
	});

	test('shrink together rather than overlap where nodes are', () => {
		const network = amounts(100, 100, 25);
		const at = (...x: number[]) => new Map(x.map((one, i) => [`actor:${i}`, { x: one, y: 0 }]));
		const [free = 0] = radiiOf(network, { positions: at(0, 1000, 2000) });
		// The first two touch: each may have half of the way.
		const [a = 0, b = 0, c = 0] = radiiOf(network, { positions: at(0, 1.5 * free, 1000) });
		expect([a, b]).toEqual([0.75 * free, 0.75 * free]);
		expect(a ** 2 / c ** 2).toBeCloseTo(4, 10);
	});
});

test('room is found between near nodes only, whatever the cells', () => {
	const reach = new Map(Array.from({ length: 60 }, (_, i) => [`${i}`, 1 + (i % 4)]));
	const places = new Map(
		[...reach.keys()].map((key, i) => [key, { x: (i * 37) % 53, y: (i * 17) % 41 }]),
	);
	// The definition: over all pairs.
	let least = 1;
	const all = [...reach];
	all.forEach(([a, ra], i) => {
		for (const [b, rb] of all.slice(i + 1)) {
			const [p, q] = [places.get(a), places.get(b)];
			if (p && q) least = Math.min(least, Math.hypot(p.x - q.x, p.y - q.y) / (ra + rb));
		}
	});
	expect(fitting(places, reach)).toBe(Math.max(0.4, least));
});

describe('classes of numbers', () => {
	const bounds = (values: number[]) => classesOf(values).map(({ least, most }) => [least, most]);
	const tokens = (values: number[]) => classesOf(values).map(({ token }) => token);

	test('hold as many values each', () => {
		expect(bounds([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([
			[1, 2],
			[3, 4],
			[5, 6],
			[7, 8],
			[9, 10],
		]);
	});

	test('never part equal values: many zeros are a class of their own', () => {
		// Seven of ten are zero; the other three have a class each.
		expect(bounds([0, 0, 0, 0, 0, 0, 0, 1, 2, 50])).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
			[50, 50],
		]);
	});

	test('are one for values that are all equal, and none without values', () => {
		expect(bounds([4, 4, 4])).toEqual([[4, 4]]);
		expect(bounds([])).toEqual([]);
	});

	test('are five at most, every value in one, for any number of values', () => {
		for (const count of [2, 3, 5, 6, 7, 11, 200]) {
			const values = Array.from({ length: count }, (_, i) => (i * i) % 97);
			const classes = classesOf(values);
			expect(classes.length).toBeLessThanOrEqual(5);
			expect(classes.length).toBe(Math.min(5, new Set(values).size));
			for (const value of values) {
				const holding = classes.filter(({ least, most }) => least <= value && value <= most);
				expect(holding).toHaveLength(1);
			}
		}
	});

	test('go from the least to the most of one hue', () => {
		expect(tokens([1, 2, 3, 4, 5])).toEqual(['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5']);
		expect(tokens([1, 2])).toEqual(['ramp-1', 'ramp-5']);
	});

	test('are parted at zero when there are values on both sides', () => {
		expect(bounds([-9, -1, 0, 2, 3, 4, 5])).toEqual([
			[-9, -9],
			[-1, -1],
			[0, 0],
			[2, 3],
			[4, 5],
		]);
		expect(tokens([-9, -1, 0, 2, 3])).toEqual([
			...['below-2', 'below-1', 'middle', 'above-1', 'above-2'],
		]);
		expect(tokens([-1, 1])).toEqual(['below-1', 'above-1']);
	});
});

describe('the legend of a look', () => {
	const french = wordingOf('fr');
	const linesOf = (appearance: Appearance, attributes: Attributes[], wording = french) =>
		legendKeys(styleOf(networkOf(attributes), appearance), wording).map(
			({ quality, what, lines }) => [
				quality,
				what,
				lines.map(({ words, count, sample }) => [
					words,
					count,
					sample.border ?? sample.token,
					sample.shape,
				]),
			],
		);

	test('says the bounds of classes and counts who has no number', () => {
		const by = { ...NONE, colour: { by: 'attribute', name: 'budget' } } as const;
		const values = [1200, 1200.5, 15000, 2, 3, 4, 5, 6, 7, 8, null];
		const rows = values.map((budget) => ({ budget }));
		expect(linesOf(by, rows)).toEqual([
			[
				'colour',
				'budget',
				[
					['2 à 3', '2', 'ramp-1', 'disc'],
					['4 à 5', '2', 'ramp-2', 'disc'],
					['6 à 7', '2', 'ramp-3', 'disc'],
					['8 à 1200', '2', 'ramp-4', 'disc'],
					['1201 à 15\u202f000', '2', 'ramp-5', 'disc'],
					['Sans valeur', '1', 'unknown', 'disc'],
				],
			],
		]);
		expect(linesOf(by, [{ budget: 1 }, { budget: 9 }, { budget: null }], wordingOf('en'))).toEqual([
			[
				'colour',
				'budget',
				[
					['1', '1', 'ramp-1', 'disc'],
					['9', '1', 'ramp-5', 'disc'],
					['No value', '1', 'unknown', 'disc'],
				],
			],
		]);
	});

	test('has five shapes, a star for the rest, a dash for no value', () => {
		const kinds = [...'aaabbcdefg', null].map((kind) => ({ kind }));
		const by = { ...NONE, shape: { by: 'attribute', name: 'kind' } } as const;
		const [[, , lines] = []] = linesOf(by, kinds) as [string, string, string[][]][];
		expect(lines?.map(([words, count, , shape]) => [words, count, shape])).toEqual([
			['a', '3', 'disc'],
			['b', '2', 'square'],
			['c', '1', 'triangle'],
			['d', '1', 'diamond'],
			['e', '1', 'cross'],
			['2\u00a0autres valeurs', '2', 'star'],
			['Sans valeur', '1', 'dash'],
		]);
	});

	test('has eight borders at most, whatever the categories, and none for no value', () => {
		const rows = [...Array.from({ length: 200 }, (_, i) => `q${i % 190}`), null];
		const network = networkOf(rows.map((kind) => ({ kind })));
		const border = { by: 'attribute', name: 'kind' } as const;
		const style = styleOf(network, { ...NONE, border });
		const [key] = legendKeys(style, french);
		expect(key?.quality).toBe('border');
		expect(key?.lines).toHaveLength(10);
		// Ten of the 190 come twice; eight of them have a colour.
		expect(key?.lines.slice(8).map(({ words, count }) => [words, count])).toEqual([
			['182\u00a0autres valeurs', '184'],
			['Sans valeur', '1'],
		]);
		expect(style.border('actor:200')).toBeUndefined();
		expect(style.border('actor:0')).toBe('category-1');
	});
});
