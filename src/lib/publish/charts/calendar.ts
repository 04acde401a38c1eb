import type { CalendarInput } from '../../charts/calendar/input.ts';
import { isSmall } from '../hide.ts';
import {
	guard,
	isAmount,
	isCivilDate,
	isCount,
	isFormat,
	isListOf,
	isNumber,
	isOptional,
	isPeriodRange,
	isRecordOf,
	isSignedAmount,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isCalendarInput = isRecordOf({
	first: isCivilDate,
	last: isCivilDate,
	days: isListOf(
		isRecordOf({ day: isCivilDate, value: isSignedAmount, count: isOptional(isAmount) }),
	),
	unknown: isOptional(isAmount),
	yearStart: isOptional(
		(value) => isCount(value) && [...Array(13).keys()].slice(1).includes(value as number),
	),
	format: isOptional(isFormat),
	limits: isOptional(isListOf(isNumber)),
	selection: isOptional(isPeriodRange),
});

/** Days add up to no published total: the small ones are hidden, and nothing else. */
function protectCalendar(input: CalendarInput, k: number, report: Report): CalendarInput {
	const { days, unknown } = input;
	const result: CalendarInput = {
		...input,
		days: days.map((one) => {
			const { day, value, count } = one;
			if (!isSmall(count ?? value, k)) return one;
			report([day], 'small', count ?? value);
			const isCountItself = count === undefined && typeof value === 'number' && value > 0;
			return { day, value: isCountItself ? { hidden: true, below: k } : { hidden: true } };
		}),
	};
	if (unknown !== undefined && isSmall(unknown, k)) {
		report([], 'small', unknown);
		result.unknown = { hidden: true, below: k };
	}
	return result;
}

export const calendar: ChartRules<CalendarInput> = {
	isInput: guard<CalendarInput>(isCalendarInput),
	protect: protectCalendar,
};
