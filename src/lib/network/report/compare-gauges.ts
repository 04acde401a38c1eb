import { randomLcg } from 'd3';
import type { ChanceMethod } from '../chance/baseline.ts';
import { comparedGauges, informativeGauges } from '../chance/compared-gauges.ts';
import { runsFor } from '../groups/find-groups.ts';
import { leiden } from '../groups/leiden.ts';
import { modularityGraph } from '../groups/modularity-graph.ts';
import type { Links } from '../links.ts';
import { gaugesOf, type ComparedGauge, type Gauges } from '../measures/gauges.ts';
import { tiesOf } from '../ties-of.ts';

type Compared = Partial<Record<ComparedGauge, number | null>>;

/** The value of each gauge under its name; modularity, which is of the groups, is not among them. */
export function valuesOf(gauges: Gauges): Compared {
	const { components, centralisation } = gauges;
	return {
		components: components.count,
		isolates: gauges.isolates,
		largestShare: components.largestShare,
		density: gauges.density,
		fragmentation: gauges.fragmentation,
		transitivity: gauges.transitivity,
		meanClustering: gauges.meanClustering,
		meanDistance: gauges.meanDistance,
		diameter: gauges.diameter,
		degreeAssortativity: gauges.degreeAssortativity,
		degreeCentralisation: centralisation.degree,
		betweennessCentralisation: centralisation.betweenness,
	};
}

/** The gauges of `all` that are in `wanted`. */
function only(all: Compared, wanted: ReadonlySet<ComparedGauge>): Compared {
	return Object.fromEntries(
		Object.entries(all).filter(([name]) => wanted.has(name as ComparedGauge)),
	);
}

/** Actors and ties looked at in all, over the runs of Leiden on all random networks: some seconds. */
const GROUPS_WORK = 1e7;

/** Runs among which the best is kept: as many as for the observed groups when there is time. */
function runsOn({ count, tieCount }: Links, networks: number, observed: number): number {
	const allowed = Math.floor(GROUPS_WORK / (networks * Math.max(1, count + tieCount)));
	return Math.max(1, Math.min(observed, allowed));
}

function bestModularity(links: Links, runs: number, random: () => number): number {
	const graph = modularityGraph(tiesOf(links));
	let best = -Infinity;
	for (let run = 0; run < runs; run += 1) {
		best = Math.max(best, leiden(graph, random).modularity);
	}
	return best;
}

/**
 * Measures, on networks the size of `links`, the gauges that so many of them can afford. Modularity
 * is the best of several runs, as it is for the observed groups: else chance would look less grouped.
 */
export function compareGauges(
	links: Links,
	{ method, networks, seed }: { method: ChanceMethod; networks: number; seed: number },
): (links: Links) => Compared {
	const affordable = new Set(comparedGauges(links, networks));
	const wanted = new Set(informativeGauges(method).filter((gauge) => affordable.has(gauge)));
	const random = randomLcg(seed);
	const runs = runsOn(links, networks, runsFor(tiesOf(links)).runs);
	return (drawn) => {
		const gauges = gaugesOf(drawn, { random, only: wanted });
		const all: Compared = valuesOf(gauges);
		if (wanted.has('modularity')) all.modularity = bestModularity(drawn, runs, random);
		return only(all, wanted);
	};
}
