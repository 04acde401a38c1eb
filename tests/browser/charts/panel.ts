import { render } from 'vitest-browser-svelte';
import '../../../src/lib/ui/base.css';
import '../../../src/lib/ui/tokens.css';
import FigurePanel from '../../../src/lib/charts/FigurePanel.svelte';
import type { Range } from '../../../src/lib/charts/columns/brush.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { fr } from '../../unit/charts/figures.ts';

/** A panel whose figure takes the periods that it is given, as a dashboard would do. */
export async function renderBrushable(figure: Figure) {
	const ranges: (Range | undefined)[] = [];
	const withSelection = (selection: Range | undefined): Figure => {
		if (figure.chart.kind !== 'columns') throw new Error('not columns');
		return { ...figure, chart: { kind: 'columns', input: { ...figure.chart.input, selection } } };
	};
	const screen = await render(FigurePanel, {
		figure,
		wording: fr,
		onbrush(range: Range | undefined) {
			ranges.push(range);
			void screen.rerender({ figure: withSelection(range) });
		},
	});
	return { screen, ranges, chart: screen.getByRole('listbox') };
}
