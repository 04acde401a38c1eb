import type { Wording } from '../../text/messages.ts';
import type { NumberFormat } from '../amount.ts';
import { amountCell, heading, numeric, type TableBody } from '../table-cells.ts';
import { isDrawable, tenths } from './height.ts';
import type { CurveInput } from './input.ts';

const SHARE: NumberFormat = { kind: 'percent', digits: 1 };

/** The curve at each tenth of the actors. */
export function curveTable(
	{ points, xLabel, yLabel }: CurveInput,
	_: unknown,
	wording: Wording,
): TableBody {
	return {
		columns: [heading(xLabel), numeric(yLabel)],
		rows: isDrawable(points)
			? tenths(points).map(({ x, y }) => ({
					cells: [amountCell(x, wording, SHARE), amountCell(y, wording, SHARE)],
				}))
			: [],
	};
}
