import { isHidden, type Amount } from '../charts/amount.ts';
import type { BarsInput } from '../charts/bars/input.ts';
import type { ColumnsInput } from '../charts/columns/input.ts';
import type { Chart, Figure } from '../charts/figure.ts';
import type { NumberInput } from '../charts/number/input.ts';
import { hideGroup, isSmall, THRESHOLDS, type HidingReason } from './hide.ts';
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

type Report = (labels: string[], reason: HiddenCell['reason'], value: Amount | undefined) => void;

/** A range whose width is a small count of persons is widened, which keeps it true. */
function protectUpper<T extends { value: Amount; upper?: number }>(
	cell: T,
	labels: string[],
	k: number,
	report: Report,
): T {
	const { value, upper } = cell;
	if (upper === undefined || (!isHidden(value) && upper === value)) return cell;
	if (isHidden(value)) return { ...cell, upper: undefined };
	if (!isSmall(upper - value, k)) return cell;
	report(labels, 'widened', upper);
	return { ...cell, upper: value + k - 1 };
}

function protectBars(input: BarsInput, k: number, report: Report): BarsInput {
	const { categories, total, omitted } = input;
	const group = hideGroup(
		categories.map(({ value }) => value),
		total,
		k,
	);
	const result: BarsInput = {
		...input,
		categories: categories.map((category, index) => {
			const reason = group.reasons[index];
			if (reason !== undefined) report([category.label], reason, category.value);
			const value = group.amounts[index] ?? category.value;
			return protectUpper({ ...category, value }, [category.label], k, report);
		}),
	};
	if (total !== undefined) {
		result.total = group.total;
		if (group.total !== undefined && isHidden(group.total) && !isHidden(total)) {
			report([], 'total', total);
		}
	}
	if (omitted !== undefined && isSmall(omitted.largest, k)) {
		result.omitted = { ...omitted, largest: { hidden: true, below: k } };
	}
	return result;
}

function protectColumns(input: ColumnsInput, k: number, report: Report): ColumnsInput {
	const groups = input.periods.map((period, index) => {
		const cells = input.values[index] ?? [];
		const total = input.totals?.[index];
		const group = hideGroup(cells, total, k);
		group.reasons.forEach((reason, series) => {
			if (reason === undefined) return;
			report([period.label, input.series[series]?.label ?? ''], reason, cells[series]);
		});
		if (
			group.total !== undefined &&
			isHidden(group.total) &&
			total !== undefined &&
			!isHidden(total)
		) {
			report([period.label], 'total', total);
		}
		return group;
	});
	return {
		...input,
		values: groups.map(({ amounts }) => amounts),
		...(input.totals === undefined ? {} : { totals: groups.map(({ total }) => total ?? 0) }),
	};
}

function protectNumber(input: NumberInput, k: number, report: Report): NumberInput {
	if (!isSmall(input.value, k)) return protectUpper(input, [], k, report);
	report([], 'small', input.value);
	return { value: { hidden: true, below: k } };
}

function protectChart(chart: Chart, k: number, report: Report): Chart {
	switch (chart.kind) {
		case 'bars':
			return { kind: 'bars', input: protectBars(chart.input, k, report) };
		case 'columns':
			return { kind: 'columns', input: protectColumns(chart.input, k, report) };
		case 'number':
			return { kind: 'number', input: protectNumber(chart.input, k, report) };
	}
}

/**
 * The figure as it may be published: counts of persons strictly between 0 and `k` are hidden, and
 * what would reveal them by subtraction from a published total. Everything published is computed
 * from the result. An author's own alternative text is dropped as soon as something is hidden.
 *
 * This is the first form of the rule: figures are protected one by one.
 * @throws RangeError when `k` is not an integer from 3 to 20.
 */
export function protect(figure: Figure, { k }: { k: number }): Protected {
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
