import type { Wording } from '../../text/messages.ts';
import { numberText } from '../amount.ts';
import type { ChartOf } from '../chart-kind.ts';
import { heightAt, isDrawable } from './height.ts';
import type { CurveInput } from './input.ts';

/** A Lorenz curve in words. */
export function curveSentences(
	{ points, gini, top, yLabel }: CurveInput,
	{ title }: ChartOf,
	wording: Wording,
): string[] {
	const { describe, curve, empty } = wording.t.charts;
	const what = describe.curve(title);
	if (!isDrawable(points)) return [what, empty];
	const half = numberText(heightAt(points, 0.5), { kind: 'percent' }, wording);
	return [
		what,
		describe.half(half, yLabel),
		...(top === undefined ? [] : [`${top.label}.`]),
		...(gini === undefined ? [] : [`${curve.gini(wording.formats.number(gini, 2))}.`]),
	];
}
