import type { Point } from '../paint/arc.ts';
import type { Picture } from '../paint/picture.ts';
import { drawnTies, type TieShape } from '../paint/tie-shapes.ts';
import { coordinate, element, group } from './svg-element.ts';

const at = ({ x, y }: Point) => `${coordinate(x)} ${coordinate(y)}`;

/** Whether a tie may cross the frame: the box around it does. */
function isSeen({ from, to, control = from }: TieShape, { width, height }: Picture['frame']) {
	return (
		Math.max(from.x, to.x, control.x) >= 0 &&
		Math.min(from.x, to.x, control.x) <= width &&
		Math.max(from.y, to.y, control.y) >= 0 &&
		Math.min(from.y, to.y, control.y) <= height
	);
}

function tieSvg({ from, to, control, width, head }: TieShape): string {
	const end = control ? `Q${at(control)} ${at(to)}` : `L${at(to)}`;
	const line = element('path', { d: `M${at(from)}${end}`, 'stroke-width': width });
	if (!head) return line;
	const triangle = `M${head.map(at).join('L')}Z`;
	return line + element('path', { class: 'arrow', d: triangle, stroke: 'none' });
}

/** The group of the ties, under the nodes. */
export function tiesSvg(picture: Picture): string {
	const { together, groups } = drawnTies(picture);
	const children = groups.map(({ hex, opacity, ties }) => {
		const paint = { stroke: hex, 'stroke-opacity': String(opacity) };
		const fill = { fill: hex, 'fill-opacity': String(opacity) };
		const seen = ties.filter((tie) => isSeen(tie, picture.frame));
		return group({ ...paint, ...fill }, seen.map(tieSvg));
	});
	return group(
		{ id: 'ties', opacity: together === 1 ? undefined : together },
		children.filter((child) => child !== ''),
	);
}
