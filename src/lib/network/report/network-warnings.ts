import type { Baseline } from '../chance/baseline.ts';
import type { Dropped } from '../build-network.ts';
import { STABLE } from '../groups/groups.ts';
import type { ActorValues } from '../measures/actor-measures.ts';
import type { Gauges } from '../measures/gauges.ts';
import type { FlatIncidence, Side } from '../projection/flat-incidence.ts';
import type { NetworkWarning } from '../../model/network-warning.ts';

/** Under that many actors, a figure says little. */
const FEW_ACTORS = 10;

/** An item that many share is large, and says something of the whole once it makes so many of the pairs. */
const LARGE_ITEM = 10;
const LARGE_SHARE = 0.5;

/** What is known of a network; what was not measured is absent. */
export interface Measured {
	gauges?: Gauges;
	actors?: ActorValues;
	groups?: { sizes: readonly number[]; modularity: number; stability: number };
	baseline?: Baseline;
	/** Attributes whose index has no expected value. */
	unexpected?: readonly string[];
	projected?: { incidence: FlatIncidence; on: Side | 'both' };
	dropped?: Dropped;
	match?: { tied: number; described: number };
	directed: boolean;
}

/** Warns when one shared item makes most of the pairs of a projection. */
function ofLargeItems({ incidence, on }: Required<Measured>['projected']): NetworkWarning[] {
	if (on === 'both') return [];
	const shared = on === 'first' ? incidence.second : incidence.first;
	const sizes = new Uint32Array(on === 'first' ? incidence.secondCount : incidence.firstCount);
	for (const item of shared) sizes[item]! += 1;
	const pairs = (n: number) => (n * (n - 1)) / 2;
	const largest = sizes.reduce((most, n) => Math.max(most, n), 0);
	const all = sizes.reduce((sum, n) => sum + pairs(n), 0);
	const share = all === 0 ? 0 : pairs(largest) / all;
	return largest >= LARGE_ITEM && share >= LARGE_SHARE
		? [{ code: 'large-events', largest, share }]
		: [];
}

function ofGroups({ groups, baseline, directed }: Measured): NetworkWarning[] {
	if (!groups || groups.sizes.length === 0) return [];
	const { modularity, stability } = groups;
	const found: NetworkWarning[] = [];
	if (stability < STABLE) found.push({ code: 'unstable-groups', stability });
	const band = baseline?.bands.modularity;
	if (band && modularity <= band.high) {
		found.push({ code: 'groups-by-chance', modularity, low: band.low, high: band.high });
	}
	if (directed) found.push({ code: 'without-direction', what: 'groups' });
	return found;
}

function ofSampling({ gauges, actors }: Measured): NetworkWarning[] {
	const found: NetworkWarning[] = [];
	const own = actors?.sampled.betweenness;
	if (own) {
		const { pivots: sources, error } = own;
		found.push({ code: 'sampled', what: 'betweenness', sources, error });
	} else if (gauges?.sampled.betweenness !== undefined) {
		found.push({ code: 'sampled', what: 'betweenness', sources: gauges.sampled.betweenness });
	}
	if (gauges?.sampled.distances !== undefined) {
		found.push({ code: 'sampled', what: 'distances', sources: gauges.sampled.distances });
	}
	return found;
}

/** What a reader of these figures must know, the most important first. */
export function networkWarnings(measured: Measured): NetworkWarning[] {
	const { gauges, projected, dropped, match, unexpected = [], directed } = measured;
	const found: NetworkWarning[] = projected ? ofLargeItems(projected) : [];
	found.push(...ofGroups(measured));
	for (const attribute of unexpected) found.push({ code: 'no-expected-value', attribute });
	if (gauges && gauges.actors < FEW_ACTORS) {
		found.push({ code: 'few-actors', actors: gauges.actors });
	}
	found.push(...ofSampling(measured));
	if (directed && gauges && gauges.transitivity !== null) {
		found.push({ code: 'without-direction', what: 'transitivity' });
	}
	if (match && match.described < match.tied) found.push({ code: 'undescribed', ...match });
	if (dropped && dropped.selfTies + dropped.unusableWeights > 0) {
		const { selfTies, unusableWeights } = dropped;
		found.push({ code: 'dropped', selfTies, unusableWeights });
	}
	return found;
}
