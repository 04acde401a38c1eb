import { area, line } from 'd3';
import type { Wording } from '../../text/messages.ts';
import type { PluralForms } from '../../text/plural.ts';
import { numberText, type NumberFormat } from '../amount.ts';
import { horizontal, tickLabel } from '../axis.ts';
import { TEXT_SIZES, type Drawing, type GroupMark, type Mark, type Size } from '../drawing.ts';
import { emptyDrawing } from '../empty.ts';
import { noteLines } from '../note-lines.ts';
import { wrap } from '../wrap.ts';
import { isDrawable, tenths } from './height.ts';
import type { CurveInput, CurvePoint } from './input.ts';
import { layoutCurve, type CurveLayout } from './layout.ts';

const SHARE: NumberFormat = { kind: 'percent' };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const LINE = 20;

/** Points that fall on the same pixel as the one before are not drawn twice. */
function drawn(points: readonly CurvePoint[], { x }: CurveLayout): CurvePoint[] {
	let last = -Infinity;
	return points.filter((point, index) => {
		if (index < points.length - 1 && x(point.x) - last < 0.5) return false;
		last = x(point.x);
		return true;
	});
}

function gridMarks(layout: CurveLayout, wording: Wording): Mark[] {
	const { x, y, top, bottom } = layout;
	return TICKS.flatMap((share): Mark[] => {
		const text = numberText(share, SHARE, wording);
		const style = { paint: 'muted', size: 's', anchor: 'middle', tabular: true } as const;
		return [
			horizontal(layout, y(share), share === 0 ? 'ink' : 'hairline'),
			tickLabel(layout, y(share), text),
			{ kind: 'line', x1: x(share), x2: x(share), y1: top, y2: bottom, stroke: 'hairline' },
			{ kind: 'text', x: x(share), y: bottom + 17, text, ...style },
		];
	});
}

function curveMarks(points: readonly CurvePoint[], { x, y }: CurveLayout): Mark[] {
	const between = area<CurvePoint>()
		.digits(1)
		.x((point) => x(point.x))
		.y0((point) => y(point.x))
		.y1((point) => y(point.y));
	const along = line<CurvePoint>()
		.digits(1)
		.x((point) => x(point.x))
		.y((point) => y(point.y));
	return [
		{ kind: 'path', d: between(points) ?? '', fill: 'accent', pale: true },
		{
			kind: 'line',
			x1: x(0),
			y1: y(0),
			x2: x(1),
			y2: y(1),
			stroke: 'muted',
			width: 1.5,
			dashed: true,
		},
		{ kind: 'path', d: along(points) ?? '', stroke: 'accent', width: 2.5 },
	];
}

/** The marked place: what those at its right hold, as a stroke on the right side. */
function topMarks({ top }: CurveInput, { x, y, right }: CurveLayout): Mark[] {
	if (top === undefined) return [];
	const across = { x1: x(top.x), y1: y(top.y), y2: y(top.y), stroke: 'ink' as const };
	return [
		{ kind: 'line', ...across, x2: right, dashed: true },
		{ kind: 'line', x1: right, x2: right, y1: y(top.y), y2: y(1), stroke: 'attention', width: 4 },
		{ kind: 'circle', x: x(top.x), y: y(top.y), radius: 5, fill: 'attention', stroke: 'paper' },
	];
}

function pointGroups(input: CurveInput, layout: CurveLayout, wording: Wording): GroupMark[] {
	const { x, y, top, bottom } = layout;
	const text = (share: number) => numberText(share, { ...SHARE, digits: 1 }, wording);
	const step = x(0.1) - x(0);
	return tenths(input.points).map((point, index): GroupMark => ({
		kind: 'group',
		datum: {
			id: `tenth-${index}`,
			label: wording.t.charts.curve.point(text(point.x), input.xLabel, text(point.y), input.yLabel),
			column: index,
			row: 0,
			hit: { x: x(point.x) - step / 2, y: top, width: step, height: bottom - top },
			anchor: { x: x(point.x), y: y(point.y) - 8, side: 'above' },
		},
		marks: [{ kind: 'circle', x: x(point.x), y: y(point.y), radius: 2.5, fill: 'accent' }],
	}));
}

/** The marked place in words, strong, then Gini's index. */
function sayings({ top, gini }: CurveInput, { t, formats }: Wording) {
	return [
		...(top === undefined ? [] : [{ text: top.label, strong: true }]),
		...(gini === undefined
			? []
			: [{ text: t.charts.curve.gini(formats.number(gini, 2)), strong: false }]),
	];
}

function sayingMarks(
	said: ReturnType<typeof sayings>,
	{ x, y, width }: { x: number; y: number; width: number },
): { marks: Mark[]; height: number } {
	const lines = said.flatMap(({ text, strong }) =>
		wrap(text, width, { size: TEXT_SIZES.m, strong, maxLines: 5 }).map((one) => ({
			text: one,
			strong,
		})),
	);
	return {
		marks: lines.map(({ text, strong }, index): Mark => {
			const place = { x, y: y + 14 + index * LINE };
			return { kind: 'text', ...place, text, strong, paint: 'ink' };
		}),
		height: lines.length * LINE,
	};
}

/** A Lorenz curve beside the line of equality. */
export function placeCurve(
	input: CurveInput,
	size: Size,
	_: PluralForms,
	wording: Wording,
): Drawing {
	const { width } = size;
	if (!isDrawable(input.points)) return emptyDrawing(width, wording);
	const head = noteLines([input.yLabel], { y: 0, width });
	const said = sayings(input, wording);
	const under = noteLines([input.xLabel], { y: 0, width }).height;
	const wide = layoutCurve(size, { above: head.height + 10, below: under, tick: '100 %' });
	const below = wide.beside ? under : under + 6 + sayingMarks(said, { x: 0, y: 0, width }).height;
	const layout = layoutCurve(size, { above: head.height + 10, below, tick: '100 %' });
	const foot = noteLines([input.xLabel], { y: layout.bottom + 22, width });
	const footEnd = layout.bottom + 22 + foot.height;
	const place = layout.beside
		? { x: layout.textX, y: layout.top + 4, width: layout.textWidth }
		: { x: 0, y: footEnd + 6, width };
	const words = sayingMarks(said, place);
	return {
		width,
		height: Math.max(footEnd, place.y + words.height) + 6,
		marks: [
			...head.marks,
			...gridMarks(layout, wording),
			...curveMarks(drawn(input.points, layout), layout),
			...topMarks(input, layout),
			...pointGroups(input, layout, wording),
			{
				kind: 'text',
				x: layout.x(0.56) - 10,
				y: layout.y(0.56) - 2,
				text: wording.t.charts.curve.equality,
				paint: 'muted',
				size: 's',
				anchor: 'end',
				halo: true,
			},
			...foot.marks,
			...words.marks,
		],
	};
}
