import { describe, expect, it } from 'vitest';
import { userEvent, type Locator } from 'vitest/browser';
import { placeFigure } from '../../../src/lib/charts/figure.ts';
import { fr, newcomers } from '../../unit/charts/figures.ts';
import { renderBrushable } from './panel.ts';

/** The middle of a period in the chart as it is laid out. */
function middleOf(chart: Locator, period: number) {
	const { width } = chart.element().getBoundingClientRect();
	const band = placeFigure(newcomers, { width }, fr).time!.bands[period]!;
	return { x: (band.x0 + band.x1) / 2, y: 150 };
}

const drag = (chart: Locator, from: number, to: number) =>
	userEvent.dragAndDrop(chart, chart, {
		sourcePosition: middleOf(chart, from),
		targetPosition: middleOf(chart, to),
	});

const YEAR = { from: '2023-01-01', to: '2023-12-31' };

describe('the brush', () => {
	it('selects whole periods by dragging, in either direction', async () => {
		const { chart, ranges, screen } = await renderBrushable(newcomers);
		await drag(chart, 1, 4);
		expect(ranges.at(-1)).toEqual(YEAR);
		await expect
			.element(screen.getByText('Période\u202f: de T1 2023 à T4 2023.'))
			.toBeInTheDocument();
		await drag(chart, 8, 6);
		expect(ranges.at(-1)).toEqual({ from: '2024-04-01', to: '2024-12-31' });
	});

	it('selects one period with a click, and clears with the next', async () => {
		const { chart, ranges } = await renderBrushable(newcomers);
		await chart.click({ position: middleOf(chart, 5) });
		await chart.click({ position: middleOf(chart, 9) });
		expect(ranges).toEqual([{ from: '2024-01-01', to: '2024-03-31' }, undefined]);
	});

	it('moves one edge of the selection', async () => {
		const { chart, ranges, screen } = await renderBrushable(newcomers);
		await drag(chart, 1, 4);
		const edge = screen.container.querySelector('[data-edge="to"]')!;
		await userEvent.dragAndDrop(edge, chart, { targetPosition: middleOf(chart, 6) });
		expect(ranges.at(-1)).toEqual({ from: '2023-01-01', to: '2024-06-30' });
	});

	it('grows and shrinks with Shift and the arrows, and clears with Escape', async () => {
		const { chart, ranges } = await renderBrushable(newcomers);
		(chart.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
		expect(ranges.at(-1)).toEqual(YEAR);
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
		expect(ranges.at(-1)).toEqual({ from: '2023-01-01', to: '2023-09-30' });
		await userEvent.keyboard('{Escape}');
		expect(ranges.at(-1)).toBeUndefined();
	});

	it('selects the current period with Enter, and clears it with Enter again', async () => {
		const { chart, ranges } = await renderBrushable(newcomers);
		(chart.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{Enter}');
		await userEvent.keyboard('{Enter}');
		expect(ranges).toEqual([{ from: '2023-01-01', to: '2023-03-31' }, undefined]);
	});

	it('leaves vertical moves of a finger to the page', async () => {
		const { screen } = await renderBrushable(newcomers);
		const brush = screen.container.querySelector('.brush')!;
		expect(getComputedStyle(brush).touchAction).toBe('pan-y');
	});
});
