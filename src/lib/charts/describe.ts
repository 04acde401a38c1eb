import type { Wording } from '../text/messages.ts';
import { kindOf } from './charts.ts';
import { LONGEST_LABEL } from './description.ts';
import type { Figure } from './figure.ts';
import { plainText, shortened } from './plain-text.ts';

/**
 * Alternative text: the author's, else what the chart is, how many values, the highest, the lowest,
 * the trend, and what is unknown or hidden. Totals of columns leave hidden values out.
 */
export function describe({ alternative, chart, title, unit }: Figure, wording: Wording): string {
	if (alternative !== undefined) return plainText(alternative);
	const of = { title: shortened(title, LONGEST_LABEL * 2), unit };
	return plainText(kindOf(chart).sentences(chart.input, of, wording).join(' '));
}
