/** Root mean square distance from the mean place, that of the layouts of Maillage. */
function spreadOf({ x, y }) {
	const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [cx, cy] = [mean(x), mean(y)];
	return Math.sqrt(x.reduce((sum, v, i) => sum + (v - cx) ** 2 + (y[i] - cy) ** 2, 0) / x.length);
}

/** A picture as large as that of Maillage: a disc that covers half of 1000 × 700. */
const SPREAD = Math.sqrt((0.5 * 1000 * 700) / (2 * Math.PI));

/** Pairs of discs that overlap when the picture is drawn at the size of the others, or larger. */
export function overlapsOf(places, room, { cellsOf }) {
	const scale = Math.max(1, SPREAD / spreadOf(places));
	const x = places.x.map((v) => v * scale);
	const y = places.y.map((v) => v * scale);
	const side = 2 * room.reduce((most, radius) => Math.max(most, radius), 0);
	const { west, south, side: wide, columns, rows, start, members } = cellsOf(x, y, side);
	let count = 0;
	for (let i = 0; i < x.length; i += 1) {
		const column = Math.floor((x[i] - west) / wide);
		const row = Math.floor((y[i] - south) / wide);
		for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
			const from = start[r * columns + Math.max(0, column - 1)];
			const to = start[r * columns + Math.min(columns - 1, column + 1) + 1];
			for (const j of members.subarray(from, to)) {
				if (j <= i) continue;
				if (Math.hypot(x[i] - x[j], y[i] - y[j]) < room[i] + room[j]) count += 1;
			}
		}
	}
	return count;
}
