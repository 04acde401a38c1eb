import { isHidden, type Amount } from '../../charts/amount.ts';
import { hideGroup, isSmall, type HidingReason } from '../hide.ts';

export interface HiddenGrid {
	/** By row, then by column; absent for a cell that stays. */
	reasons: (HidingReason | undefined)[][];
	/** The totals cannot be published beside what is hidden. */
	totalsGo: boolean;
	/** Whether hidden cells may be said to be fewer than `k`. */
	isBelow: boolean;
}

interface Totals {
	rowTotals?: readonly Amount[];
	columnTotals?: readonly Amount[];
}

/** What must be hidden of a line beside its total, cells hidden before included. */
function line(
	cells: readonly (Amount | null)[],
	hidden: readonly boolean[],
	total: Amount | undefined,
	k: number,
): { adds: number[]; fails: boolean } {
	if (total === undefined || isHidden(total)) return { adds: [], fails: false };
	// What is hidden counts for one small cell: the group then looks for what hides it.
	const given = cells.map((cell): Amount => cell ?? 0);
	if (!hidden.some(Boolean)) return { adds: [], fails: isSmall(total, k) };
	const sum = given.reduce((all: number, cell, index) => {
		return hidden[index] && !isHidden(cell) ? all + cell : all;
	}, 0);
	const count = hidden.filter(Boolean).length;
	if (count >= 2 && sum >= k) return { adds: [], fails: false };
	const masked = given.map((cell, index): Amount => (hidden[index] ? Math.min(1, k - 1) : cell));
	const group = hideGroup(masked, total, k);
	const adds = group.reasons.flatMap((reason, index) =>
		reason !== undefined && !hidden[index] ? [index] : [],
	);
	return { adds, fails: group.total !== undefined && isHidden(group.total) };
}

/**
 * Hides the small counts of a grid. Where totals of rows or columns are published, hides more cells
 * line by line, as `hideGroup` does, until nothing has to be added; the totals go when that cannot be
 * done, or when one of them is small itself.
 */
export function hideGrid(
	cells: readonly (readonly (Amount | null)[])[],
	{ rowTotals, columnTotals }: Totals,
	k: number,
): HiddenGrid {
	const reasons = cells.map((row) =>
		row.map((cell): HidingReason | undefined =>
			cell !== null && isSmall(cell, k) ? 'small' : undefined,
		),
	);
	const small = reasons.map((row) => [...row]);
	const width = Math.max(0, ...cells.map((row) => row.length));
	const column = (at: number) => cells.map((row) => row[at] ?? null);
	const areCounts = cells.flat().every((cell) => cell === null || isHidden(cell) || cell >= 0);
	const withoutTotals = { reasons: small, isBelow: areCounts };
	if (rowTotals === undefined && columnTotals === undefined) {
		return { ...withoutTotals, totalsGo: false };
	}
	for (let added = true; added;) {
		added = false;
		const hide = (row: number, at: number) => {
			reasons[row]![at] = 'complementary';
			added = true;
		};
		for (const [row, given] of cells.entries()) {
			const hidden = given.map((_, at) => reasons[row]?.[at] !== undefined);
			const { adds, fails } = line(given, hidden, rowTotals?.[row], k);
			if (fails) return { ...withoutTotals, totalsGo: true };
			for (const at of adds) hide(row, at);
		}
		for (let at = 0; at < width; at += 1) {
			const hidden = cells.map((_, row) => reasons[row]?.[at] !== undefined);
			const { adds, fails } = line(column(at), hidden, columnTotals?.[at], k);
			if (fails) return { ...withoutTotals, totalsGo: true };
			for (const row of adds) hide(row, at);
		}
	}
	return {
		reasons,
		totalsGo: false,
		isBelow: !reasons.flat().some((reason) => reason !== undefined),
	};
}
