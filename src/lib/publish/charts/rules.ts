import type { Chart, ChartInputs, ChartName } from '../../charts/charts.ts';
import { bars } from './bars.ts';
import { calendar } from './calendar.ts';
import type { ChartRules } from './chart-rules.ts';
import { columns } from './columns.ts';
import { curve } from './curve.ts';
import { dots } from './dots.ts';
import { heat } from './heat.ts';
import { lines } from './lines.ts';
import { number } from './number.ts';
import { rows } from './rows.ts';
import { scatter } from './scatter.ts';
import { territories } from './territories.ts';
import { upset } from './upset.ts';

/** How each kind of chart is protected, and read from a published page. */
const RULES: { [Name in ChartName]: ChartRules<ChartInputs[Name]> } = {
	bars,
	calendar,
	columns,
	curve,
	dots,
	heat,
	lines,
	number,
	rows,
	scatter,
	territories,
	upset,
};

/** The rules of a kind, to be given inputs of this kind. */
export function rulesOf(kind: ChartName): ChartRules<Chart['input']> {
	return RULES[kind] as ChartRules<Chart['input']>;
}

export function isChartName(kind: unknown): kind is ChartName {
	return typeof kind === 'string' && Object.hasOwn(RULES, kind);
}
