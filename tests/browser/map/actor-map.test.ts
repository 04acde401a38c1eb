import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderAtelier } from './atelier.ts';

const selection = (container: Element) => container.querySelector('[data-selected]')?.textContent;

describe('the map', () => {
	it('says what it shows and how to use it with a keyboard', async () => {
		const { canvas } = await renderAtelier();
		await expect
			.element(canvas)
			.toHaveAccessibleName(
				'Carte du réseau, 6\u00a0acteurs\u00a0· 5\u00a0liens\u00a0· 1\u00a0sans\u00a0lien',
			);
		await expect
			.element(canvas)
			.toHaveAccessibleDescription(/Flèches\s: aller d’un voisin à l’autre/);
	});

	it('selects the actor that is pressed, and nobody on the empty map', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		await canvas.click({ position: pixel('actor:Ar Vag') });
		await expect.poll(() => selection(screen.container)).toBe('actor:Ar Vag');
		await canvas.click({ position: { x: 30, y: 30 } });
		await expect.poll(() => selection(screen.container)).toBe('');
	});

	it('moves and zooms with keys, sees everything again with zero, selects nothing with Escape', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		const start = pixel('actor:Infini');
		(canvas.element() as HTMLElement).focus();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		await expect.poll(() => pixel('actor:Infini').x).toBeCloseTo(start.x - 80, 0);
		await userEvent.keyboard('0+');
		await expect
			.poll(() => pixel('actor:Infini').x - pixel('actor:Mairie annexe').x)
			.toBeLessThan(1.2 * (start.x - pixel('actor:École Jean-Moulin').x));
		await userEvent.keyboard('0');
		await expect.poll(() => pixel('actor:Infini').x).toBeCloseTo(start.x, 0);
		await screen.getByRole('button', { name: 'Ar Vag' }).first().click();
		(canvas.element() as HTMLElement).focus();
		await userEvent.keyboard('{Escape}');
		expect(selection(screen.container)).toBe('');
	});

	it('has buttons that zoom and show everything', async () => {
		const { screen, pixel } = await renderAtelier();
		const across = () => pixel('actor:Mairie annexe').x - pixel('actor:Infini').x;
		const whole = across();
		await screen.getByRole('button', { name: 'Agrandir' }).click();
		await expect.poll(across).toBeCloseTo(1.5 * whole, 0);
		await screen.getByRole('button', { name: 'Tout voir' }).click();
		await expect.poll(across).toBeCloseTo(whole, 0);
	});

	it('brings an actor selected elsewhere into sight', async () => {
		const { screen, canvas, pixel } = await renderAtelier();
		for (let i = 0; i < 6; i += 1) {
			await screen.getByRole('button', { name: 'Agrandir' }).click();
		}
		await expect.poll(() => pixel('actor:Mairie annexe').x).toBeGreaterThan(1500);
		await screen.getByRole('button', { name: 'Mairie annexe' }).first().click();
		await expect
			.poll(() => pixel('actor:Mairie annexe').x)
			.toBeCloseTo(canvas.element().clientWidth / 2, 0);
	});

	it('keeps everybody’s place when a part is shown, and finds only those who are', async () => {
		const { screen, canvas, pixel, network, positions } = await renderAtelier();
		const before = pixel('actor:Infini');
		const part = network.copy() as typeof network;
		part.dropNode('actor:Ar Vag');
		part.dropNode('actor:Vivre la rue');
		await screen.rerender({ network: part, whole: network, positions });
		expect(pixel('actor:Infini')).toEqual(before);
		await canvas.click({ position: pixel('actor:Ar Vag') });
		expect(selection(screen.container)).toBe('');
		await canvas.click({ position: before });
		await expect.poll(() => selection(screen.container)).toBe('actor:Infini');
	});

	it('says what to do when nobody is left', async () => {
		const { screen, network } = await renderAtelier();
		const nobody = network.nullCopy() as typeof network;
		await screen.rerender({ network: nobody, positions: new Map() });
		await expect.element(screen.getByText(/Élargissez les filtres/)).toBeVisible();
		await expect.element(screen.getByRole('application')).not.toBeInTheDocument();
	});

	it('leaves nothing behind when it goes', async () => {
		const { screen, canvas } = await renderAtelier();
		const element = canvas.element();
		expect(element.querySelectorAll('canvas').length).toBeGreaterThan(3);
		await screen.unmount();
		expect(element.querySelectorAll('canvas')).toHaveLength(0);
	});
});
