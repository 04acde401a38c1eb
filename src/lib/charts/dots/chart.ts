import type { ChartKind } from '../chart-kind.ts';
import type { DotsInput } from './input.ts';
import { placeDots } from './place.ts';
import { dotsSentences } from './sentences.ts';
import { dotsTable } from './table.ts';

export const dots: ChartKind<DotsInput> = {
	place: placeDots,
	table: dotsTable,
	sentences: dotsSentences,
};
