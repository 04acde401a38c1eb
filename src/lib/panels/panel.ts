import type { Figure } from '../charts/figure.ts';
import type { Available } from '../model/availability.ts';
import type { CanonicalTable } from '../model/canonical.ts';
import type { Dimension, Filter } from '../model/filter.ts';
import type { PeriodUnit } from '../model/period.ts';
import type { Statement } from '../sql/statement.ts';
import type { Messages, Wording } from '../text/messages.ts';

export type Question = keyof Messages['panels']['questions'];

/** What a figure says of where it comes from. */
export interface Provenance {
	/** Files that feed the panel's table. */
	files: string[];
	rowsSetAside: number;
	fictional: boolean;
}

export interface PanelContext {
	wording: Wording;
	/** The selection as the user sees it, the panel's own dimension included. */
	filter: Filter;
	unit: PeriodUnit;
	provenance: Provenance;
	/** First day with a participation in the whole dataset. */
	firstDay?: string;
}

/**
 * A panel of the dashboard: the question it answers, what it needs, its query and how its rows
 * become a figure. Pure: somebody else runs the query and draws the figure.
 */
export interface Panel<Row extends object = object> {
	id: string;
	question: Question;
	table: CanonicalTable;
	/** What selecting in it restricts; the panel is not restricted by it. */
	dimension?: Dimension;
	/** Whole width of the page, or a part of it. */
	width: 'full' | 'half' | 'third';
	isOffered(available: Available): boolean;
	query(filter: Filter, unit: PeriodUnit): Statement;
	figure(rows: readonly Row[], context: PanelContext): Figure;
}
