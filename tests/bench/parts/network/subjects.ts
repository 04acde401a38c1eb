/** What the bench of networks measures, and the networks that it makes for it. */
export { findGroups } from '../../../../src/lib/network/groups/find-groups.ts';
export { leiden } from '../../../../src/lib/network/groups/leiden.ts';
export {
	modularity,
	modularityGraph,
} from '../../../../src/lib/network/groups/modularity-graph.ts';
export { linksOf } from '../../../../src/lib/network/links.ts';
export { measureActors } from '../../../../src/lib/network/measures/actor-measures.ts';
export { pivotsFor } from '../../../../src/lib/network/measures/sampling.ts';
export { lfrLike, plantedPartition } from '../../../unit/network/groups/generated-networks.ts';
