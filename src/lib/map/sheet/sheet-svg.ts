import type { Network, Positions } from '../../network/network.ts';
import { extentOf, fitFrame } from '../view/map-frame.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { Face, MeasureIn } from '../paint/face.ts';
import { layLabels } from '../paint/lay-labels.ts';
import { markOf } from '../paint/paint-nodes.ts';
import type { Picture } from '../paint/picture.ts';
import type { Palette } from '../look/palette.ts';
import { nodesSvg } from '../svg/map-svg.ts';
import { element, group, textElement } from '../svg/svg-element.ts';
import { fontAttributes } from '../svg/svg-font.ts';
import { labelsSvg } from '../svg/svg-labels.ts';
import { markSvg } from '../svg/svg-mark.ts';
import { tiesSvg } from '../svg/svg-ties.ts';
import type { NumberedActor } from './numbered.ts';

export interface SheetMap {
	network: Network;
	positions: Positions;
	style: MapStyle;
	palette: Palette;
	actors: readonly NumberedActor[];
	title: string;
	/** Pixels. */
	width: number;
	height: number;
	locale: string;
}

/** Room around the network for the labels of its outermost nodes. */
const PADDING = 36;
const NUMBER: Face = { family: 'text', size: 11, weight: 700 };
/** Width of the ring around a number, in pixels. */
const RING = 2.5;
/** From the middle of a number down to its baseline. */
const BASELINE = 0.35 * NUMBER.size;

/**
 * The map of a printed sheet, without a caption. Where all names find room, they stand alone; where
 * some do not, each name carries its number and the other nodes have theirs written on them.
 *
 * @returns an XML document, valid whatever the data hold
 */
export function sheetSvg(sheet: SheetMap, measure: MeasureIn): string {
	const { network, style, palette, width, height, title, locale, actors } = sheet;
	const positions = new Map([...sheet.positions].filter(([key]) => network.hasNode(key)));
	const frame = fitFrame(positions, extentOf(positions), { width, height, padding: PADDING });
	const plain: Picture = { network, style, palette, frame };
	const isNamed = layLabels(plain, measure).length === network.order;
	const numbers = new Map(actors.map(({ key, number }) => [key, number]));
	const picture = isNamed ? plain : { ...plain, network: withNumbers(network, numbers) };
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		role: 'img',
		'aria-label': title,
		'xml:lang': locale,
		lang: locale,
	};
	const parts = [
		textElement('title', {}, title),
		element('rect', { width, height, fill: palette.paper }),
		tiesSvg(picture),
		nodesSvg(picture),
		...(isNamed ? [] : numbersSvg(picture, numbers, measure)),
		...labelsSvg(picture, measure),
	];
	const lines = parts.filter((part) => part !== '').join('\n');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, `\n${lines}\n`)}\n`;
}

/** The same network, each name after its number. */
function withNumbers(network: Network, numbers: ReadonlyMap<string, number>): Network {
	const copy: Network = network.nullCopy();
	network.forEachNode((key, node) =>
		copy.addNode(key, { ...node, label: `${numbers.get(key) ?? ''} ${node.label}` }),
	);
	network.forEachEdge((key, tie, source, target, _s, _t, undirected) => {
		if (undirected) copy.addUndirectedEdgeWithKey(key, source, target, tie);
		else copy.addDirectedEdgeWithKey(key, source, target, tie);
	});
	return copy;
}

/** The nodes without a label again: rings, with their numbers inside. */
function numbersSvg(
	picture: Picture,
	numbers: ReadonlyMap<string, number>,
	measure: MeasureIn,
): string[] {
	const { network, palette, frame } = picture;
	const labelled = new Set(layLabels(picture, measure).map(({ key }) => key));
	const inside: Palette = { ...palette, token: () => palette.paper };
	const rings = network
		.nodes()
		.filter((key) => !labelled.has(key))
		.map((key) => {
			const { x, y } = frame.place(key);
			const text = String(numbers.get(key) ?? '');
			const mark = markOf(picture, key);
			const radius = Math.max(mark.radius, measure(text, NUMBER) / 2 + RING);
			return [
				markSvg({ ...mark, radius }, palette),
				markSvg({ ...mark, radius: radius - RING }, inside),
				textElement('text', { x, y: y + BASELINE }, text),
			].join('');
		});
	const font = { ...fontAttributes(palette, NUMBER), 'text-anchor': 'middle' };
	return [group({ id: 'numbers', ...font, fill: palette.ink }, rings)];
}
