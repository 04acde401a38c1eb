import type { Settings } from 'sigma/settings';
import { GROWTH } from '../view/map-frame.ts';
import { LEAST_WIDTH } from '../paint/arc.ts';
import { EDGE_PROGRAMS, NODE_PROGRAMS } from './sigma-programs.ts';

/** Room around the network for the labels of its outermost nodes, in pixels. */
const PADDING = 44;

/**
 * How sigma draws here: sizes in units of the layout, so that nodes that do not overlap in the
 * layout do not on any screen; labels by our own pass.
 */
export const SIGMA_SETTINGS: Partial<Settings> = {
	allowInvalidContainer: true,
	renderLabels: false,
	itemSizesReference: 'positions',
	zoomToSizeRatioFunction: (ratio) => (ratio < 1 ? ratio ** GROWTH : ratio),
	enableCameraRotation: false,
	minCameraRatio: 0.01,
	maxCameraRatio: 2,
	minEdgeThickness: LEAST_WIDTH,
	stagePadding: PADDING,
	defaultDrawNodeHover: () => {},
	defaultNodeType: 'mark',
	nodeProgramClasses: NODE_PROGRAMS,
	edgeProgramClasses: EDGE_PROGRAMS,
};
