import type { Wording } from '../text/messages.ts';
import type { PluralForms } from '../text/plural.ts';
import type { Drawing, Size } from './drawing.ts';
import type { TableBody, TableRest } from './table-cells.ts';

/** What a chart is drawn for, in the language of its reader. */
export interface ChartOf {
	title: string;
	/** What is counted. */
	unit: PluralForms;
}

/**
 * All that the screen and publications need to know of a kind of chart: a folder of its own, and
 * a line in `charts.ts`. What protects its values is in `publish/charts`.
 */
export interface ChartKind<Input> {
	/** Lays it out in the room given: correct from 320 to 1 600 pixels, whatever the data. */
	place(input: Input, size: Size, unit: PluralForms, wording: Wording): Drawing;
	/** The same data as a table. */
	table(input: Input, of: ChartOf, wording: Wording): TableBody;
	/** Alternative text: what it is, how much, highest, lowest, trend, what is unknown or hidden. */
	sentences(input: Input, of: ChartOf, wording: Wording): string[];
	/** Drawn as one image: there is nothing in it to walk through. */
	isImage?: true;
	/**
	 * Present for what is shown as its table, which readers sort, and drawn in images only: what the
	 * table leaves out.
	 */
	tableRest?(input: Input, wording: Wording): TableRest;
}
