import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/lib/ui/base.css';
import '../../../src/lib/ui/tokens.css';
import FigurePanel from '../../../src/lib/charts/FigurePanel.svelte';
import {
	byChannel,
	byTerritory,
	fr,
	newcomers,
	noCategory,
	participants,
} from '../../unit/charts/figures.ts';

const wording = fr;

describe('the keyboard', () => {
	it('reaches a chart in one stop, and goes through its marks with the arrows', async () => {
		const screen = await render(FigurePanel, { figure: byChannel, wording, onselect: vi.fn() });
		await userEvent.tab(); // the table switch
		await userEvent.tab();
		const chart = screen.getByRole('listbox');
		await expect.element(chart).toHaveFocus();
		const announced = () => {
			const id = chart.element().getAttribute('aria-activedescendant') ?? '';
			return document.getElementById(id)?.getAttribute('aria-label');
		};
		expect(announced()).toBe('Sur place\u202f: 268 à 331 participants');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		await expect.poll(announced).toBe('Papier\u202f: 19 à 31 participants');
		await userEvent.keyboard('{End}');
		await expect.poll(announced).toBe('Sans valeur\u202f: 12 participants');
		await userEvent.tab();
		await expect.element(chart).not.toHaveFocus();
		expect(chart.element().contains(document.activeElement)).toBe(false);
	});

	it('selects with Enter or Space, what has no value included', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: byChannel, wording, onselect });
		(screen.getByRole('listbox').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}{End}[Space]');
		expect(onselect.mock.calls).toEqual([['Sur place'], [null]]);
	});

	it('cannot select what was folded together', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: byTerritory, wording, onselect });
		(screen.getByRole('listbox').element() as HTMLElement).focus();
		await userEvent.keyboard('{End}{ArrowUp}{Enter}');
		expect(onselect).not.toHaveBeenCalled();
	});

	it('says what is selected', async () => {
		const screen = await render(FigurePanel, { figure: byTerritory, wording, onselect: vi.fn() });
		const option = screen.getByRole('option', { name: 'Lille-Fives\u202f: 402 contributions' });
		await expect.element(option).toHaveAttribute('aria-selected', 'true');
	});
});

describe('tips', () => {
	const tip = (container: HTMLElement) => container.querySelector('.tip');

	it('appear on keyboard focus, and go with Escape until the next move', async () => {
		const screen = await render(FigurePanel, { figure: byChannel, wording });
		const { container } = screen;
		// The pointer is where the test before left it, perhaps on a mark.
		await screen.getByRole('heading').hover();
		await userEvent.tab();
		await userEvent.tab();
		await expect.poll(() => tip(container)?.textContent).toContain('Sur place');
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => tip(container)).toBeNull();
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(() => tip(container)?.textContent).toContain('En ligne');
	});

	it('appear on hover, stay while they are hovered, and go afterwards', async () => {
		const screen = await render(FigurePanel, { figure: newcomers, wording });
		const { container } = screen;
		await screen.getByRole('option', { name: /^T4 2024, Déjà venus/ }).hover();
		await expect.poll(() => tip(container)?.textContent).toContain('T4 2024, Déjà venus');
		await userEvent.hover(tip(container)!);
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(tip(container)?.textContent).toContain('T4 2024, Déjà venus');
		await screen.getByRole('heading').hover();
		await expect.poll(() => tip(container)).toBeNull();
	});
});

describe('a panel', () => {
	it('selects with a click', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: byChannel, wording, onselect });
		await screen.getByRole('option', { name: /^En ligne/ }).click();
		expect(onselect).toHaveBeenCalledExactlyOnceWith('En ligne');
	});

	it('shows the same data as a real table', async () => {
		const screen = await render(FigurePanel, { figure: newcomers, wording });
		await screen.getByRole('button', { name: 'Tableau' }).click();
		await expect.element(screen.getByRole('table')).toHaveAccessibleName(/\(participants\)$/);
		await expect.element(screen.getByRole('columnheader', { name: 'Nouveaux' })).toBeVisible();
		const row = screen.getByRole('row', { name: 'T4 2024 72 74 10' });
		await expect.element(row.getByRole('rowheader')).toHaveTextContent('T4 2024');
		await screen.getByRole('button', { name: 'Graphique' }).click();
		await expect.element(screen.getByRole('listbox')).toBeVisible();
	});

	it('describes its chart in words', async () => {
		const screen = await render(FigurePanel, { figure: byChannel, wording });
		await expect
			.element(screen.getByRole('listbox'))
			.toHaveAccessibleDescription(/^Diagramme en barres.*parcourir le graphique\.$/);
	});

	it('gives a number as one image with its sentence', async () => {
		const screen = await render(FigurePanel, { figure: participants, wording });
		await expect
			.element(screen.getByRole('img'))
			.toHaveAccessibleName(/^Participants\s: 412 à 487 participants\.$/);
	});

	it('is laid out again, not scaled, when its width changes', async () => {
		const { container } = await render(FigurePanel, { figure: byTerritory, wording });
		const drawn = () => container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2];
		for (const width of [320, 900]) {
			container.style.width = `${width}px`;
			await expect.poll(drawn).toBe(String(width));
			expect(container.querySelector('svg')?.getBoundingClientRect().width).toBe(width);
			expect(container.scrollWidth).toBeLessThanOrEqual(width);
		}
	});

	it('says its error in place of the chart, and that it is computing', async () => {
		const screen = await render(FigurePanel, { figure: byChannel, wording, busy: true });
		await expect.element(screen.getByRole('status')).toHaveTextContent('Calcul en cours…');
		await expect
			.element(screen.getByRole('region', { name: byChannel.title }))
			.toHaveAttribute('aria-busy', 'true');
		await screen.rerender({ error: 'La colonne n’existe plus.', busy: false });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('La colonne n’existe plus.');
		expect(screen.container.querySelector('svg')).toBeNull();
	});

	it('says so when there is nothing to show', async () => {
		const screen = await render(FigurePanel, { figure: noCategory, wording });
		await expect
			.element(screen.getByText('Aucune donnée à montrer avec cette sélection.', { exact: true }))
			.toBeVisible();
	});

	it('unfolds its definition', async () => {
		const screen = await render(FigurePanel, { figure: byChannel, wording });
		const rest = screen.getByText('La partie hachurée ajoute les présences sans nom.');
		await expect.element(rest).not.toBeVisible();
		await screen.getByText('Lire la suite').click();
		await expect.element(rest).toBeVisible();
	});
});
