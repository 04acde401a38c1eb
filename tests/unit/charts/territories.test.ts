import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../src/lib/charts/describe.ts';
import { dataOf, type CircleMark, type GroupMark } from '../../../src/lib/charts/drawing.ts';
import { tableOf } from '../../../src/lib/charts/table.ts';
import type { TerritoriesInput, Territory } from '../../../src/lib/charts/territories/input.ts';
import { placeTerritories } from '../../../src/lib/charts/territories/place.ts';
import { rates, ratesInput } from './cell-figures.ts';
import { fr, PARTICIPANTS } from './figures.ts';
import { textsOf } from './marks.ts';

/** Three squares of a tenth of a degree, side by side from west to east. */
const square = (place: number): number[] => {
	const [west, east] = [3 + place / 10, 3.1 + place / 10];
	return [west, 50, east, 50, east, 50.1, west, 50.1, west, 50];
};
const town = (label: string, place: number, value: Territory['value']): Territory => ({
	...{ key: label, label, value, rings: [square(place)], state: 'known' },
});
const of = (territories: Territory[], rest: Partial<TerritoriesInput> = {}): TerritoriesInput => ({
	dimension: 'Commune',
	look: 'shades',
	territories,
	...rest,
});
const place = (input: TerritoriesInput, width = 720) =>
	placeTerritories(input, { width }, PARTICIPANTS, fr);
const groups = (input: TerritoriesInput) =>
	place(input).marks.filter((mark): mark is GroupMark => mark.kind === 'group');
const fills = (input: TerritoriesInput) =>
	groups(input).map(({ marks }) => marks.flatMap((mark) => ('fill' in mark ? [mark.fill] : []))[0]);

suite('placeTerritories', () => {
	it('shades territories, and tells apart zero, no data and hidden', () => {
		const hidden = { hidden: true } as const;
		const values = [1, 5, 0, null, hidden];
		expect(fills(of(values.map((value, index) => town(`t${index}`, index, value))))).toEqual([
			'heat-2',
			'heat-5',
			'paper',
			'unknown',
			'hidden',
		]);
	});

	it.each([320, 720, 1600])(
		'keeps shapes: west on the left, north above, squares square at %i px',
		(width) => {
			const north: Territory = {
				...town('nord', 0, 2),
				rings: [square(0).map((one, i) => (i % 2 ? one + 0.1 : one))],
			};
			const data = dataOf(place(of([town('ouest', 0, 1), town('est', 1, 2), north]), width));
			const [west, east, up] = data.map(({ hit }) => hit);
			expect(east!.x).toBeCloseTo(west!.x + west!.width, 0);
			expect(up!.y + up!.height).toBeCloseTo(west!.y, 0);
			// At 50 degrees north, a degree of longitude is cos(50°) = 0.643 of one of latitude.
			expect(west!.width / west!.height).toBeCloseTo(0.643, 1);
			expect(Math.max(...data.map(({ hit }) => hit.x + hit.width))).toBeLessThanOrEqual(
				width + 0.5,
			);
		},
	);

	it('answers the pointer inside of outlines, not of their boxes', () => {
		const [first] = dataOf(place(of([town('ici', 0, 1), town('là', 1, 2)])));
		expect(first!.shape).toMatch(/^M[\d. L]+Z$/);
	});

	it('draws counts as circles whose area is in proportion', () => {
		const input = of([town('a', 0, 100), town('b', 1, 25), town('c', 2, 0)], { look: 'circles' });
		const circles = groups(input).map(({ marks }) =>
			marks.filter((mark): mark is CircleMark => mark.kind === 'circle'),
		);
		expect(circles[0]![0]!.radius).toBeCloseTo(2 * circles[1]![0]!.radius);
		expect(circles[2]).toEqual([]);
		const texts = textsOf(place(input)).map(({ text }) => text);
		expect(texts).toContain('participants\u202f: la surface du cercle');
		expect(texts).toEqual(expect.arrayContaining(['100', '20', '5']));
	});

	it('makes its scales from what is on the map: what has no territory does not shrink the rest', () => {
		const none: Territory = { key: null, label: 'Sans territoire', value: 9000, state: 'unknown' };
		const towns = [town('a', 0, 3), town('b', 1, 2)];
		const radii = (input: TerritoriesInput) =>
			groups(input).flatMap(({ marks }) =>
				marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.radius] : [])),
			);
		const circles = { look: 'circles' as const };
		expect(radii(of([...towns, none], circles))).toEqual(radii(of(towns, circles)));
		expect(fills(of([...towns, none])).slice(0, 2)).toEqual(fills(of(towns)));
	});

	it('lists under the map what has no outline, with its value, and can be chosen there', () => {
		const lost: Territory = { key: 'Seclin', label: 'Seclin', value: 12, state: 'known' };
		const none: Territory = { key: null, label: 'Sans territoire', value: 3, state: 'unknown' };
		const input = of([town('ici', 0, 5), lost, none], { selected: ['Seclin'] });
		const texts = textsOf(place(input)).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['Sans contour sur la carte', 'Seclin', '12', '3']),
		);
		expect(dataOf(place(input)).map(({ key, selected }) => [key, selected])).toEqual([
			['ici', false],
			['Seclin', true],
			[null, false],
		]);
		expect(fills(of([lost]))).toEqual([undefined]);
	});

	it('does not list what has neither an outline nor a value', () => {
		const silent: Territory = { key: 'x', label: 'Seclin', value: null, state: 'known' };
		expect(textsOf(place(of([town('ici', 0, 5), silent]))).map(({ text }) => text)).not.toContain(
			'Seclin',
		);
	});

	it('writes a name where the territory holds it whole', () => {
		const names = (label: string) =>
			textsOf(place(of([town(label, 0, 1), town('b', 1, 2), town('c', 2, 3)]), 320)).map(
				({ text }) => text,
			);
		expect(names('Hem')).toContain('Hem');
		expect(names('Saint-André-lez-Lille')).not.toContain('Saint-André-lez-Lille');
	});

	it('says so when there is nothing to draw', () => {
		expect(textsOf(place(of([]))).map(({ text }) => text)).toEqual([fr.t.charts.empty]);
	});

	it('stays a list when outlines are a line or a point', () => {
		const flat: Territory = { ...town('plat', 0, 4), rings: [[3, 50, 3, 50, 3, 50]] };
		expect(textsOf(place(of([flat]))).map(({ text }) => text)).toEqual(
			expect.arrayContaining(['plat', '4']),
		);
	});
});

suite('a map of territories', () => {
	it('is said with its extremes, what has no data and what has no outline', () => {
		const text = describe(rates, fr).replaceAll('\u202f', ' ');
		expect(text).toContain('16 territoires.');
		expect(text).toContain('1 territoire est sans données.');
		expect(text).toContain('Sans contour sur la carte : Seclin.');
	});

	it('is a table with the counts behind its rates', () => {
		const { columns, rows } = tableOf(rates, fr);
		expect(columns.map(({ label }) => label)).toEqual([
			'Commune',
			'participants pour 1 000 habitants',
			'participants',
		]);
		expect(
			rows.find(({ cells }) => cells[0]!.text === 'Seclin')!.cells.map(({ text }) => text),
		).toEqual(['Seclin', '4,2', '12']);
		expect(rows).toHaveLength(ratesInput.territories.length);
	});
});
