import type { ScatterInput, ScatterPoint } from '../../charts/scatter/input.ts';
import { isSmall } from '../hide.ts';
import {
	guard,
	isAmount,
	isCount,
	isFlag,
	isFormat,
	isKey,
	isListOf,
	isNumber,
	isOptional,
	isRecordOf,
	isSeries,
	isText,
	type Check,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isNumberOrNull: Check = (value) => value === null || isNumber(value);
const axis = {
	label: isText,
	format: isOptional(isFormat),
	log: isOptional(isFlag),
	countsPersons: isOptional(isFlag),
};

const isScatterInput = isRecordOf({
	dimension: isText,
	points: isListOf(
		isRecordOf({
			key: isKey,
			label: isText,
			x: isNumberOrNull,
			y: isNumberOrNull,
			size: isOptional(isNumberOrNull),
			category: isOptional(isText),
			count: isOptional(isAmount),
		}),
	),
	x: isRecordOf(axis),
	y: isRecordOf(axis),
	size: isOptional(isRecordOf(axis)),
	categories: isOptional(isListOf(isSeries)),
	withheld: isOptional(isCount),
	selected: isOptional(isListOf(isKey)),
});

/** Whether a point tells of too few persons: those it stands for, or those that one of its values counts. */
function isPrivate(point: ScatterPoint, { x, y, size }: ScatterInput, k: number): boolean {
	const counts = [
		point.count ?? 1,
		x.countsPersons ? point.x : null,
		y.countsPersons ? point.y : null,
		size?.countsPersons ? point.size : null,
	];
	return counts.some((count) => typeof count === 'number' && isSmall(count, k));
}

/** Points are published whole or not at all: their places would tell their values. */
function protectScatter(input: ScatterInput, k: number, report: Report): ScatterInput {
	const points = input.points.filter((point) => {
		if (!isPrivate(point, input, k)) return true;
		report([point.label], 'small', undefined);
		return false;
	});
	const withheld = (input.withheld ?? 0) + input.points.length - points.length;
	const kept = new Set(points.map(({ key }) => key));
	return {
		...input,
		points,
		...(input.selected && { selected: input.selected.filter((key) => kept.has(key)) }),
		...(withheld > 0 ? { withheld } : {}),
	};
}

export const scatter: ChartRules<ScatterInput> = {
	isInput: guard<ScatterInput>(isScatterInput),
	protect: protectScatter,
};
