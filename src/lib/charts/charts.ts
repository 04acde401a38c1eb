import { bars } from './bars/chart.ts';
import type { BarsInput } from './bars/input.ts';
import { calendar } from './calendar/chart.ts';
import type { CalendarInput } from './calendar/input.ts';
import type { ChartKind } from './chart-kind.ts';
import { columns } from './columns/chart.ts';
import type { ColumnsInput } from './columns/input.ts';
import { curve } from './curve/chart.ts';
import type { CurveInput } from './curve/input.ts';
import { dots } from './dots/chart.ts';
import type { DotsInput } from './dots/input.ts';
import { heat } from './heat/chart.ts';
import type { HeatInput } from './heat/input.ts';
import { lines } from './lines/chart.ts';
import type { LinesInput } from './lines/input.ts';
import { number } from './number/chart.ts';
import type { NumberInput } from './number/input.ts';
import { rows } from './rows/chart.ts';
import type { RowsInput } from './rows/input.ts';
import { scatter } from './scatter/chart.ts';
import type { ScatterInput } from './scatter/input.ts';
import { territories } from './territories/chart.ts';
import type { TerritoriesInput } from './territories/input.ts';
import { upset } from './upset/chart.ts';
import type { UpsetInput } from './upset/input.ts';

/** The kinds of charts there are, with what each needs. */
export interface ChartInputs {
	bars: BarsInput;
	calendar: CalendarInput;
	columns: ColumnsInput;
	curve: CurveInput;
	dots: DotsInput;
	heat: HeatInput;
	lines: LinesInput;
	number: NumberInput;
	rows: RowsInput;
	scatter: ScatterInput;
	territories: TerritoriesInput;
	upset: UpsetInput;
}

export type ChartName = keyof ChartInputs;

export type Chart = { [Name in ChartName]: { kind: Name; input: ChartInputs[Name] } }[ChartName];

const CHARTS: { [Name in ChartName]: ChartKind<ChartInputs[Name]> } = {
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

/** What is known of the kind of a chart, to be given the input of this chart. */
export function kindOf({ kind }: Chart): ChartKind<Chart['input']> {
	return CHARTS[kind] as ChartKind<Chart['input']>;
}
