import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf, type GroupMark } from '../../../src/lib/charts/drawing.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import type { UpsetInput } from '../../../src/lib/charts/upset/input.ts';
import { placeUpset } from '../../../src/lib/charts/upset/place.ts';
import { channels, channelsInput, sixSets } from './cell-figures.ts';
import { figureOf, fr, PARTICIPANTS } from './figures.ts';
import { rectsOf, textsOf } from './marks.ts';

const place = (input: UpsetInput, width = 720) => placeUpset(input, { width }, PARTICIPANTS, fr);
const groups = (input: UpsetInput, width?: number) =>
	place(input, width).marks.filter((mark): mark is GroupMark => mark.kind === 'group');

/** The places of the filled dots of each row. */
function filled(input: UpsetInput): number[][] {
	return groups(input).map(({ marks }) => {
		const circles = marks.filter((mark) => mark.kind === 'circle').sort((a, b) => a.x - b.x);
		return circles.flatMap(({ fill }, index) => (fill === 'ink' ? [index] : []));
	});
}

suite('placeUpset', () => {
	it('draws each set as a whole, then combinations from the largest on, the unknown last', () => {
		expect(dataOf(place(channelsInput)).map(({ label }) => label)).toEqual([
			'Sur place, en tout\u202f: 341 participants',
			'En ligne, en tout\u202f: 134 participants',
			'Papier, en tout\u202f: 38 participants',
			'Sur place\u202f: 268 participants',
			'En ligne\u202f: 61 participants',
			'Sur place et en ligne (hybride)\u202f: 54 participants',
			'Papier\u202f: 19 participants',
			'Les trois (hybride)\u202f: 19 participants',
			'Canal inconnu\u202f: 24 participants',
		]);
	});

	it('fills the dots of the sets that a row is in, and joins them', () => {
		expect(filled(channelsInput)).toEqual([[0], [1], [2], [0], [1], [0, 1], [2], [0, 1, 2], []]);
		const lines = groups(channelsInput).map(
			({ marks }) => marks.filter((mark) => mark.kind === 'line').length,
		);
		expect(lines).toEqual([0, 0, 0, 0, 0, 1, 0, 1, 0]);
	});

	it.each([320, 720, 1600])('draws lengths from one zero, in proportion, at %i px', (width) => {
		const rects = rectsOf(place(channelsInput, width));
		const [whole, part] = [rects['row-0']![0]!, rects['row-5']![0]!];
		expect(part.x).toBe(whole.x);
		expect(part.width / whole.width).toBeCloseTo(54 / 341);
		expect(whole.width).toBeGreaterThan(width / 4);
	});

	it('makes marked combinations stand out, and hatches those of no known set', () => {
		const rects = rectsOf(place(channelsInput));
		const fills = [3, 5, 7, 8].map((row) => rects[`row-${row}`]?.[0]?.fill);
		expect(fills).toEqual(['other', 'accent', 'accent', 'unknown']);
		const plain = rectsOf(place({ ...channelsInput, markedLabel: undefined }));
		expect(plain['row-3']?.[0]?.fill).toBe('accent');
	});

	it('can be chosen only where a key is given', () => {
		const combinations = channelsInput.combinations.slice(0, 2);
		const [first, second] = combinations;
		const input = { ...channelsInput, sets: [{ key: 'place', label: 'Sur place' }] };
		const data = dataOf(
			place({
				...input,
				combinations: [{ ...first!, key: 'place' }, second!],
				selected: ['place'],
			}),
		);
		expect(data[0]).toMatchObject({ key: 'place', selected: true });
		expect(data[1]).not.toHaveProperty('key');
		expect(data[1]!.selected).toBe(false);
	});

	it('gives every hidden value the same mark, after those that are known', () => {
		const combinations = channelsInput.combinations.map((one, index) =>
			index === 0 ? { ...one, value: { hidden: true as const, below: 5 } } : one,
		);
		const rects = rectsOf(place({ ...channelsInput, sets: [], combinations }));
		expect(rects['row-4']?.[0]).toMatchObject({ fill: 'hidden', width: 28 });
	});

	it('says how many combinations it does not draw, and how large they are', () => {
		const texts = textsOf(place(sixSets.chart.input as UpsetInput)).map(({ text }) => text);
		expect(texts).toContain('et 25 autres, 140 au plus');
	});
});

suite('combinations of sets', () => {
	it('are said with their sets, extremes and the unknown', () => {
		const text = describe(channels, fr).replaceAll('\u202f', ' ');
		expect(text).toContain('Ensembles : Sur place (341), En ligne (134) et Papier (38).');
		expect(text).toContain('5 combinaisons. La valeur la plus haute : Sur place, 268');
		expect(text).toContain('Sans valeur : 24.');
		const none = figureOf({ kind: 'upset', input: { ...channelsInput, combinations: [] } });
		expect(describe(none, fr)).toContain(fr.t.charts.empty);
	});

	it('are a table that adds up to its total, the sets after it', () => {
		const rows = tableOf(channels, fr).rows.map(({ cells }) => cells.map(({ text }) => text));
		expect(rows[2]).toEqual(['Sur place et en ligne (hybride)', '54']);
		expect(rows.slice(6)).toEqual([
			['Total', '445'],
			['Sur place, en tout', '341'],
			['En ligne, en tout', '134'],
			['Papier, en tout', '38'],
		]);
	});
});
