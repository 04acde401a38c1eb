import type { Chart } from '../charts/charts.ts';
import type { Figure } from '../charts/figure.ts';
import type { Report } from './charts/chart-rules.ts';
import { rulesOf } from './charts/rules.ts';
import { THRESHOLDS, type HidingReason } from './hide.ts';
import { mentionsOf, type Field } from './mentions.ts';

/** A cell that will not be published as it is. */
export interface HiddenCell {
	/** Where: the category; or the period and the series. Empty for the only number of a figure. */
	labels: string[];
	/** `widened`: the end of a range was moved so that its width is not a small count. */
	reason: HidingReason | 'widened';
}

/** What the protection did, as told to readers. */
export interface Hiding {
	k: number;
	hidden: number;
	/** Some hidden cells are not small: they protect others. */
	isComplementary: boolean;
	widened: number;
}

export interface Protected {
	figure: Figure;
	hidden: HiddenCell[];
	/** Texts that may reveal a hidden count. */
	mentions: Field[];
	/** Absent when the figure counts no persons. */
	hiding?: Hiding;
}

function protectChart({ kind, input }: Chart, k: number, report: Report): Chart {
	return { kind, input: rulesOf(kind).protect(input, k, report) } as Chart;
}

/**
 * The figure as it may be published: counts of persons strictly between 0 and `k` are hidden, and
 * what would reveal them by subtraction from a published total. Everything published is computed
 * from the result: not the query, whose values may name someone. An author's own alternative text is dropped as soon as something is hidden.
 *
 * This is the first form of the rule: figures are protected one by one.
 * @throws RangeError when `k` is not an integer from 3 to 20.
 */
export function protect({ basis: _, ...figure }: Figure, { k }: { k: number }): Protected {
	if (!Number.isInteger(k) || k < THRESHOLDS.least || k > THRESHOLDS.greatest) {
		throw new RangeError(`publish/protect: k must be an integer from 3 to 20, not ${k}.`);
	}
	if (figure.counts === 'acts') return { figure, hidden: [], mentions: [] };
	const hidden: HiddenCell[] = [];
	const values: number[] = [];
	const chart = protectChart(figure.chart, k, (labels, reason, value) => {
		hidden.push({ labels, reason });
		if (typeof value === 'number') values.push(value);
	});
	const result: Figure = { ...figure, chart };
	if (hidden.length > 0) delete result.alternative;
	const widened = hidden.filter(({ reason }) => reason === 'widened').length;
	return {
		figure: result,
		hidden,
		mentions: mentionsOf(figure, values),
		hiding: {
			k,
			hidden: hidden.length - widened,
			isComplementary: hidden.some(({ reason }) => reason === 'complementary'),
			widened,
		},
	};
}
