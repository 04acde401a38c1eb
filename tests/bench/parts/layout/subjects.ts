/** What the bench of layouts measures, and the networks that it makes for it. */
export { flatten } from '../../../../src/lib/network/flat-network.ts';
export {
	fastestForces,
	makePlainForces,
} from '../../../../src/lib/network/layout/fastest-forces.ts';
export { gapOf } from '../../../../src/lib/network/layout/gap.ts';
export { cellsOf } from '../../../../src/lib/network/layout/grid.ts';
export { layoutSteps, toLayout } from '../../../../src/lib/network/layout/layout-network.ts';
export {
	edgeLengthRatio,
	neighbourhoodPurity,
} from '../../../../src/lib/network/layout/quality/layout-quality.ts';
export { roomOf } from '../../../../src/lib/network/layout/radius.ts';
export { buildNetwork } from '../../../../src/lib/network/build-network.ts';
export { plantedPartition } from '../../../unit/network/groups/generated-networks.ts';
export {
	davis,
	hasRealFiles,
	karate,
	miserables,
} from '../../../unit/network/reference-networks.ts';
