import { expect, it } from 'vitest';
import { renderAtelier } from './atelier.ts';

type Pixel = { x: number; y: number };
const selection = (container: Element) => container.querySelector('[data-selected]')?.textContent;

/** The mouse, by the events that a browser would send, from pixel to pixel of the map. */
function mouse(element: Element) {
	const send = (target: EventTarget, type: string, { x, y }: Pixel, buttons: number) => {
		const { left, top } = element.getBoundingClientRect();
		const at = { clientX: left + x, clientY: top + y };
		const event = { ...at, button: 0, buttons, bubbles: true, cancelable: true };
		target.dispatchEvent(new MouseEvent(type, event));
	};
	// The canvas on top, as a browser would find it.
	const top = element.querySelector('.sigma-mouse') ?? element;
	return {
		drag: (...path: [Pixel, ...Pixel[]]) => {
			const last = path.at(-1) ?? path[0];
			send(top, 'mousemove', path[0], 0);
			send(top, 'mousedown', path[0], 1);
			for (const pixel of path.slice(1)) send(top, 'mousemove', pixel, 1);
			send(top, 'mouseup', last, 0);
			send(top, 'click', last, 0);
		},
	};
}

const beside = ({ x, y }: Pixel, right: number, down: number) => ({ x: x + right, y: y + down });

it('a node that is dragged is left where the mouse lets it go, and is not selected', async () => {
	const moves: [string, Pixel][] = [];
	const { screen, canvas, pixel } = await renderAtelier({
		onmove: (key, place) => moves.push([key, place]),
	});
	const start = pixel('actor:Ar Vag');
	const other = pixel('actor:Infini');
	mouse(canvas.element()).drag(start, beside(start, 20, 10), beside(start, 90, -45));
	expect(moves).toHaveLength(1);
	const [key, place] = moves[0] ?? ['', { x: NaN, y: NaN }];
	expect(key).toBe('actor:Ar Vag');
	// It was at (−400, 200); pixels per unit are those between two nodes that are 750 units apart.
	const zoom = (pixel('actor:École Jean-Moulin').x - start.x) / 750;
	expect(place.x).toBeCloseTo(-400 + 90 / zoom, 3);
	expect(place.y).toBeCloseTo(200 + 45 / zoom, 3);
	// The map stays, and so does everybody else.
	expect(pixel('actor:Infini')).toEqual(other);
	expect(selection(screen.container)).toBe('');
});

it('a press that hardly moves selects, and moves nothing', async () => {
	const moves: string[] = [];
	const { screen, canvas, pixel } = await renderAtelier({ onmove: (key) => moves.push(key) });
	const start = pixel('actor:Infini');
	mouse(canvas.element()).drag(start, beside(start, 2, 2));
	await expect.poll(() => selection(screen.container)).toBe('actor:Infini');
	expect(moves).toEqual([]);
});

it('a node cannot be dragged where places say something, and the map moves instead', async () => {
	const { canvas, pixel } = await renderAtelier();
	const start = pixel('actor:Infini');
	const path = [30, 60, 90, 120].map((right) => beside(start, right, 0));
	mouse(canvas.element()).drag(start, ...path);
	await expect.poll(() => pixel('actor:Infini').x).toBeGreaterThan(start.x + 60);
});
