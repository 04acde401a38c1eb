import type { Chart, ChartInputs, ChartName } from '../../charts/charts.ts';
import { bars } from './bars.ts';
import type { ChartRules } from './chart-rules.ts';
import { columns } from './columns.ts';
import { curve } from './curve.ts';
import { dots } from './dots.ts';
import { lines } from './lines.ts';
import { number } from './number.ts';
import { scatter } from './scatter.ts';

/** How each kind of chart is protected, and read from a published page. */
const RULES: { [Name in ChartName]: ChartRules<ChartInputs[Name]> } = {
	bars,
	columns,
	curve,
	dots,
	lines,
	number,
	scatter,
};

/** The rules of a kind, to be given inputs of this kind. */
export function rulesOf(kind: ChartName): ChartRules<Chart['input']> {
	return RULES[kind] as ChartRules<Chart['input']>;
}

export function isChartName(kind: unknown): kind is ChartName {
	return typeof kind === 'string' && Object.hasOwn(RULES, kind);
}
