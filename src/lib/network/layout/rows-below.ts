import { FRAME } from './frame.ts';
import { betweenParts, largest } from './gap.ts';

/** Widest column of the rows: room for a short label. */
const COLUMN = 190;
/** Least height of a row whose nodes have room for a label. */
const LABELLED_ROW = 22;

/**
 * Places nodes in rows under a picture centred on x = 0; `x` and `y` are changed.
 *
 * @param width of the rows
 * @param top of the first row, y upwards
 */
export function rowsBelow(
	nodes: ArrayLike<number> & Iterable<number>,
	room: Float64Array,
	{
		x,
		y,
		width,
		top,
		gap,
	}: Record<'x' | 'y', Float64Array> & Record<'width' | 'top' | 'gap', number>,
): void {
	const step = 2 * largest(Float64Array.from(nodes, (node) => room[node]!)) + gap;
	const column = Math.max(step, Math.min(COLUMN, width / nodes.length));
	const row = column > COLUMN / 3 ? Math.max(step, LABELLED_ROW) : step;
	const columns = Math.max(1, Math.floor(width / column));
	Array.from(nodes).forEach((node, i) => {
		x[node] = -width / 2 + column * ((i % columns) + 0.5);
		y[node] = top - row * (Math.floor(i / columns) + 0.5);
	});
}

/** Places isolates in rows under all others, as wide as these; `x` and `y` are changed. */
export function rowsUnder(
	others: Uint32Array,
	isolates: readonly number[],
	room: Float64Array,
	{ x, y, gap }: Record<'x' | 'y', Float64Array> & { gap: number },
): void {
	if (isolates.length === 0) return;
	let [west, east, south] = [-FRAME.width / 2, FRAME.width / 2, Infinity];
	for (const node of others) {
		west = Math.min(west, x[node]! - room[node]!);
		east = Math.max(east, x[node]! + room[node]!);
		south = Math.min(south, y[node]! - room[node]!);
	}
	const top = others.length > 0 ? south - betweenParts(gap) : 0;
	const middle = (west + east) / 2;
	rowsBelow(isolates, room, { x, y, width: east - west, top, gap });
	for (const node of isolates) x[node]! += middle;
}
