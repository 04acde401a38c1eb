import { expect, it } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import { coloursOf, endsOf, strongestFirst } from '../../../src/lib/map/view/many-ties.ts';
import { frameOf } from '../../../src/lib/map/view/map-frame.ts';
import { readPalette } from '../../../src/lib/map/look/palette.ts';
import { TieLayer } from '../../../src/lib/map/sigma/tie-layer.ts';
import '../../../src/lib/ui/tokens.css';

const actor = (id: string, kind: string) => ({
	id,
	label: id,
	mode: 'actor',
	attributes: { kind },
});

const { graph } = buildNetwork({
	actors: [actor('a', 'x'), actor('b', 'x'), actor('c', 'y'), actor('d', 'y')],
	ties: [
		{ source: 'a', target: 'b', weight: 1 },
		{ source: 'c', target: 'd', weight: 9 },
		{ source: 'a', target: 'd', weight: 4 },
	],
});
const positions = new Map([
	['actor:a', { x: -40, y: 30 }],
	['actor:b', { x: 40, y: 30 }],
	['actor:c', { x: -40, y: -30 }],
	['actor:d', { x: 40, y: -30 }],
]);
const frame = frameOf(positions, {
	width: 100,
	height: 80,
	origin: { x: 50, y: 40 },
	zoom: 1,
	scale: 1,
});

/** What the layer draws, as rows of hue: which of red, green and blue is least covered. */
function draw(most: number) {
	const canvas = document.createElement('canvas');
	const layer = new TieLayer(canvas);
	const ties = strongestFirst(graph);
	const style = styleOf(graph, {
		colour: { by: 'attribute', name: 'kind' },
		size: { by: 'degree' },
	});
	layer.place(endsOf(graph, ties, positions));
	layer.colour(coloursOf(graph, ties, style, readPalette(document.body)));
	layer.begin(frame, most, 1);
	while (layer.advance(1));
	const copy = document.createElement('canvas');
	[copy.width, copy.height] = [100, 80];
	const context = copy.getContext('2d');
	// In the same task as the drawing, or the picture is gone.
	context?.drawImage(canvas, 0, 0, 100, 80);
	const data = context?.getImageData(0, 0, 100, 80).data ?? [];
	layer.kill();
	const opaque = (x: number, y: number) =>
		[-1, 0, 1]
			.map((d) => [...data.slice(4 * (100 * (y + d) + x), 4 * (100 * (y + d) + x) + 4)])
			.sort((a, b) => (b[3] ?? 0) - (a[3] ?? 0))[0] ?? [];
	return {
		top: opaque(20, 10),
		bottom: opaque(30, 70),
		middle: opaque(50, 40),
		nothing: opaque(50, 25),
	};
}

it('draws each tie where its ends are, in the colour they share, else in fainter ink', () => {
	const { top, bottom, middle, nothing } = draw(Infinity);
	expect(nothing[3]).toBe(0);
	// Category 1, blue, and category 2, orange.
	expect(top[2]).toBeGreaterThan(top[0] ?? 0);
	expect(bottom[0]).toBeGreaterThan(bottom[2] ?? 0);
	expect(middle[3]).toBeGreaterThan(0);
	expect(middle[3]).toBeLessThan(top[3] ?? 0);
});

it('draws the strongest ones first when only some are asked for', () => {
	const { top, bottom, middle } = draw(1);
	expect(bottom[3]).toBeGreaterThan(0);
	expect([top[3], middle[3]]).toEqual([0, 0]);
});

it('moves what is drawn as a picture, unless it would be far from what is asked for', () => {
	const canvas = document.createElement('canvas');
	const layer = new TieLayer(canvas);
	layer.place(endsOf(graph, strongestFirst(graph), positions));
	expect(layer.shift(frame)).toBe(false);
	layer.begin(frame, 3, 1);
	// Nearer around the middle, where the origin of the layout is: (50, 40) stays.
	expect(layer.shift({ ...frame, zoom: 1.5 })).toBe(true);
	expect(new DOMMatrix(canvas.style.transform).transformPoint({ x: 50, y: 40 })).toMatchObject({
		x: 50,
		y: 40,
	});
	expect(layer.shift({ ...frame, origin: { x: 60, y: 35 } })).toBe(true);
	expect(new DOMMatrix(canvas.style.transform).transformPoint({ x: 50, y: 40 })).toMatchObject({
		x: 60,
		y: 35,
	});
	expect(layer.shift({ ...frame, origin: { x: 120, y: 40 } })).toBe(false);
	expect(layer.shift({ ...frame, zoom: 3 })).toBe(false);
	layer.begin(frame, 3, 1);
	expect(canvas.style.transform).toBe('');
	layer.kill();
});
