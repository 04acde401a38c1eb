import { largest } from './gap.ts';

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
