import { buildNetwork, type Dropped } from '../network/build-network.ts';
import type { Network } from '../network/network.ts';
import type { ActorRow, AttributeValue, Mode, TieRow } from '../network/network-rows.ts';
import type { Filter } from '../model/filter.ts';
import type { Incidence, Relation } from '../model/relation.ts';
import { incidencePairs, type IncidenceContext } from '../queries/network/incidence.ts';
import {
	actorRows,
	CONTRIBUTION_ROWS,
	eventRows,
	statedTies,
	twoModeTies,
} from '../queries/network/network-queries.ts';
import {
	projectedTies,
	projectionSize,
	type ProjectionSize,
} from '../queries/network/projection.ts';
import type { ResultRow } from '../db/engine.ts';
import type { Statement } from '../sql/statement.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

export interface LoadedNetwork {
	graph: Network;
	dropped: Dropped;
	relation: Relation;
}

/** The two modes that an incidence ties, as node keys name them. */
export function modesOfIncidence(incidence: Incidence): [Mode, Mode] {
	switch (incidence.of) {
		case 'participations':
			return ['actor', 'event'];
		case 'decisions':
			return ['contribution', 'body'];
		case 'criteria':
			return ['actor', 'criterion'];
		case 'list':
			return [incidence.row, incidence.list];
	}
}

const INTERNAL = new Set(['source_file', 'source_line', 'declared', 'label']);

function toActor(row: ResultRow, mode: Mode, key: string): ActorRow {
	const attributes: Record<string, AttributeValue> = {};
	for (const [name, value] of Object.entries(row)) {
		if (name === key || INTERNAL.has(name)) continue;
		attributes[name] = Array.isArray(value) ? value.join(', ') : value;
	}
	return { id: String(row[key]), label: String(row.label ?? row[key]), mode, attributes };
}

/** Everything known of the things of one mode, under a filter; nothing when no table describes them. */
async function described(mode: Mode, filter: Filter, run: Run): Promise<ActorRow[]> {
	switch (mode) {
		case 'actor':
			return (await run<ResultRow>(actorRows(filter))).map((row) => toActor(row, mode, 'actor_id'));
		case 'event':
			return (await run<ResultRow>(eventRows(filter))).map((row) => toActor(row, mode, 'event_id'));
		case 'contribution':
			return (await run<ResultRow>(CONTRIBUTION_ROWS)).map((row) =>
				toActor(row, mode, 'contribution_id'),
			);
		default:
			return [];
	}
}

/** Contributions and criteria without a tie say nothing on a map; actors and events stand apart. */
function worthShowing(
	actors: ActorRow[],
	ties: readonly TieRow[],
	mode: Mode,
	side: 'source' | 'target',
) {
	if (mode !== 'contribution') return actors;
	const tied = new Set(ties.map((tie) => tie[side]));
	return actors.filter((actor) => tied.has(actor.id));
}

/** The number of pairs that a projection would compare, before it is made. */
export async function sizeOf(
	relation: Extract<Relation, { rule: 'projection' }>,
	filter: Filter,
	context: IncidenceContext,
	run: Run,
): Promise<ProjectionSize> {
	const pairs = incidencePairs(relation.incidence, filter, context);
	const [size] = await run<ProjectionSize>(projectionSize(pairs, relation.on));
	return size ?? { pairs: 0, largest: 0 };
}

/** The network that a relation makes of the data under a filter. */
export async function loadNetwork(
	relation: Relation,
	filter: Filter,
	context: IncidenceContext,
	run: Run,
): Promise<LoadedNetwork> {
	if (relation.rule === 'ties') {
		const ties = await run<TieRow>(statedTies(filter));
		return { ...buildNetwork({ actors: await described('actor', filter, run), ties }), relation };
	}
	const pairs = incidencePairs(relation.incidence, filter, context);
	const [first, second] = modesOfIncidence(relation.incidence);
	if (relation.rule === 'two-mode') {
		const ties = await run<TieRow>(twoModeTies(pairs));
		const actors = [
			...worthShowing(await described(first, filter, run), ties, first, 'source'),
			...worthShowing(await described(second, filter, run), ties, second, 'target'),
		];
		const options = { sourceMode: first, targetMode: second };
		return { ...buildNetwork({ actors, ties }, options), relation };
	}
	const mode = relation.on === 'first' ? first : second;
	const ties = await run<TieRow>(
		projectedTies(pairs, relation.on, relation.weight, relation.minimum),
	);
	const actors = worthShowing(await described(mode, filter, run), ties, mode, 'source');
	return { ...buildNetwork({ actors, ties }, { sourceMode: mode }), relation };
}
