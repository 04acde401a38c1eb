import { describe, expect, it } from 'vitest';
import { pageInk } from '../../../src/lib/charts/elements.ts';
import { placeFigure } from '../../../src/lib/charts/figure.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import { toSvg } from '../../../src/lib/publish/svg.ts';
import { CELL_FIGURES } from './cell-figures.ts';
import { NEW_FIGURES } from './new-figures.ts';
import { FIGURES, fr, newcomersOfHamlet, withSmallCounts } from './figures.ts';

/**
 * Every chart as it is drawn today, one element a line. After a change that is meant, look at the
 * difference, then `npx vitest run --project unit -u tests/unit/charts/reference.test.ts`.
 */
const cases = Object.entries({
	...FIGURES,
	...NEW_FIGURES,
	...CELL_FIGURES,
	'bars-hidden': protect(withSmallCounts, { k: 5 }).figure,
	'columns-hidden': protect(newcomersOfHamlet, { k: 5 }).figure,
}).flatMap(([name, figure]) => [320, 720].map((width) => ({ name, figure, width })));

describe('reference drawings', () => {
	it.each(cases)('$name at $width px', async ({ name, figure, width }) => {
		const svg = toSvg(placeFigure(figure, { width }, fr), {
			ink: pageInk('reference'),
			attributes: { xmlns: 'http://www.w3.org/2000/svg' },
		});
		const lines = svg.replace(/>(?=<)/g, '>\n');
		await expect(`${lines}\n`).toMatchFileSnapshot(`./reference/${name}-${width}.svg`);
	});
});
