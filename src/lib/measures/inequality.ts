/** How many actors did something `amount` times; one entry for each amount. */
export interface Tally {
	amount: number;
	actors: number;
}

/** Under that many actors, a concentration says more of chance than of them. */
export const FEWEST_ACTORS = 10;

const ascending = (tallies: readonly Tally[]) => tallies.toSorted((a, b) => a.amount - b.amount);

export function actorsIn(tallies: readonly Tally[]): number {
	return tallies.reduce((sum, { actors }) => sum + actors, 0);
}

export function amountIn(tallies: readonly Tally[]): number {
	return tallies.reduce((sum, { amount, actors }) => sum + amount * actors, 0);
}

/**
 * Gini index, G = 2·Σ i·x(i) / (n·Σ x) − (n+1)/n with x ascending, i = 1…n; nothing when there is
 * nothing to share.
 */
export function gini(tallies: readonly Tally[]): number | undefined {
	const n = actorsIn(tallies);
	const total = amountIn(tallies);
	if (n === 0 || total <= 0) return undefined;
	let before = 0;
	let weighted = 0;
	for (const { amount, actors } of ascending(tallies)) {
		// Ranks before + 1 … before + actors.
		weighted += amount * (actors * before + (actors * (actors + 1)) / 2);
		before += actors;
	}
	return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** A place on the Lorenz curve: the share of all amounts held by a share of the actors, the least active. */
export interface LorenzPoint {
	actors: number;
	amounts: number;
}

/** The corners of the Lorenz curve, from (0, 0) to (1, 1): between two amounts it is straight. */
export function lorenz(tallies: readonly Tally[]): LorenzPoint[] {
	const n = actorsIn(tallies);
	const total = amountIn(tallies);
	if (n === 0 || total <= 0) return [];
	const points: LorenzPoint[] = [{ actors: 0, amounts: 0 }];
	let actors = 0;
	let amounts = 0;
	for (const tally of ascending(tallies)) {
		actors += tally.actors;
		amounts += tally.amount * tally.actors;
		points.push({ actors: actors / n, amounts: amounts / total });
	}
	return points;
}

/** What the most active tenth, ⌈n/10⌉ actors, did among everything. */
export function topTenth(tallies: readonly Tally[]): { actors: number; share: number } | undefined {
	const n = actorsIn(tallies);
	const total = amountIn(tallies);
	if (n === 0 || total <= 0) return undefined;
	const actors = Math.ceil(n / 10);
	let left = actors;
	let held = 0;
	for (const tally of ascending(tallies).toReversed()) {
		const taken = Math.min(left, tally.actors);
		held += taken * tally.amount;
		left -= taken;
	}
	return { actors, share: held / total };
}
