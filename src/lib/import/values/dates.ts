import type { DateOrder } from '../../model/column.ts';
import type { CivilDate } from '../../model/period.ts';
import { DAY, dayText } from './civil.ts';
import { orderProofs, provedOrder } from './date-order.ts';
import { momentIn } from './moments.ts';

/** The civil date that a cell writes, with or without a time, or undefined. */
export function parseDate(cell: string, order?: DateOrder): CivilDate | undefined {
	const moment = momentIn(cell, order);
	return Number.isNaN(moment) ? undefined : dayText(Math.floor(moment / DAY));
}

/** The order of day and month that the dates among these cells prove. */
export function dateOrder(cells: Iterable<string>): DateOrder {
	const all = [...cells];
	return provedOrder(orderProofs(all, new Uint8Array(all.length).fill(1)));
}
