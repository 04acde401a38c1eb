import { COLUMNS, type DashboardPanel, type PanelPlace } from './dashboard.ts';

/** Narrower, no chart can be read. */
export const LEAST_WIDTH = 2;

/** Where a panel is wanted: in a row, or in a new one that opens before that row. */
export type Target = { row: number; x: number } | { before: number };

export type Step = 'left' | 'right' | 'up' | 'down';

type Panels = readonly DashboardPanel[];

const at = (panel: DashboardPanel, place: Partial<PanelPlace>): DashboardPanel => ({
	...panel,
	place: { ...panel.place, ...place },
});

const widthOf = (row: Panels) => row.reduce((sum, { place }) => sum + place.width, 0);

/** The panels in the order in which they are read, row by row. */
export function rowsOf(panels: Panels): DashboardPanel[][] {
	const rows = new Map<number, DashboardPanel[]>();
	for (const panel of panels) rows.set(panel.place.y, [...(rows.get(panel.place.y) ?? []), panel]);
	return [...rows.entries()]
		.toSorted(([a], [b]) => a - b)
		.map(([, row]) => row.toSorted((a, b) => a.place.x - b.place.x));
}

/** Side by side without overlap, each as near as can be to its column. The row has room for all. */
function spread(row: Panels): DashboardPanel[] {
	let start = 0;
	const pushed = row.map((panel) => {
		const x = Math.max(start, panel.place.x);
		start = x + panel.place.width;
		return at(panel, { x });
	});
	let end = COLUMNS;
	return pushed
		.toReversed()
		.map((panel) => {
			const x = Math.min(panel.place.x, end - panel.place.width);
			end = x;
			return at(panel, { x });
		})
		.toReversed();
}

/** Rows of panels that fit: what is too much for a row begins the next one. */
function fitted(row: Panels): DashboardPanel[][] {
	const rows: DashboardPanel[][] = [];
	for (const panel of row) {
		const last = rows.at(-1);
		if (last && widthOf(last) + panel.place.width <= COLUMNS) last.push(panel);
		else rows.push([panel]);
	}
	return rows.map(spread);
}

/** The panels without overlap or empty rows, in the order in which they are read. */
export function settled(rows: readonly Panels[]): DashboardPanel[] {
	return rows
		.map((row) => row.map((panel) => at(panel, { width: bounded(panel.place.width) })))
		.flatMap(fitted)
		.flatMap((row, y) => row.map((panel) => at(panel, { y })));
}

function bounded(width: number): number {
	return Math.min(COLUMNS, Math.max(LEAST_WIDTH, Math.round(width)));
}

/**
 * A row with one more panel, before those whose middle is further than its own. Dropped right on
 * another, it goes to the side that it did not come from.
 */
function joined(row: Panels, panel: DashboardPanel, from: PanelPlace): DashboardPanel[] {
	const middle = ({ x, width }: PanelPlace) => x + width / 2;
	const own = middle(panel.place);
	const index = row.findIndex(({ place }) => {
		const cameFromLeft = from.y === place.y && from.x < place.x;
		return cameFromLeft ? middle(place) > own : middle(place) >= own;
	});
	return index < 0 ? [...row, panel] : row.toSpliced(index, 0, panel);
}

/** Moves a panel; those that are in the way make room. */
export function moved(panels: Panels, id: string, target: Target): DashboardPanel[] {
	const rows = rowsOf(panels);
	const panel = panels.find((one) => one.id === id);
	if (!panel) return [...panels];
	const without = rows.map((row) => row.filter((one) => one.id !== id));
	if ('before' in target) return settled(without.toSpliced(target.before, 0, [panel]));
	const x = Math.min(Math.max(0, target.x), COLUMNS - panel.place.width);
	return settled(
		without.map((row, index) =>
			index === target.row ? joined(row, at(panel, { x }), panel.place) : row,
		),
	);
}

/** Moves a panel by one step, as the arrows do. */
export function stepped(panels: Panels, id: string, step: Step): DashboardPanel[] {
	const rows = rowsOf(panels);
	const y = rows.findIndex((row) => row.some((one) => one.id === id));
	const row = rows[y];
	const panel = row?.find((one) => one.id === id);
	if (!row || !panel) return [...panels];
	if (step === 'left' || step === 'right') {
		return settled(rows.toSpliced(y, 1, aside(row, panel, step === 'left' ? -1 : 1)));
	}
	// Out of a row to one of its own first, and from there into the next one if there is room.
	const isUp = step === 'up';
	if (row.length > 1) return moved(panels, id, { before: isUp ? y : y + 1 });
	const next = rows[isUp ? y - 1 : y + 1];
	if (!next) return [...panels];
	const fits = widthOf(next) + panel.place.width <= COLUMNS;
	if (fits) return moved(panels, id, { row: isUp ? y - 1 : y + 1, x: panel.place.x });
	return moved(panels, id, { before: isUp ? y - 1 : y + 2 });
}

/** A column further where it is free, else on the other side of its neighbour. */
function aside(row: Panels, panel: DashboardPanel, by: -1 | 1): DashboardPanel[] {
	const index = row.indexOf(panel);
	const { x, width } = panel.place;
	const neighbour = row[index + by];
	const edge = by < 0 ? x : x + width;
	const limit = neighbour
		? by < 0
			? neighbour.place.x + neighbour.place.width
			: neighbour.place.x
		: by < 0
			? 0
			: COLUMNS;
	if (edge !== limit) return row.with(index, at(panel, { x: x + by }));
	if (!neighbour) return [...row];
	const [left, right] = by < 0 ? [panel, neighbour] : [neighbour, panel];
	const start = Math.min(x, neighbour.place.x);
	const swapped = [at(left, { x: start }), at(right, { x: start + left.place.width })];
	return row.toSpliced(Math.min(index, index + by), 2, ...swapped);
}

/** Gives a panel another width. Its neighbours give columns before any leaves the row. */
export function widened(panels: Panels, id: string, width: number): DashboardPanel[] {
	return settled(
		rowsOf(panels).map((row) => {
			const index = row.findIndex((one) => one.id === id);
			const panel = row[index];
			if (!panel) return row;
			const wider = row.with(index, at(panel, { width: bounded(width) }));
			let excess = widthOf(wider) - COLUMNS;
			for (const giver of [index + 1, index - 1]) {
				const other = wider[giver];
				if (!other || excess <= 0) continue;
				const given = Math.min(excess, Math.max(0, other.place.width - LEAST_WIDTH));
				wider[giver] = at(other, { width: other.place.width - given });
				excess -= given;
			}
			return wider;
		}),
	);
}

/** Adds panels below the others, side by side as far as they fit. */
export function added(panels: Panels, more: Panels): DashboardPanel[] {
	const follow = more.map((panel) => at(panel, { x: 0 }));
	return settled([...rowsOf(panels), ...fitted(follow)]);
}

/** Adds a copy beside a panel, or under it. */
export function addedAfter(panels: Panels, id: string, copy: DashboardPanel): DashboardPanel[] {
	return settled(
		rowsOf(panels).map((row) => {
			const index = row.findIndex((one) => one.id === id);
			return index < 0 ? row : row.toSpliced(index + 1, 0, copy);
		}),
	);
}

export function without(panels: Panels, id: string): DashboardPanel[] {
	return settled(rowsOf(panels.filter((one) => one.id !== id)));
}
