import type { Wording } from '../text/messages.ts';
import type { PluralForms } from '../text/plural.ts';
import type { BarsInput } from './bars/input.ts';
import { placeBars } from './bars/place.ts';
import type { ColumnsInput } from './columns/input.ts';
import { placeColumns } from './columns/place.ts';
import type { Drawing, Size } from './drawing.ts';
import type { NumberInput } from './number/input.ts';
import { placeNumber } from './number/place.ts';

export type Chart =
	| { kind: 'bars'; input: BarsInput }
	| { kind: 'columns'; input: ColumnsInput }
	| { kind: 'number'; input: NumberInput };

/**
 * The one description of a chart, for the dashboard and for publication: plain data, already in
 * the language of its reader.
 */
export interface Figure {
	id: string;
	title: string;
	/** Selection and period. */
	subtitle: string;
	/** How the figure is computed: one sentence, then as many as needed. */
	definition: string;
	source: string;
	note?: string;
	/** What is counted: « participant », « participants ». */
	unit: PluralForms;
	/** Whether the values count persons, which a publication must protect. */
	counts: 'persons' | 'acts';
	chart: Chart;
	/** Alternative text by the author; else it is generated. */
	alternative?: string;
}

/** Lays the figure's chart out in the room given. */
export function placeFigure({ chart, unit }: Figure, size: Size, wording: Wording): Drawing {
	switch (chart.kind) {
		case 'bars':
			return placeBars(chart.input, size, unit, wording);
		case 'columns':
			return placeColumns(chart.input, size, unit, wording);
		case 'number':
			return placeNumber(chart.input, size, unit, wording);
	}
}
