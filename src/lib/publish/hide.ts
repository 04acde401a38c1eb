import { isHidden, shown, type Amount, type NumberFormat } from '../charts/amount.ts';

export type HidingReason = 'small' | 'complementary' | 'total';

export interface HiddenGroup {
	amounts: Amount[];
	total?: Amount;
	/** By cell; absent for a cell that stays. */
	reasons: (HidingReason | undefined)[];
}

/** Smallest threshold that protects anybody, and the largest that leaves a readable figure. */
export const THRESHOLDS = { least: 3, greatest: 20, usual: 5 };

/** Whether a count of persons is too small to be published; so is a difference of counts. */
export function isSmall(amount: Amount, k: number): boolean {
	return !isHidden(amount) && amount !== 0 && Math.abs(amount) < k;
}

/**
 * Hides the small counts of a group of cells. When their total is published, also hides the next
 * smallest cells until the hidden ones are at least two and add up to `k` or more: whatever is
 * subtracted from the total, each of them may then be anything from 0 to `k` at least. There, no
 * hidden cell says "fewer than k", which would tell the small ones from the others.
 */
export function hideGroup(
	cells: readonly Amount[],
	total: Amount | undefined,
	k: number,
): HiddenGroup {
	const smallTotal = total !== undefined && isSmall(total, k);
	const published = total === undefined || isHidden(total) || smallTotal ? undefined : total;
	const reasons: HiddenGroup['reasons'] = cells.map((cell) =>
		isSmall(cell, k) ? 'small' : undefined,
	);
	// "Fewer than k" is said of counts only: among differences, it would tell the negative ones.
	const areCounts = [...cells, total ?? 0].every((cell) => isHidden(cell) || cell >= 0);
	const below: Amount = areCounts ? { hidden: true, below: k } : { hidden: true };
	const hiddenTotal: Amount | undefined = smallTotal ? below : total;
	if (published === undefined || !reasons.includes('small')) {
		return {
			amounts: cells.map((cell, index) => (reasons[index] ? below : cell)),
			total: hiddenTotal,
			reasons,
		};
	}
	const next = cells
		.map((cell, index) => ({ value: isHidden(cell) ? 0 : cell, index }))
		.filter(({ value, index }) => value > 0 && reasons[index] === undefined)
		.sort((a, b) => a.value - b.value || a.index - b.index);
	const isEnough = () => {
		const hidden = cells.filter((_, index) => reasons[index] !== undefined);
		const sum = hidden.reduce((all: number, cell) => all + (isHidden(cell) ? 0 : cell), 0);
		return hidden.length >= 2 && sum >= k;
	};
	for (const { index } of next) {
		if (isEnough()) break;
		reasons[index] = 'complementary';
	}
	if (!isEnough()) {
		// The cells do not make up the total by themselves: it goes too.
		return {
			amounts: cells.map((cell, index) => (reasons[index] ? { hidden: true } : cell)),
			total: { hidden: true },
			reasons,
		};
	}
	return {
		amounts: cells.map((cell, index) => (reasons[index] ? { hidden: true } : cell)),
		total: hiddenTotal,
		reasons,
	};
}

/**
 * What the counts behind shares add up to, which is as good as published with them: a share alone
 * hidden is what the others leave of the whole. Nothing for other values: rates add up to nothing.
 */
export function totalOfShares(
	counts: readonly Amount[],
	format: NumberFormat | undefined,
): number | undefined {
	if (format?.kind !== 'percent') return undefined;
	return counts.reduce((sum: number, count) => sum + shown(count), 0);
}
