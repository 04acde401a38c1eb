import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderAtelier } from './atelier.ts';

const canvasOf = (element: Element, name: string) =>
	element.querySelector<HTMLCanvasElement>(`canvas.${name}`);

/** Colour and opacity of a pixel of one of the canvases of the view in two dimensions. */
function pixelOf(element: Element, name: string, { x, y }: { x: number; y: number }): number[] {
	const context = canvasOf(element, name)?.getContext('2d');
	return [...(context?.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data ?? [])];
}

const selection = (container: Element) => container.querySelector('[data-selected]')?.textContent;
const SENTENCE = /n’offre pas WebGL/;
/** Category 1, blue. */
const ASSOCIATION = [0, 114, 178, 255];

describe('a browser that refuses WebGL', () => {
	const real = HTMLCanvasElement.prototype.getContext;

	beforeEach(() => {
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			...args: unknown[]
		) {
			return String(args[0]).startsWith('webgl') ? null : Reflect.apply(real, this, args);
		} as typeof real;
	});

	afterEach(() => {
		HTMLCanvasElement.prototype.getContext = real;
	});

	it('draws the same map in two dimensions, and says so', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		await expect.element(screen.getByText(SENTENCE)).toBeVisible();
		expect(canvas.element().querySelector('canvas.sigma-nodes')).toBeNull();
		await expect
			.poll(() => pixelOf(canvas.element(), 'map-marks', pixel('actor:Infini')))
			.toEqual(ASSOCIATION);
	});

	it('selects what is pressed, lights its neighbours, and nobody on the empty map', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		await canvas.click({ position: pixel('actor:Ar Vag') });
		await expect.poll(() => selection(screen.container)).toBe('actor:Ar Vag');
		await expect
			.poll(() => pixelOf(canvas.element(), 'map-labels', pixel('actor:Infini')))
			.toEqual(ASSOCIATION);
		// The veil over who is not tied to it: 0.82 of 255.
		const [, , , veil = 0] = pixelOf(
			canvas.element(),
			'map-labels',
			pixel('actor:École Jean-Moulin'),
		);
		expect(Math.abs(veil - 209)).toBeLessThan(3);
		await canvas.click({ position: { x: 30, y: 30 } });
		await expect.poll(() => selection(screen.container)).toBe('');
	});

	it('zooms by buttons and wheel, pans by dragging, and shows everything again', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		const start = pixel('actor:Infini');
		const across = () => pixel('actor:Mairie annexe').x - pixel('actor:Infini').x;
		const whole = across();
		await screen.getByRole('button', { name: 'Agrandir' }).click();
		await expect.poll(across).toBeCloseTo(1.5 * whole, 0);
		await screen.getByRole('button', { name: 'Tout voir' }).click();
		await expect.poll(across).toBeCloseTo(whole, 0);
		const element = canvas.element();
		const at = (x: number, y: number) => {
			const { left, top } = element.getBoundingClientRect();
			return { clientX: left + x, clientY: top + y, bubbles: true, view: window };
		};
		element.dispatchEvent(new MouseEvent('mousedown', at(20, 20)));
		window.dispatchEvent(new MouseEvent('mousemove', at(70, 50)));
		window.dispatchEvent(new MouseEvent('mouseup', at(70, 50)));
		await expect.poll(() => pixel('actor:Infini').x - start.x).toBeCloseTo(50, 0);
		expect(pixel('actor:Infini').y - start.y).toBeCloseTo(30, 0);
		element.dispatchEvent(
			new WheelEvent('wheel', { ...at(300, 200), deltaY: -200, cancelable: true }),
		);
		await expect.poll(across).toBeGreaterThan(1.2 * whole);
	});

	it('shows an actor that is pointed at', async () => {
		const { canvas, pixel } = await renderAtelier();
		await userEvent.hover(canvas, { position: pixel('actor:Ar Vag') });
		await expect
			.poll(() => pixelOf(canvas.element(), 'map-labels', pixel('actor:Infini')))
			.toEqual(ASSOCIATION);
		expect((canvas.element() as HTMLElement).style.cursor).toBe('pointer');
	});
});

describe('a browser that loses WebGL', () => {
	it('goes on in two dimensions where the reader was, with the same selection', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		await canvas.click({ position: pixel('actor:Ar Vag') });
		await screen.getByRole('button', { name: 'Agrandir' }).click();
		const across = () => pixel('actor:Mairie annexe').x - pixel('actor:Infini').x;
		// The camera takes its time.
		await new Promise((resolve) => setTimeout(resolve, 400));
		const [before, width] = [pixel('actor:Infini'), across()];
		const gl = canvasOf(canvas.element(), 'sigma-nodes')?.getContext('webgl2');
		const loss = gl?.getExtension('WEBGL_lose_context');
		expect(loss).toBeTruthy();
		loss?.loseContext();
		await expect.element(screen.getByText(SENTENCE)).toBeVisible();
		expect(canvas.element().querySelectorAll('canvas')).toHaveLength(2);
		expect(selection(screen.container)).toBe('actor:Ar Vag');
		expect(across()).toBeCloseTo(width, 0);
		expect(pixel('actor:Infini').x).toBeCloseTo(before.x, 0);
		expect(pixel('actor:Infini').y).toBeCloseTo(before.y, 0);
		loss?.restoreContext();
		await canvas.click({ position: { x: 5, y: 300 } });
		await expect.poll(() => selection(screen.container)).toBe('');
		await screen.unmount();
		expect(canvas.query()).toBeNull();
	});
});
