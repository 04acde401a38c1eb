import type { ChartKind } from '../chart-kind.ts';
import type { BarsInput } from './input.ts';
import { placeBars } from './place.ts';
import { barsSentences } from './sentences.ts';
import { barsTable } from './table.ts';

export const bars: ChartKind<BarsInput> = {
	place: placeBars,
	table: barsTable,
	sentences: barsSentences,
};
