import type { Groups } from '$lib/network/groups/groups.ts';
import type { ActorMeasure, ActorValues } from '$lib/network/measures/actor-measures.ts';
import type { Network } from '$lib/network/network.ts';
import { resultToCsv } from '$lib/state/result-csv.ts';
import type { Messages } from '$lib/text/messages.ts';

/**
 * Every actor with all that was measured of it, as CSV text. Measures keep the names of the field;
 * a cell is blank where one has no meaning.
 */
export function rankingCsv(
	network: Network,
	measured: readonly { name: ActorMeasure; found: ActorValues }[],
	groups: Groups | undefined,
	t: Messages['networkMeasures']['ranking'],
): string {
	const columns = measured.map(({ name, found }) => ({
		title: found.sampled[name] ? `${name} (${t.estimated})` : name,
		values: found.values[name],
	}));
	const titles = [t.actor, t.identifier, t.kind, ...(groups ? [t.group] : [])];
	const rows = network.mapNodes((key, { label, id, mode }) => ({ key, label, id, mode }));
	return resultToCsv({
		columns: [...titles, ...columns.map(({ title }) => title)].map((name) => ({ name, type: '' })),
		rows: rows.map(({ key, label, id, mode }, place) => ({
			[t.actor]: label,
			[t.identifier]: id,
			[t.kind]: mode,
			[t.group]: groups?.of.get(key) ?? null,
			...Object.fromEntries(columns.map(({ title, values }) => [title, known(values?.[place])])),
		})),
	});
}

const known = (value: number | undefined) =>
	value === undefined || Number.isNaN(value) ? null : value;
