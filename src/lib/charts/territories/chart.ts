import type { ChartKind } from '../chart-kind.ts';
import type { TerritoriesInput } from './input.ts';
import { placeTerritories } from './place.ts';
import { territoriesSentences } from './sentences.ts';
import { territoriesTable } from './table.ts';

export const territories: ChartKind<TerritoriesInput> = {
	place: placeTerritories,
	table: territoriesTable,
	sentences: territoriesSentences,
};
