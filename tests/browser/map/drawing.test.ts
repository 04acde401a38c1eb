import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderAtelier } from './atelier.ts';

afterEach(() => {
	delete document.documentElement.dataset.theme;
});

/** Colour and opacity of what is drawn above the nodes, at the place of one of them. */
function overlayAt(canvas: Element, { x, y }: { x: number; y: number }): number[] {
	const overlay = canvas.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
	const [left, top] = [x * devicePixelRatio, y * devicePixelRatio];
	return [...(overlay?.getContext('2d')?.getImageData(left, top, 1, 1).data ?? [])];
}

/** The veil of paper over what is not lit: 0.82 of 255. */
const VEILED = 209;
const opacity = (colour: number[]) => colour[3] ?? 0;

describe('the drawing', () => {
	it('lights the neighbourhood under the pointer and veils the rest', async () => {
		const { canvas, pixel } = await renderAtelier();
		const at = (key: string) => overlayAt(canvas.element(), pixel(key));
		expect(opacity(at('actor:École Jean-Moulin'))).toBe(0);
		await userEvent.hover(canvas, { position: pixel('actor:Ar Vag') });
		await expect
			.poll(() => Math.abs(opacity(at('actor:École Jean-Moulin')) - VEILED))
			.toBeLessThan(3);
		// Tied to Ar Vag: a whole disc of its colour, category 1.
		expect(at('actor:Infini')).toEqual([0, 114, 178, 255]);
		await userEvent.hover(canvas, { position: { x: 20, y: 20 } });
		await expect.poll(() => opacity(at('actor:École Jean-Moulin'))).toBe(0);
	});

	it('singles out the actors of a line of the legend, until it is pressed again', async () => {
		const { canvas, pixel, screen } = await renderAtelier();
		const at = (key: string) => overlayAt(canvas.element(), pixel(key));
		const school = screen.getByRole('button', { name: /^École \d/ });
		await school.click();
		await expect.element(school).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(() => at('actor:École Jean-Moulin')).toEqual([213, 94, 0, 255]);
		expect(Math.abs(opacity(at('actor:Infini')) - VEILED)).toBeLessThan(3);
		await school.click();
		await expect.poll(() => opacity(at('actor:Infini'))).toBe(0);
	});

	it('follows a change of theme', async () => {
		document.documentElement.dataset.theme = 'light';
		const { canvas, pixel, screen } = await renderAtelier();
		await screen.getByRole('button', { name: 'Ar Vag' }).first().click();
		const at = () => overlayAt(canvas.element(), pixel('actor:Infini'));
		await expect.poll(at).toEqual([0, 114, 178, 255]);
		document.documentElement.dataset.theme = 'dark';
		await expect.poll(at).toEqual([61, 155, 214, 255]);
	});

	it('turns the network on a surface that is higher than wide', async () => {
		const { canvas } = await renderAtelier({ width: 360, height: 640 });
		// 900 × 530 units: across, labels would fill 0.4 of the height at most.
		await expect.poll(() => labelledShare(canvas.element())).toBeGreaterThan(0.65);
	});
});

/** Part of the height between the highest and the lowest label. */
function labelledShare(canvas: Element): number {
	const overlay = canvas.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
	if (!overlay) return 0;
	const { width, height } = overlay;
	const data = overlay.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
	const rows: number[] = [];
	for (let row = 0; row < height; row += 1) {
		const start = 4 * row * width;
		for (let i = start + 3; i < start + 4 * width; i += 4) {
			if (data[i] === 0) continue;
			rows.push(row);
			break;
		}
	}
	return ((rows.at(-1) ?? 0) - (rows[0] ?? 0)) / height;
}
