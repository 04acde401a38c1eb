import { randomLcg } from 'd3';
import type { Baseline } from '../../lib/network/chance/baseline.ts';
import { findGroups, type FlatGroups } from '../../lib/network/groups/find-groups.ts';
import { flatten } from '../../lib/network/flat-network.ts';
import { layoutNetwork } from '../../lib/network/layout/layout-network.ts';
import { measuredNetwork } from '../../lib/network/links.ts';
import {
	ACTOR_MEASURES,
	type ActorMeasure,
	type ActorValues,
} from '../../lib/network/measures/actor-measures.ts';
import type { Gauges } from '../../lib/network/measures/gauges.ts';
import type { AttributeMixing } from '../../lib/network/mixing/attribute-mixing.ts';
import { nodeKey, type Network, type Positions } from '../../lib/network/network.ts';
import { redrawnFrom } from '../../lib/network/report/redrawn-from.ts';
import { runTask } from '../../lib/network/report/run-task.ts';
import { networkWarnings } from '../../lib/network/report/network-warnings.ts';
import type { NetworkWarning } from '../../lib/model/network-warning.ts';
import type { ActorValue } from '../../lib/queries/network/actor-values.ts';
import type { LoadedNetwork } from '../../lib/state/network-loading.ts';
import type { NetworkArguments } from './network-arguments.ts';

/** Everything measured of a network, its actors in the order of `keys`. */
export interface NetworkMeasured {
	keys: string[];
	gauges: Gauges;
	actors: ActorValues;
	groups: FlatGroups;
	baseline: Baseline | undefined;
	attributes: Record<string, AttributeMixing>;
	positions: Positions | undefined;
	warnings: NetworkWarning[];
}

/** Above that many actors, only what costs little is measured unless it is asked for. */
const ALL_AT_ONCE = 5_000;

const CHEAP: readonly ActorMeasure[] = [
	'degree',
	'inDegree',
	'outDegree',
	'weightedDegree',
	'pagerank',
	'clustering',
	'core',
];

/** The measures to make: those asked for, without what says the same in this network. */
function namesFor(network: Network, { measures }: NetworkArguments): ActorMeasure[] {
	const isAll = measures === ACTOR_MEASURES || measures === undefined;
	const usual = network.order <= ALL_AT_ONCE ? ACTOR_MEASURES : CHEAP;
	const isWeighted = network.someEdge((_, { weight }) => weight !== 1);
	return (measures ?? usual).filter((name) => {
		if (!isAll) return true;
		if ((name === 'inDegree' || name === 'outDegree') && network.directedSize === 0) return false;
		return isWeighted || !name.endsWith('Weighted');
	});
}

function attributeOf(network: Network, name: string): (string | null)[] {
	return network.mapNodes((_, { attributes }) => {
		const value = attributes[name];
		return value === null || value === undefined || value === '' ? null : String(value);
	});
}

/** Measures what the command asks for. The same network and seed give the same figures. */
export function measureNetwork(
	{ graph, dropped, match, incidence, relation }: LoadedNetwork,
	args: NetworkArguments,
	attributes: readonly string[],
): NetworkMeasured {
	const { seed, runs } = args;
	const { keys, measured } = measuredNetwork(graph);
	const method = args.groups;
	const groups = findGroups(flatten(graph).flat, randomLcg(seed), {
		method,
		...(runs !== undefined && { runs }),
	});
	const names = namesFor(graph, args);
	const exact = args.measures !== undefined && args.measures !== ACTOR_MEASURES;
	const actors = runTask({
		task: 'actors',
		measured,
		names,
		groups: groups.of,
		exact,
		seed,
	});
	const gauges = runTask({ task: 'gauges', measured, actors, seed });
	const from = redrawnFrom(relation, incidence);
	const baseline =
		args.baseline > 0
			? runTask({ task: 'baseline', measured, from, networks: args.baseline, seed })
			: undefined;
	const mixed = Object.fromEntries(
		attributes.map((name) => {
			const values = attributeOf(graph, name);
			return [name, runTask({ task: 'mixing', measured, values, seed })];
		}),
	);
	const warnings = networkWarnings({
		gauges,
		actors,
		groups,
		baseline,
		unexpected: Object.keys(mixed).filter((name) => mixed[name]?.eiExpected === null),
		projected: from,
		dropped,
		match,
		directed: measured.directed,
	});
	const positions = args.layout ? layoutNetwork(graph, { seed }).positions : undefined;
	return { keys, gauges, actors, groups, baseline, attributes: mixed, positions, warnings };
}

/** Gives actors what another column of the file says of them. */
export function withValues(
	graph: Network,
	mode: string,
	name: string,
	values: readonly ActorValue[],
): void {
	for (const { id, value } of values) {
		const key = nodeKey(mode, id);
		if (!graph.hasNode(key)) continue;
		graph.updateNodeAttribute(key, 'attributes', (known) => ({ ...known, [name]: value }));
	}
}
