import type { Wording } from '../text/messages.ts';
import { kindOf } from './charts.ts';
import type { Figure } from './figure.ts';
import { plainText } from './plain-text.ts';
import type { TableBody } from './table-cells.ts';

/** The same data as the drawing. */
export interface Table extends TableBody {
	caption: string;
}

/** The figure's data as a table, for the screen, publications and data files. */
export function tableOf(figure: Figure, wording: Wording): Table {
	const caption = plainText(wording.t.charts.table.caption(figure.title, figure.unit.other));
	return { caption, ...kindOf(figure.chart).table(figure.chart.input, figure, wording) };
}
