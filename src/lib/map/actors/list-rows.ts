import { weightedDegrees } from '../../network/degrees.ts';
import type { Groups } from '../../network/groups/groups.ts';
import type { Network } from '../../network/network.ts';

/** Numbers from the greatest, names and groups from the first; equal ones by name. */
export type ListOrder = 'ties' | 'weight' | 'name' | 'kind' | 'group';

/** A line of the list that says what the map shows. */
export interface ListRow {
	key: string;
	label: string;
	mode: string;
	/** The kind that users give; blank when it is not known. */
	kind: string;
	/** 1 + the number of nodes of its mode with more ties. */
	rank: number;
	degree: number;
	weight: number;
	group: number | undefined;
}

/** All nodes, in an order. */
export function listRows(
	network: Network,
	order: ListOrder,
	compare: (a: string, b: string) => number,
	groups?: Groups,
): ListRow[] {
	const weights = weightedDegrees(network);
	const rows = network.mapNodes((key, { label, mode, attributes }) => ({
		key,
		label,
		mode,
		kind: String(attributes.kind ?? ''),
		rank: 0,
		degree: network.degree(key),
		weight: weights.get(key) ?? 0,
		group: groups?.of.get(key),
	}));
	const byName = (a: ListRow, b: ListRow) => compare(a.label, b.label);
	const byTies = (a: ListRow, b: ListRow) => b.degree - a.degree || byName(a, b);
	rank(rows.sort(byTies));
	switch (order) {
		case 'ties':
			return rows;
		case 'name':
			return rows.sort(byName);
		case 'weight':
			return rows.sort((a, b) => b.weight - a.weight || byName(a, b));
		case 'group':
			return rows.sort((a, b) => (a.group ?? Infinity) - (b.group ?? Infinity) || byTies(a, b));
		case 'kind':
			return rows.sort(
				(a, b) =>
					Number(a.kind === '') - Number(b.kind === '') ||
					compare(a.mode, b.mode) ||
					compare(a.kind, b.kind) ||
					byName(a, b),
			);
	}
}

/** Gives each row its rank, those with the most ties first. */
function rank(rows: ListRow[]): void {
	const seen = new Map<string, { count: number; last: ListRow }>();
	for (const row of rows) {
		const before = seen.get(row.mode);
		const count = (before?.count ?? 0) + 1;
		row.rank = before && before.last.degree === row.degree ? before.last.rank : count;
		seen.set(row.mode, { count, last: row });
	}
}
