import type { Amount, NumberFormat } from '../amount.ts';
import type { CategoryPaint } from '../drawing.ts';

export interface TimePeriod {
	/** Its first day, YYYY-MM-DD. */
	key: string;
	/** Its last day. */
	end: string;
	/** In full: « T4 2024 ». */
	label: string;
	/** On the axis, where the context is said once: « T4 ». */
	short: string;
	/** What several periods share: « 2024 ». */
	context?: string;
	/** The data begin here: what compares with the past means little. */
	isFirst?: boolean;
}

export interface Series {
	key: string;
	label: string;
	paint?: CategoryPaint;
	/** `unknown`: hatched. */
	state: 'known' | 'unknown';
}

/** What columns over time need. Values are never negative; periods without rows are given as zeros. */
export interface ColumnsInput {
	periods: TimePeriod[];
	/** From the bottom of the stack to its top. */
	series: Series[];
	/** By period, then by series. */
	values: Amount[][];
	/** By period, shown in the table. Only where the series add up to it. */
	totals?: Amount[];
	format?: NumberFormat;
	/** Both days included: periods outside of it are pale. */
	selection?: { from: string; to: string };
}

/** Whether a period lies, even partly, in the selection; all do when there is none. */
export function isSelected(period: TimePeriod, selection: ColumnsInput['selection']): boolean {
	if (selection === undefined) return true;
	return period.key <= selection.to && period.end >= selection.from;
}
