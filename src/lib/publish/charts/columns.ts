import { isHidden } from '../../charts/amount.ts';
import type { ColumnsInput } from '../../charts/columns/input.ts';
import { hideGroup } from '../hide.ts';
import {
	guard,
	isAmount,
	isFormat,
	isListOf,
	isOptional,
	isPeriodRange,
	isRecordOf,
	isSeries,
	isTimePeriod,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isColumnsInput = isRecordOf({
	periods: isListOf(isTimePeriod),
	series: isListOf(isSeries),
	values: isListOf(isListOf(isAmount)),
	totals: isOptional(isListOf(isAmount)),
	format: isOptional(isFormat),
	selection: isOptional(isPeriodRange),
});

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

export const columns: ChartRules<ColumnsInput> = {
	isInput: guard<ColumnsInput>(isColumnsInput),
	protect: protectColumns,
};
