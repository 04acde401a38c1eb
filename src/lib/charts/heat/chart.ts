import type { ChartKind } from '../chart-kind.ts';
import type { HeatInput } from './input.ts';
import { placeHeat } from './place.ts';
import { heatSentences } from './sentences.ts';
import { heatTable } from './table.ts';

export const heat: ChartKind<HeatInput> = {
	place: placeHeat,
	table: heatTable,
	sentences: heatSentences,
};
