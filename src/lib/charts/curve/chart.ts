import type { ChartKind } from '../chart-kind.ts';
import type { CurveInput } from './input.ts';
import { placeCurve } from './place.ts';
import { curveSentences } from './sentences.ts';
import { curveTable } from './table.ts';

export const curve: ChartKind<CurveInput> = {
	place: placeCurve,
	table: curveTable,
	sentences: curveSentences,
};
