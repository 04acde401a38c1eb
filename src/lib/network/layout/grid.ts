/** Points sorted into square cells, cell by cell, row by row. */
export interface Cells {
	/** Lower left corner, and width of a cell. */
	west: number;
	south: number;
	side: number;
	columns: number;
	rows: number;
	/** Where the members of each cell begin; one more entry at the end. */
	start: Uint32Array;
	/** Numbers of the points. */
	members: Uint32Array;
}

/** Most cells per point: beyond, cells are made wider. */
const CELLS_PER_POINT = 4;

/** Sorts points into cells at least `side` wide. */
export function cellsOf(x: Float64Array, y: Float64Array, side: number): Cells {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < x.length; i += 1) {
		west = Math.min(west, x[i]!);
		east = Math.max(east, x[i]!);
		south = Math.min(south, y[i]!);
		north = Math.max(north, y[i]!);
	}
	const most = CELLS_PER_POINT * x.length;
	const wide = Math.max(side, Math.sqrt(((east - west) * (north - south)) / most), 1e-9);
	const columns = Math.floor((east - west) / wide) + 1;
	const rows = Math.floor((north - south) / wide) + 1;
	const cellOf = (i: number) =>
		Math.floor((y[i]! - south) / wide) * columns + Math.floor((x[i]! - west) / wide);
	const start = new Uint32Array(columns * rows + 1);
	for (let i = 0; i < x.length; i += 1) start[cellOf(i) + 1]! += 1;
	for (let cell = 0; cell < columns * rows; cell += 1) start[cell + 1]! += start[cell]!;
	const next = start.slice();
	const members = new Uint32Array(x.length);
	for (let i = 0; i < x.length; i += 1) members[next[cellOf(i)]!++] = i;
	return { west, south, side: wide, columns, rows, start, members };
}
