import type { Figure } from '../charts/figure.ts';

/** Shapes of the values of a figure read from a file that anybody may have written. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isKey: Check = (value) => value === null || isText(value);

const isOneOf =
	(...values: string[]): Check =>
	(value) =>
		typeof value === 'string' && values.includes(value);

const isListOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

const isOptional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

const isRecordOf =
	(checks: Record<string, Check>): Check =>
	(value) => {
		if (typeof value !== 'object' || value === null) return false;
		const record = value as Record<string, unknown>;
		return Object.entries(checks).every(([name, check]) => check(record[name]));
	};

const isHidden = isRecordOf({ hidden: (value) => value === true, below: isOptional(isCount) });
const isAmount: Check = (value) => isCount(value) || isHidden(value);
const isPaint: Check = (value) => typeof value === 'string' && /^category-[1-8]$/.test(value);

const isBarsInput = isRecordOf({
	dimension: isText,
	categories: isListOf(
		isRecordOf({
			key: isKey,
			label: isText,
			value: isAmount,
			upper: isOptional(isCount),
			state: isOneOf('known', 'unknown', 'other'),
			paint: isOptional(isPaint),
		}),
	),
	selected: isOptional(isListOf(isKey)),
	total: isOptional(isAmount),
	omitted: isOptional(isRecordOf({ count: isCount, largest: isAmount })),
});

const isColumnsInput = isRecordOf({
	periods: isListOf(
		isRecordOf({
			key: isText,
			end: isText,
			label: isText,
			short: isText,
			context: isOptional(isText),
			isFirst: isOptional(isFlag),
		}),
	),
	series: isListOf(
		isRecordOf({
			key: isText,
			label: isText,
			paint: isOptional(isPaint),
			state: isOneOf('known', 'unknown'),
		}),
	),
	values: isListOf(isListOf(isAmount)),
	totals: isOptional(isListOf(isAmount)),
	selection: isOptional(isRecordOf({ from: isText, to: isText })),
});

const isNumberInput = isRecordOf({ value: isAmount, upper: isOptional(isCount) });

const INPUTS: Record<Figure['chart']['kind'], Check> = {
	bars: isBarsInput,
	columns: isColumnsInput,
	number: isNumberInput,
};

const isChart: Check = (value) =>
	isRecordOf({ kind: isOneOf(...Object.keys(INPUTS)) })(value) &&
	INPUTS[(value as Figure['chart']).kind]((value as Figure['chart']).input);

/** Whether a value of unknown origin can be drawn as a figure. */
export function isFigure(value: unknown): value is Figure {
	return isRecordOf({
		id: isText,
		title: isText,
		subtitle: isText,
		definition: isText,
		source: isText,
		note: isOptional(isText),
		alternative: isOptional(isText),
		unit: isRecordOf({ one: isText, other: isText }),
		counts: isOneOf('persons', 'acts'),
		chart: isChart,
	})(value);
}
