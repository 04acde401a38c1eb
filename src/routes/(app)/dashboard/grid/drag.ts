import { COLUMNS } from '$lib/model/dashboard.ts';
import type { Target } from '$lib/model/arrangement.ts';

/** A rectangle of the page, in pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The grid on the page: its own box, and that of each of its rows. */
export interface GridBoxes {
	grid: Box;
	rows: readonly Box[];
	/** Space between two columns. */
	gap: number;
}

/** That near the edge of a row, in pixels at most, a panel goes between two rows. */
const EDGE = 40;

/** Pixels from the beginning of a column to that of the next. */
export function pitchOf({ grid, gap }: Pick<GridBoxes, 'grid' | 'gap'>): number {
	return (grid.right - grid.left + gap) / COLUMNS;
}

/** Where a panel of this left edge, held at this height of the page, is to go. */
export function targetOf(boxes: GridBoxes, left: number, y: number): Target {
	const { rows, grid } = boxes;
	for (const [row, { top, bottom }] of rows.entries()) {
		const edge = Math.min(EDGE, (bottom - top) / 4);
		if (y < top + edge) return { before: row };
		if (y <= bottom - edge) return { row, x: Math.round((left - grid.left) / pitchOf(boxes)) };
	}
	return { before: rows.length };
}

/** What shows where the panel would go, from the corner of the grid. */
export function markOf(boxes: GridBoxes, target: Target, width: number): Box {
	const { grid, rows, gap } = boxes;
	const pitch = pitchOf(boxes);
	if ('before' in target) {
		const above = rows[target.before - 1]?.bottom;
		const below = rows[target.before]?.top;
		const y = (above ?? (below ?? grid.top) - gap) / 2 + (below ?? (above ?? grid.top) + gap) / 2;
		return {
			left: 0,
			right: grid.right - grid.left,
			top: y - grid.top - 2,
			bottom: y - grid.top + 2,
		};
	}
	const row = rows[target.row] ?? grid;
	const x = Math.min(Math.max(0, target.x), COLUMNS - width);
	return {
		left: x * pitch,
		right: (x + width) * pitch - gap,
		top: row.top - grid.top,
		bottom: row.bottom - grid.top,
	};
}
