import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/lib/ui/base.css';
import '../../../src/lib/ui/tokens.css';
import { atelier } from './atelier.ts';
import MeasuresHarness from './MeasuresHarness.svelte';

const text = (element: Element | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim();

/** Workers are loaded when first asked. */
const SLOW = { timeout: 20_000 };

async function renderMeasures() {
	const { network: graph } = atelier();
	return render(MeasuresHarness, {
		loaded: {
			graph,
			dropped: { selfTies: 0, parallelTies: 0, unusableWeights: 0 },
			relation: { rule: 'ties' },
		},
	});
}

// The atelier: a triangle (Maison, Ar Vag, Infini), a path to École then Mairie annexe, one alone.
describe('the figures of a network', () => {
	it('are measured at once, and set beside chance when the network is small', async () => {
		const screen = await renderMeasures();
		const gauge = (name: string) => screen.container.querySelector(`[data-gauge="${name}"]`);
		// 5 of 15 possible ties; 1 triangle, 6 trios: 3 / 6.
		await expect.poll(() => text(gauge('density')?.querySelector('strong')), SLOW).toBe('33 %');
		expect(text(gauge('transitivity')?.querySelector('strong'))).toBe('50 %');
		await expect.element(screen.getByText(/Bande grise/), SLOW).toBeVisible();
		expect(gauge('transitivity')?.querySelector('svg')).not.toBeNull();
		await screen.getByRole('button', { name: 'Ne plus comparer' }).click();
		await expect.element(screen.getByRole('button', { name: 'Comparer au hasard' })).toBeVisible();
		expect(gauge('transitivity')?.querySelector('svg')).toBeNull();
	});

	it('rank actors by the measure asked for', async () => {
		const screen = await renderMeasures();
		await screen.getByRole('combobox', { name: 'Classer par' }).selectOptions('Passages');
		const first = () => text(screen.container.querySelector('tbody tr'));
		// Maison de quartier is on the 4 paths from two actors to two others, of 10 pairs.
		await expect.poll(first, SLOW).toMatch(/^1\s?Maison de quartier\s?0,4/);
		await screen.getByRole('button', { name: 'Vivre la rue' }).first().click();
		await expect.element(screen.getByText('actor:Vivre la rue')).toBeVisible();
	});

	it('say what each cell of the mixing table holds, under the arrows too', async () => {
		const screen = await renderMeasures();
		const cells = screen.getByRole('gridcell');
		await expect.element(cells.first(), SLOW).toBeVisible();
		// Kinds known: 4 associations and a school, 4 ties between them (3 inside, 1 across).
		await expect.element(cells.first()).toHaveTextContent(/3\sliens/);
		(cells.first().element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement?.getAttribute('data-cell')).toBe('0 1');
		await expect.element(screen.getByText(/Association – École\s: 1\slien/)).toBeVisible();
	});

	it('name who holds the network', async () => {
		const screen = await renderMeasures();
		// Without Maison de quartier, two are cut off; without École, one.
		await expect
			.element(screen.getByText(/2\sacteurs dont l’absence couperait/), SLOW)
			.toBeVisible();
		await expect.element(screen.getByText(/2\sliens dont la disparition/)).toBeVisible();
	});
});
