import type { ChartKind } from '../chart-kind.ts';
import type { NumberInput } from './input.ts';
import { placeNumber } from './place.ts';
import { numberSentences } from './sentences.ts';
import { numberTable } from './table.ts';

export const number: ChartKind<NumberInput> = {
	place: placeNumber,
	table: numberTable,
	sentences: numberSentences,
	isImage: true,
};
