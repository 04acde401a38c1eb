import { NodeSquareProgram } from '@sigma/node-square';
import {
	createEdgeArrowHeadProgram,
	createEdgeClampedProgram,
	createEdgeCompoundProgram,
	EdgeRectangleProgram,
	NodeCircleProgram,
	NodePointProgram,
} from 'sigma/rendering';

/** A square without sigma's own label box when it is hovered. */
class PlainSquareProgram extends NodeSquareProgram {
	override drawHover = () => {};
}

const ARROW = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 };

export const NODE_PROGRAMS = {
	disc: NodeCircleProgram,
	point: NodePointProgram,
	square: PlainSquareProgram,
};

export const EDGE_PROGRAMS = {
	line: EdgeRectangleProgram,
	arrow: createEdgeCompoundProgram([
		createEdgeClampedProgram(ARROW),
		createEdgeArrowHeadProgram(ARROW),
	]),
};
