import { createEdgeCurveProgram } from '@sigma/edge-curve';
import {
	createEdgeArrowHeadProgram,
	createEdgeClampedProgram,
	createEdgeCompoundProgram,
	EdgeRectangleProgram,
	NodePointProgram,
} from 'sigma/rendering';
import { HEAD } from '../paint/arc.ts';
import { MarkPointProgram, MarkProgram } from './mark-program.ts';

const ARROW = {
	lengthToThicknessRatio: HEAD.length,
	widenessToThicknessRatio: HEAD.width,
};

export const NODE_PROGRAMS = {
	mark: MarkProgram,
	markPoint: MarkPointProgram,
	point: NodePointProgram,
};

export const EDGE_PROGRAMS = {
	line: EdgeRectangleProgram,
	arrow: createEdgeCompoundProgram([
		createEdgeClampedProgram(ARROW),
		createEdgeArrowHeadProgram(ARROW),
	]),
	curve: createEdgeCurveProgram({ arrowHead: { ...ARROW, extremity: 'target' } }),
};
