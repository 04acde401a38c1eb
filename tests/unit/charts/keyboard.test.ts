import { describe, expect, it } from 'vitest';
import { bandAt, bandsOf, rangeBetween } from '../../../src/lib/charts/columns/brush.ts';
import { dataOf } from '../../../src/lib/charts/drawing.ts';
import { placeFigure } from '../../../src/lib/charts/figure.ts';
import { walk } from '../../../src/lib/charts/walk.ts';
import { byChannel, fr, newcomers } from './figures.ts';

const bars = dataOf(placeFigure(byChannel, { width: 720 }, fr));
const columns = placeFigure(newcomers, { width: 720 }, fr);
const segments = dataOf(columns);

function path(data: typeof bars, keys: string[], start = data[0]) {
	return keys.reduce((current, key) => walk(data, current, key) ?? current, start)?.id;
}

describe('walk', () => {
	it('begins at the first datum, whatever the key that moves', () => {
		expect(walk(bars, undefined, 'ArrowUp')?.id).toBe('bar-0');
		expect(walk(bars, undefined, 'a')).toBeUndefined();
	});

	it('goes through bars from top to bottom with either pair of arrows', () => {
		expect(path(bars, ['ArrowDown', 'ArrowDown'])).toBe('bar-2');
		expect(path(bars, ['ArrowRight', 'ArrowRight', 'ArrowLeft'])).toBe('bar-1');
		expect(path(bars, ['ArrowUp'])).toBe('bar-0');
		expect(path(bars, ['End', 'ArrowDown'])).toBe('bar-4');
		expect(path(bars, ['End', 'Home'])).toBe('bar-0');
	});

	it('goes along time at the same height of the stack, and up the stack', () => {
		expect(path(segments, ['ArrowUp', 'ArrowRight', 'ArrowRight'])).toBe('column-2-1');
		expect(path(segments, ['ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp'])).toBe('column-1-2');
		expect(path(segments, ['ArrowLeft', 'ArrowDown'])).toBe('column-0-0');
	});
});

describe('the brush', () => {
	const bands = columns.time!.bands;

	it('snaps pixels to periods, the nearest outside of the plot', () => {
		expect(bandAt(bands, -50)).toBe(0);
		expect(bandAt(bands, (bands[3]!.x0 + bands[3]!.x1) / 2)).toBe(3);
		expect(bandAt(bands, 5000)).toBe(10);
	});

	it('gives whole periods in either direction', () => {
		const range = { from: '2023-01-01', to: '2023-12-31' };
		expect(rangeBetween(bands, 1, 4)).toEqual(range);
		expect(rangeBetween(bands, 4, 1)).toEqual(range);
		expect(rangeBetween([], 0, 0)).toBeUndefined();
	});

	it('finds the periods that a range of days touches', () => {
		expect(bandsOf(bands, { from: '2023-02-15', to: '2023-04-01' })).toEqual({ first: 1, last: 2 });
		expect(bandsOf(bands, { from: '1999-01-01', to: '1999-12-31' })).toBeUndefined();
	});
});
