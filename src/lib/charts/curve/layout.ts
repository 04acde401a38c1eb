import { TEXT_SIZES, type Size } from '../drawing.ts';
import { plotHeight } from '../plot-height.ts';
import { textWidth } from '../text-width.ts';

const BESIDE_FROM = 560;
const MOST = 360;
const AXIS_ROOM = 22;

/** A square, with what is said of it beside, or under. */
export interface CurveLayout {
	beside: boolean;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Room for sentences. */
	textX: number;
	textWidth: number;
	x(share: number): number;
	y(share: number): number;
}

/** `above` and `below` are taken by titles and, where they are under the square, by sentences. */
export function layoutCurve(
	size: Size,
	{ above, below, tick }: { above: number; below: number; tick: string },
): CurveLayout {
	const { width } = size;
	const beside = width >= BESIDE_FROM;
	const left = Math.ceil(textWidth(tick, TEXT_SIZES.s)) + 10;
	const end = Math.ceil(textWidth(tick, TEXT_SIZES.s) / 2) + 2;
	const room = (beside ? width * 0.55 : width) - left - end;
	const side = Math.min(room, plotHeight(size, above + AXIS_ROOM + below, Math.min(MOST, room)));
	const right = left + side;
	const bottom = above + side;
	const textX = beside ? right + end + 20 : 0;
	return {
		beside,
		left,
		right,
		top: above,
		bottom,
		textX,
		textWidth: width - textX,
		x: (share) => left + share * side,
		y: (share) => bottom - share * side,
	};
}
