import type { Dimension } from './filter.ts';

/** How the values of a free panel are drawn. */
export const FREE_CHARTS = [
	'bars',
	'lines',
	'area',
	'columns',
	'dots',
	'heat',
	'scatter',
	'rows',
	'number',
] as const;

export type FreeChart = (typeof FREE_CHARTS)[number];

/** What a panel shows. */
export type PanelContent =
	/** A panel of the gallery, by its id. */
	| { kind: 'gallery'; panel: string; options?: Record<string, string | number> }
	/** Any measure by any category; `also` is a second one: the series of a chart, the columns of a heat map. */
	| { kind: 'measure'; measure: string; by?: Dimension; also?: Dimension; chart: FreeChart }
	/** What the user asks in SQL: one statement that reads. */
	| { kind: 'sql'; sql: string; chart: FreeChart }
	| { kind: 'text'; markdown: string }
	/** A network of the project by its id; the first one when absent. */
	| { kind: 'network'; network?: number }
	/** A picture, kept as a data URL. */
	| { kind: 'image'; source: string };

/** The columns of a dashboard. */
export const COLUMNS = 12;

/** Where a panel stands: in a row of panels, from one column of twelve on. */
export interface PanelPlace {
	x: number;
	/** The row: panels of a row begin at the same height, and a row is as high as its highest panel. */
	y: number;
	width: number;
	/** Height of what it draws, in pixels, when its author decided it. */
	height?: number;
}

export interface DashboardPanel {
	/** Unique in its dashboard. */
	id: string;
	content: PanelContent;
	place: PanelPlace;
	/** Written by the author in place of the usual ones; empty: none. */
	title?: string;
	subtitle?: string;
	/** Alternative text by the author; else it is generated. */
	alternative?: string;
	/** What is selected elsewhere does not change it, and nothing is selected in it. */
	isApart?: true;
}

/** Panels on a page, with what their author wrote of them. */
export interface DecidedDashboard {
	/** Absent: that of the project. */
	title?: string;
	subtitle?: string;
	panels: readonly DashboardPanel[];
}

/** A dashboard of the project. */
export interface Dashboard extends DecidedDashboard {
	/** Unique in the project. */
	id: number;
}
