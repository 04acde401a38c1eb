import type { ChartKind } from '../chart-kind.ts';
import type { ScatterInput } from './input.ts';
import { placeScatter } from './place.ts';
import { scatterSentences } from './sentences.ts';
import { scatterTable } from './table.ts';

export const scatter: ChartKind<ScatterInput> = {
	place: placeScatter,
	table: scatterTable,
	sentences: scatterSentences,
};
