import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/lib/ui/base.css';
import '../../../src/lib/ui/tokens.css';
import FigurePanel from '../../../src/lib/charts/FigurePanel.svelte';
import { countsByTown, meetingDays, rates, themesByMonth } from '../../unit/charts/cell-figures.ts';
import { fr } from '../../unit/charts/figures.ts';
import { associations } from '../../unit/charts/table-figures.ts';

const wording = fr;

describe('a calendar', () => {
	it('chooses a day as a period, from the keyboard and with the pointer', async () => {
		const onbrush = vi.fn();
		const screen = await render(FigurePanel, { figure: meetingDays, wording, onbrush });
		(screen.getByRole('listbox').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(onbrush).toHaveBeenLastCalledWith({ from: '2023-09-06', to: '2023-09-06' });
		await screen.getByRole('option', { name: '13 septembre 2023' }).click();
		expect(onbrush).toHaveBeenLastCalledWith({ from: '2023-09-13', to: '2023-09-13' });
	});

	it('lets go of the day that is chosen already', async () => {
		const onbrush = vi.fn();
		if (meetingDays.chart.kind !== 'calendar') throw new Error('not a calendar');
		const selection = { from: '2023-09-06', to: '2023-09-06' };
		const input = { ...meetingDays.chart.input, selection };
		const figure = { ...meetingDays, chart: { kind: 'calendar' as const, input } };
		const screen = await render(FigurePanel, { figure, wording, onbrush });
		await screen.getByRole('option', { name: '6 septembre 2023' }).click();
		expect(onbrush).toHaveBeenLastCalledWith(undefined);
	});
});

describe('a heat map', () => {
	it('chooses the row of a cell', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: themesByMonth, wording, onselect });
		await screen.getByRole('option', { name: 'École, mars 2024' }).click();
		expect(onselect.mock.calls).toEqual([['École']]);
	});

	it('does not say that it can be chosen where nobody listens', async () => {
		const screen = await render(FigurePanel, { figure: themesByMonth, wording });
		await expect
			.element(screen.getByRole('listbox'))
			.toHaveAccessibleDescription(expect.stringMatching(/Flèches pour parcourir le graphique\.$/));
	});
});

describe('a map of territories', () => {
	it('knows the territory under the pointer by its outline, not by its box', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: rates, wording, onselect });
		const lille = screen.getByRole('option', { name: /^Lille/ }).element();
		const hit = lille.querySelector<SVGPathElement>('path.hit')!;
		const box = hit.getBoundingClientRect();
		const at = (x: number, y: number) =>
			document
				.elementFromPoint(box.x + box.width * x, box.y + box.height * y)
				?.closest('[data-datum]')
				?.getAttribute('aria-label');
		expect(at(0.45, 0.5)).toMatch(/^Lille/);
		expect(at(0.01, 0.01)).not.toMatch(/^Lille/);
	});

	it('chooses what has no outline, and what has no territory', async () => {
		const onselect = vi.fn();
		const screen = await render(FigurePanel, { figure: countsByTown, wording, onselect });
		await screen.getByRole('option', { name: /^Seclin/ }).click();
		await screen.getByRole('option', { name: /^Sans territoire/ }).click();
		expect(onselect.mock.calls).toEqual([['Seclin'], [null]]);
	});
});

describe('a table of rows', () => {
	const firstCells = () =>
		[...document.querySelectorAll('tbody th')].slice(0, 2).map(({ textContent }) => textContent);

	it('is shown as it is, without a chart to go back to', async () => {
		const screen = await render(FigurePanel, { figure: associations, wording });
		await expect.element(screen.getByRole('table')).toBeVisible();
		await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
		await expect.element(screen.getByRole('button', { name: 'Tableau' })).not.toBeInTheDocument();
	});

	it('is sorted by a click on the title of a column, and says so', async () => {
		const screen = await render(FigurePanel, { figure: associations, wording });
		const title = screen.getByRole('columnheader', { name: 'participants' });
		const button = title.getByRole('button');
		await button.click();
		await expect.element(title).toHaveAttribute('aria-sort', 'ascending');
		// The 28th has 27 × 97 = 2 619 participants, less twice 1 300, and one: 20, the least but one.
		expect(firstCells()).toEqual([
			'Association numéro 1 du quartier de Fives',
			'Association numéro 28 du quartier de Fives',
		]);
		await button.click();
		await expect.element(title).toHaveAttribute('aria-sort', 'descending');
		await button.click();
		await expect.element(title).not.toHaveAttribute('aria-sort');
	});

	it('shows fifty rows, then more, and says what is beside', async () => {
		const screen = await render(FigurePanel, { figure: associations, wording });
		const rows = () => document.querySelectorAll('tbody tr').length;
		expect(rows()).toBe(50);
		await expect.element(screen.getByText(/et 1\s225 autres lignes/)).toBeVisible();
		await screen.getByRole('button', { name: 'Montrer 25 lignes de plus' }).click();
		await expect.poll(rows).toBe(75);
		await expect.element(screen.getByText(/et 1\s200 autres lignes/)).toBeVisible();
	});
});

it('a panel gives its height to a chart that can fill it', async () => {
	const heightAt = async (height?: number) => {
		const screen = await render(FigurePanel, { figure: themesByMonth, wording, height });
		const found = screen.getByRole('listbox').element().getBoundingClientRect().height;
		await screen.unmount();
		return found;
	};
	expect(await heightAt(600)).toBeGreaterThan((await heightAt()) + 50);
});
