import type { ChartKind } from '../chart-kind.ts';
import type { LinesInput } from './input.ts';
import { placeLines } from './place.ts';
import { linesSentences } from './sentences.ts';
import { linesTable } from './table.ts';

export const lines: ChartKind<LinesInput> = {
	place: placeLines,
	table: linesTable,
	sentences: linesSentences,
};
