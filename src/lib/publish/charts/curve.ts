import type { CurveInput, CurvePoint } from '../../charts/curve/input.ts';
import { guard, isCount, isListOf, isOptional, isRecordOf, isText } from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isShare = (value: unknown) => isCount(value) && (value as number) <= 1;
const point = { x: isShare, y: isShare };

const isCurveInput = isRecordOf({
	points: isListOf(isRecordOf(point)),
	actors: isCount,
	gini: isOptional(isShare),
	top: isOptional(isRecordOf({ ...point, label: isText })),
	xLabel: isText,
	yLabel: isText,
});

/**
 * The points of a stretch of the curve, at least `step` apart and from both of its ends, which stay.
 * From its end: there are the most active ones, of whom no smaller group may be told.
 */
function thinned(points: readonly CurvePoint[], step: number): CurvePoint[] {
	const [first, end] = [points[0], points.at(-1)];
	if (first === undefined || end === undefined) return [];
	const kept = [end];
	for (const point of points.slice(1, -1).toReversed()) {
		if (kept.at(-1)!.x - point.x >= step && point.x - first.x >= step) kept.push(point);
	}
	return [...kept, first].toReversed();
}

/** Every published place of the curve, the marked one included, `k` actors or more from the next. */
function publishedPoints(input: CurveInput, top: CurvePoint | undefined, k: number): CurvePoint[] {
	const step = k / input.actors - 1e-9;
	if (top === undefined) return thinned(input.points, step);
	const { x, y } = top;
	const below = input.points.filter((point) => point.x < x - 1e-9);
	const above = input.points.filter((point) => point.x > x + 1e-9);
	return [...thinned([...below, { x, y }], step), ...thinned([{ x, y }, ...above], step).slice(1)];
}

function protectCurve(input: CurveInput, k: number, report: Report): CurveInput {
	const { points: _, actors, gini, top, ...labels } = input;
	if (actors < 2 * k) {
		report([], 'small', actors);
		return { ...labels, points: [], actors: 0 };
	}
	const isTopSafe =
		top !== undefined && (1 - top.x) * actors >= k - 1e-6 && top.x * actors >= k - 1e-6;
	if (top !== undefined && !isTopSafe) report([top.label], 'small', undefined);
	return {
		...labels,
		actors,
		points: publishedPoints(input, isTopSafe ? top : undefined, k),
		...(gini === undefined ? {} : { gini: Math.round(gini * 100) / 100 }),
		...(isTopSafe ? { top } : {}),
	};
}

export const curve: ChartRules<CurveInput> = {
	isInput: guard<CurveInput>(isCurveInput),
	protect: protectCurve,
};
