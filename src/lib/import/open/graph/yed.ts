import { childrenNamed, firstInside, type XmlElement } from './xml-document.ts';

/** What yEd draws of a node or an edge, beside the values of its keys. */
interface Drawn {
	label: string | undefined;
	cells: Map<string, string>;
}

function inData(element: XmlElement, name: string): XmlElement | undefined {
	return childrenNamed(element, 'data')
		.map((data) => firstInside(data, name))
		.find((found) => found !== undefined);
}

function labelIn(element: XmlElement, name: string): string | undefined {
	return inData(element, name)?.text.trim() || undefined;
}

/** The middle of what is drawn from a corner, or the corner when it has no size. */
function middle(corner: string | undefined, size: string | undefined): string {
	if (corner === undefined) return '';
	const place = Number(corner) + Number(size ?? 0) / 2;
	return Number.isFinite(place) ? String(place) : corner;
}

export function readYedNode(node: XmlElement): Drawn {
	const geometry = inData(node, 'Geometry')?.attributes;
	const colour = inData(node, 'Fill')?.attributes.get('color');
	const cells = new Map<string, string>();
	if (geometry) {
		cells.set('x', middle(geometry.get('x'), geometry.get('width')));
		cells.set('y', middle(geometry.get('y'), geometry.get('height')));
	}
	if (colour !== undefined) cells.set('color', colour);
	return { label: labelIn(node, 'NodeLabel'), cells };
}

export function readYedEdge(edge: XmlElement): Drawn {
	return { label: labelIn(edge, 'EdgeLabel'), cells: new Map() };
}
