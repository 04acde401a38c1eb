import type { Picture } from '../paint/picture.ts';
import { drawnTies, type Point, type TieShape } from '../paint/tie-shapes.ts';
import { coordinate, element, group } from './svg-element.ts';

const at = ({ x, y }: Point) => `${coordinate(x)} ${coordinate(y)}`;

/** Whether a tie may cross the frame: the box around it does. */
function isSeen({ from, to }: TieShape, { width, height }: Picture['frame']): boolean {
	return (
		Math.max(from.x, to.x) >= 0 &&
		Math.min(from.x, to.x) <= width &&
		Math.max(from.y, to.y) >= 0 &&
		Math.min(from.y, to.y) <= height
	);
}

function tieSvg({ from, to, width, head }: TieShape): string {
	const line = element('path', { d: `M${at(from)}L${at(to)}`, 'stroke-width': width });
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
