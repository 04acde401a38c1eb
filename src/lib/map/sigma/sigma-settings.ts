import type { Settings } from 'sigma/settings';
import { EDGE_PROGRAMS, NODE_PROGRAMS } from './sigma-programs.ts';

/** Room around the network for the labels of its outermost nodes, in pixels. */
const PADDING = 44;

/** How sizes grow when zooming in: much slower than distances. */
const GROWTH = 0.35;

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
	minEdgeThickness: 1.6,
	stagePadding: PADDING,
	defaultDrawNodeHover: () => {},
	defaultNodeType: 'disc',
	nodeProgramClasses: NODE_PROGRAMS,
	edgeProgramClasses: EDGE_PROGRAMS,
};
