import { listRows } from '$lib/map/actors/list-rows.ts';
import { areStable, type Groups } from '$lib/network/groups/groups.ts';
import { neighbours } from '$lib/network/neighbours.ts';
import type { Network } from '$lib/network/network.ts';
import { resultToCsv } from '$lib/state/result-csv.ts';
import type { Wording } from '$lib/text/messages.ts';

/**
 * The list of a network as CSV text, the best-connected first.
 *
 * @param among keys of those to list; everybody when absent
 */
export function listCsv(
	network: Network,
	groups: Groups | undefined,
	{ t: { map }, formats: { compare } }: Wording,
	among?: ReadonlySet<string>,
): string {
	const t = map.list;
	const shownGroups = groups && areStable(groups) ? groups : undefined;
	const names = [t.rank, t.name, t.identifier, t.sort, t.kind, t.group, t.ties, t.weight];
	const rows = listRows(network, 'ties', compare, shownGroups);
	return resultToCsv({
		columns: [...names, t.neighbours].map((name) => ({ name, type: '' })),
		rows: rows
			.filter(({ key }) => among?.has(key) ?? true)
			.map(({ key, label, mode, kind, rank, degree, weight, group }) => ({
				[t.rank]: rank,
				[t.name]: label,
				[t.identifier]: network.getNodeAttribute(key, 'id'),
				[t.sort]: map.oneOf(mode),
				[t.kind]: kind,
				[t.group]: group ?? null,
				[t.ties]: degree,
				[t.weight]: weight,
				[t.neighbours]: neighbours(network, key, compare)
					.map((other) => other.label)
					.join(' ; '),
			})),
	});
}
