import { buildNetwork, type Dropped } from '../network/build-network.ts';
import type { Network } from '../network/network.ts';
import type { ActorRow, AttributeValue, Mode, TieRow } from '../network/network-rows.ts';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.ts';
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

/**
 * The things of one mode that belong on the map: those tied, and those that the filter keeps
 * although nothing ties them. Contributions without a tie say nothing on a map and stay out.
 */
async function onMap(
	mode: Mode,
	filter: Filter,
	tied: ReadonlySet<string>,
	run: Run,
): Promise<ActorRow[]> {
	const all = await described(mode, NO_FILTER, run);
	if (mode === 'contribution') return all.filter(({ id }) => tied.has(id));
	if (!isFiltering(filter)) return all;
	const kept = new Set((await described(mode, filter, run)).map(({ id }) => id));
	return all.filter(({ id }) => tied.has(id) || kept.has(id));
}

function endsOf(ties: readonly TieRow[], ...sides: ('source' | 'target')[]): Set<string> {
	return new Set(ties.flatMap((tie) => sides.map((side) => tie[side])));
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
		const actors = await onMap('actor', filter, endsOf(ties, 'source', 'target'), run);
		return { ...buildNetwork({ actors, ties }), relation };
	}
	const pairs = incidencePairs(relation.incidence, filter, context);
	const [first, second] = modesOfIncidence(relation.incidence);
	if (relation.rule === 'two-mode') {
		const ties = await run<TieRow>(twoModeTies(pairs));
		const actors = [
			...(await onMap(first, filter, endsOf(ties, 'source'), run)),
			...(await onMap(second, filter, endsOf(ties, 'target'), run)),
		];
		const options = { sourceMode: first, targetMode: second };
		return { ...buildNetwork({ actors, ties }, options), relation };
	}
	const mode = relation.on === 'first' ? first : second;
	const ties = await run<TieRow>(
		projectedTies(pairs, relation.on, relation.weight, relation.minimum),
	);
	const actors = await onMap(mode, filter, endsOf(ties, 'source', 'target'), run);
	return { ...buildNetwork({ actors, ties }, { sourceMode: mode }), relation };
}
