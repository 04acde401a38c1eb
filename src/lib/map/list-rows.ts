import { weightedDegrees } from '../network/degrees.ts';
import type { Groups } from '../network/groups/groups.ts';
import type { Network } from '../network/network.ts';

export type ListOrder = 'ties' | 'name';

/** A line of the list that says what the map shows. */
export interface ListRow {
	key: string;
	label: string;
	mode: string;
	degree: number;
	weight: number;
	group: number | undefined;
}

/** All nodes, by number of ties then name, or by name. */
export function listRows(
	network: Network,
	order: ListOrder,
	compare: (a: string, b: string) => number,
	groups?: Groups,
): ListRow[] {
	const weights = weightedDegrees(network);
	const rows = network.mapNodes((key, { label, mode }) => ({
		key,
		label,
		mode,
		degree: network.degree(key),
		weight: weights.get(key) ?? 0,
		group: groups?.of.get(key),
	}));
	const byName = (a: ListRow, b: ListRow) => compare(a.label, b.label);
	return rows.sort(order === 'name' ? byName : (a, b) => b.degree - a.degree || byName(a, b));
}
