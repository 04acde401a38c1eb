/** Part of a cell that discs and the gaps between them may fill: beyond, they cannot find room. */
const FULL = 0.5;
/** Turns at each width of cells. */
const TURNS = 12;
/** Discs in a cell, on average, at the finest. */
const FINEST = 4;
/** How far a difference of filling moves discs, in cells. */
const FLOW = 0.35;
const FASTEST = 0.4;

/**
 * Lets crowds flow to where there is room, as a gas under pressure does, until discs can be moved
 * apart each by itself: neighbours move together, so that they stay neighbours. Cells are wide at
 * first, then narrower and narrower. Positions are changed in place.
 *
 * @param room side of the square that each disc needs
 */
export function easeCrowds(x: Float64Array, y: Float64Array, room: Float64Array): void {
	const most = Math.sqrt(x.length / FINEST);
	for (let across = 4; across <= most; across *= 2) {
		for (let turn = 0; turn < TURNS; turn += 1) if (!flow(x, y, room, across)) break;
	}
}

/** One turn; false when no cell is over-full. */
function flow(x: Float64Array, y: Float64Array, room: Float64Array, across: number): boolean {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let i = 0; i < x.length; i += 1) {
		west = Math.min(west, x[i]!);
		east = Math.max(east, x[i]!);
		south = Math.min(south, y[i]!);
		north = Math.max(north, y[i]!);
	}
	const side = Math.max(east - west, north - south) / across;
	if (!(side > 0)) return false;
	// Two empty cells around: to flow into, and to look at beyond the border.
	const columns = Math.floor((east - west) / side) + 5;
	const rows = Math.floor((north - south) / side) + 5;
	const filled = new Float64Array(columns * rows);
	const area = FULL * side * side;
	// Each disc is shared among the four cells whose centres are around it.
	const at = (i: number) => {
		const u = (x[i]! - west) / side + 1.5;
		const v = (y[i]! - south) / side + 1.5;
		return {
			column: Math.floor(u),
			row: Math.floor(v),
			u: u - Math.floor(u),
			v: v - Math.floor(v),
		};
	};
	for (let i = 0; i < x.length; i += 1) {
		const { column, row, u, v } = at(i);
		const cell = row * columns + column;
		const part = (room[i]! * room[i]!) / area;
		filled[cell]! += part * (1 - u) * (1 - v);
		filled[cell + 1]! += part * u * (1 - v);
		filled[cell + columns]! += part * (1 - u) * v;
		filled[cell + columns + 1]! += part * u * v;
	}
	const [dx, dy] = [new Float64Array(filled.length), new Float64Array(filled.length)];
	let isCrowded = false;
	for (let row = 1; row < rows - 1; row += 1) {
		for (let cell = row * columns + 1; cell < (row + 1) * columns - 1; cell += 1) {
			const pressure = (other: number) => Math.max(0, filled[other]! - 1);
			if (filled[cell]! > 1.1) isCrowded = true;
			const flowing = (FLOW * side) / Math.max(1, filled[cell]!);
			dx[cell] = flowing * (pressure(cell - 1) - pressure(cell + 1));
			dy[cell] = flowing * (pressure(cell - columns) - pressure(cell + columns));
		}
	}
	if (!isCrowded) return false;
	for (let i = 0; i < x.length; i += 1) {
		const { column, row, u, v } = at(i);
		const cell = row * columns + column;
		const mixed = (values: Float64Array) => {
			const below = values[cell]! * (1 - u) + values[cell + 1]! * u;
			const above = values[cell + columns]! * (1 - u) + values[cell + columns + 1]! * u;
			const move = below * (1 - v) + above * v;
			return Math.max(-FASTEST * side, Math.min(FASTEST * side, move));
		};
		const [moveX, moveY] = [mixed(dx), mixed(dy)];
		x[i]! += moveX;
		y[i]! += moveY;
	}
	return true;
}
