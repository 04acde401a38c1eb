import type { Network } from '$lib/network/network.ts';

/** A line of the ranking. */
export interface RankedRow {
	key: string;
	label: string;
	/** Place in the order of the network, that of values. */
	place: number;
	/** 1 + the number of actors with a greater value; absent where the measure has no meaning. */
	rank?: number;
}

/** Actors from the greatest value to the least; equal ones by name, those without a value last. */
export function rankedRows(
	network: Network,
	values: Float64Array,
	compare: (a: string, b: string) => number,
): RankedRow[] {
	const rows: RankedRow[] = network
		.nodes()
		.map((key, place) => ({ key, label: network.getNodeAttribute(key, 'label'), place }));
	const value = (row: RankedRow) => values[row.place] ?? NaN;
	const order = (row: RankedRow) => (Number.isNaN(value(row)) ? -Infinity : value(row));
	rows.sort((a, b) => {
		const [one, other] = [order(a), order(b)];
		return one === other ? compare(a.label, b.label) : other - one;
	});
	rows.forEach((row, index) => {
		if (Number.isNaN(value(row))) return;
		const above = rows[index - 1];
		row.rank = above && value(above) === value(row) ? above.rank : index + 1;
	});
	return rows;
}

/** Decimals that tell the values of a column apart: three figures of the largest, none for whole numbers. */
export function digitsOf(values: Float64Array): number {
	let largest = 0;
	let isWhole = true;
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		largest = Math.max(largest, Math.abs(value));
		isWhole &&= Number.isInteger(value);
	}
	if (isWhole || largest === 0) return 0;
	return Math.min(8, Math.max(1, 2 - Math.floor(Math.log10(largest))));
}
