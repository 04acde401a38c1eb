import { bars } from './bars/chart.ts';
import type { BarsInput } from './bars/input.ts';
import type { ChartKind } from './chart-kind.ts';
import { columns } from './columns/chart.ts';
import type { ColumnsInput } from './columns/input.ts';
import { curve } from './curve/chart.ts';
import type { CurveInput } from './curve/input.ts';
import { dots } from './dots/chart.ts';
import type { DotsInput } from './dots/input.ts';
import { lines } from './lines/chart.ts';
import type { LinesInput } from './lines/input.ts';
import { number } from './number/chart.ts';
import type { NumberInput } from './number/input.ts';
import { scatter } from './scatter/chart.ts';
import type { ScatterInput } from './scatter/input.ts';

/** The kinds of charts there are, with what each needs. */
export interface ChartInputs {
	bars: BarsInput;
	columns: ColumnsInput;
	curve: CurveInput;
	dots: DotsInput;
	lines: LinesInput;
	number: NumberInput;
	scatter: ScatterInput;
}

export type ChartName = keyof ChartInputs;

export type Chart = { [Name in ChartName]: { kind: Name; input: ChartInputs[Name] } }[ChartName];

const CHARTS: { [Name in ChartName]: ChartKind<ChartInputs[Name]> } = {
	bars,
	columns,
	curve,
	dots,
	lines,
	number,
	scatter,
};

/** What is known of the kind of a chart, to be given the input of this chart. */
export function kindOf({ kind }: Chart): ChartKind<Chart['input']> {
	return CHARTS[kind] as ChartKind<Chart['input']>;
}
