import type { Wording } from '../text/messages.ts';
import type { PluralForms } from '../text/plural.ts';
import { kindOf, type Chart } from './charts.ts';
import type { Drawing, Size } from './drawing.ts';

/** How a figure was computed, for who wants to check it. It never goes into a publication. */
export interface Basis {
	/** « G = 2·Σ i·x(i) / (n·Σ x) − (n+1)/n ». */
	formula?: string;
	/** Where the definition comes from. */
	reference?: string;
	/** What the engine was asked, as it can be asked again. */
	query?: string;
}

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
	basis?: Basis;
}

/** Lays the figure's chart out in the room given. */
export function placeFigure({ chart, unit }: Figure, size: Size, wording: Wording): Drawing {
	return kindOf(chart).place(chart.input, size, unit, wording);
}
