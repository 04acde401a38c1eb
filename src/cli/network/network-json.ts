import type { ProjectionSize } from '../../lib/queries/network/projection-size.ts';
import type { Baseline } from '../../lib/network/chance/baseline.ts';
import { twoModeDensity } from '../../lib/network/density.ts';
import type { AttributeMixing } from '../../lib/network/mixing/attribute-mixing.ts';
import { modesOf, type Network } from '../../lib/network/network.ts';
import type { ActorMeasure } from '../../lib/network/measures/actor-measures.ts';
import type { FlatIncidence } from '../../lib/network/projection/flat-incidence.ts';
import { pairsOf } from '../../lib/network/projection/project-incidence.ts';
import type { LoadedNetwork } from '../../lib/state/network-loading.ts';
import type { NetworkArguments } from './network-arguments.ts';
import type { NetworkMeasured } from './measure-network.ts';

/** JSON has no NaN: what has no meaning is null. */
const known = (value: number | null | undefined) =>
	value === undefined || value === null || Number.isNaN(value) ? null : value;

function attributeJson(mixing: AttributeMixing) {
	const { ei, eiExpected, eiP, assortativity, modularity, unknown, shuffles } = mixing;
	const { categories, counts, observed, expected } = mixing;
	return {
		ei: known(ei),
		eiExpected: known(eiExpected),
		eiP: known(eiP),
		shuffles,
		assortativity: known(assortativity),
		modularity: known(modularity),
		unknown,
		mixing: { categories, counts, observed, expected },
	};
}

/** What stands on both sides of a network of two modes, or behind a projection. */
export function twoModeJson(incidence: FlatIncidence, graph?: Network) {
	const modes = graph ? modesOf(graph) : [];
	const countOf = (mode: string | undefined) =>
		graph?.filterNodes((_, node) => node.mode === mode).length ?? 0;
	const isTwoMode = modes.length === 2;
	const first = isTwoMode ? countOf(modes[0]) : incidence.firstCount;
	const second = isTwoMode ? countOf(modes[1]) : incidence.secondCount;
	const ties = incidence.first.length;
	return {
		first,
		second,
		ties,
		density: first * second === 0 ? null : ties / (first * second),
		pairsFirst: pairsOf(incidence, 'first'),
		pairsSecond: pairsOf(incidence, 'second'),
	};
}

/** The same, of a projection that was not made. */
export function unmadeTwoModeJson(
	{ pairs, otherPairs, ties, kept, shared }: ProjectionSize,
	on: 'first' | 'second',
) {
	const [first, second] = on === 'first' ? [kept, shared] : [shared, kept];
	const [pairsFirst, pairsSecond] = on === 'first' ? [pairs, otherPairs] : [otherPairs, pairs];
	const density = first * second === 0 ? null : ties / (first * second);
	return { first, second, ties, density, pairsFirst, pairsSecond };
}

function baselineJson({ method, networks, seed, bands }: Baseline) {
	return { method, networks, seed, ...bands };
}

function actorsJson(graph: Network, measured: NetworkMeasured) {
	const { keys, actors, groups, positions } = measured;
	const values = Object.entries(actors.values) as [ActorMeasure, Float64Array][];
	const isTwoMode = modesOf(graph).length > 1;
	return keys.map((key, index) => {
		const { id, label, mode, attributes } = graph.getNodeAttributes(key);
		const measures = values.map(([name, of]) => [name, known(of[index])] as const);
		const place = positions?.get(key);
		const own: Record<string, unknown> = {
			id,
			label,
			...(isTwoMode && { mode }),
			...Object.fromEntries(measures),
			group: groups.of[index] || null,
			...place,
		};
		for (const [name, value] of Object.entries(attributes)) {
			let free = name;
			while (free in own) free += '_';
			own[free] = value;
		}
		return own;
	});
}

function tiesJson(graph: Network) {
	return graph.mapEdges((_edge, { weight, kinds, shared }, source, target, from, to) => ({
		source: from.id,
		target: to.id,
		...(from.mode !== to.mode && { sourceMode: from.mode, targetMode: to.mode }),
		weight,
		...shared,
		...(kinds.length > 0 && { kinds }),
	}));
}

/** The network with everything measured of it, as the command gives it. */
export function networkJson(
	{ graph, incidence }: LoadedNetwork,
	measured: NetworkMeasured,
	{ relation, args, warnings }: { relation: string; args: NetworkArguments; warnings: object[] },
) {
	const { gauges, groups, attributes, baseline } = measured;
	const isTwoMode = modesOf(graph).length > 1;
	const { components, centralisation, sampled, ...figures } = gauges;
	return {
		network: {
			relation,
			mode: isTwoMode ? 'two-mode' : 'one-mode',
			directed: graph.directedSize > 0,
			weighted: graph.someEdge((_, { weight }) => weight !== 1),
			...figures,
			// In the measures of a mixed network, a tie without direction is one each way.
			ties: graph.size,
			...(isTwoMode && { density: twoModeDensity(graph) }),
			components,
			centralisation,
			...(Object.keys(sampled).length > 0 && { sampled }),
			groups: {
				method: groups.method,
				seed: args.seed,
				runs: groups.runs,
				modularity: known(groups.modularity),
				stability: known(groups.stability),
				stabilityRuns: groups.otherRuns,
				count: groups.sizes.length,
				sizes: groups.sizes,
			},
			attributes: Object.fromEntries(
				Object.entries(attributes).map(([name, mixing]) => [name, attributeJson(mixing)]),
			),
			...(incidence && { twoMode: twoModeJson(incidence, isTwoMode ? graph : undefined) }),
			...(baseline && { baseline: baselineJson(baseline) }),
		},
		actors: actorsJson(graph, measured),
		ties: tiesJson(graph),
		warnings,
	};
}
