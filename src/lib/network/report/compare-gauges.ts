import { randomLcg } from 'd3';
import type { ChanceMethod } from '../chance/baseline.ts';
import { comparedGauges, informativeGauges } from '../chance/compared-gauges.ts';
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

/**
 * Measures, on networks the size of `links`, the gauges that so many of them can afford.
 * Modularity is that of one run, as it is on each random network.
 */
export function compareGauges(
	links: Links,
	{ method, networks, seed }: { method: ChanceMethod; networks: number; seed: number },
): (links: Links) => Compared {
	const affordable = new Set(comparedGauges(links, networks));
	const wanted = new Set(informativeGauges(method).filter((gauge) => affordable.has(gauge)));
	const random = randomLcg(seed);
	return (drawn) => {
		const gauges = gaugesOf(drawn, { random, only: wanted });
		const all: Compared = valuesOf(gauges);
		if (wanted.has('modularity')) {
			all.modularity = leiden(modularityGraph(tiesOf(drawn)), random).modularity;
		}
		return only(all, wanted);
	};
}
