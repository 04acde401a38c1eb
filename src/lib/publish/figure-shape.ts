import type { Figure } from '../charts/figure.ts';
import { isChartName, rulesOf } from './charts/rules.ts';
import { isOneOf, isOptional, isRecordOf, isText, type Check } from './shapes.ts';

const isChart: Check = (value) => {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, input } = value as { kind?: unknown; input?: unknown };
	return isChartName(kind) && rulesOf(kind).isInput(input);
};

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
