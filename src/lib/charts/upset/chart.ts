import type { ChartKind } from '../chart-kind.ts';
import type { UpsetInput } from './input.ts';
import { placeUpset } from './place.ts';
import { upsetSentences } from './sentences.ts';
import { upsetTable } from './table.ts';

export const upset: ChartKind<UpsetInput> = {
	place: placeUpset,
	table: upsetTable,
	sentences: upsetSentences,
};
