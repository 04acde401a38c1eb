import type { Network } from '../../network/network.ts';
import type { ColourToken, Shape } from '../appearance.ts';
import type { MapFrame } from '../map-frame.ts';
import { MANY_TIES, tieColour, TOGETHER } from '../many-ties.ts';
import type { MapStyle } from '../map-style.ts';
import { withOpacity, type Palette } from '../palette.ts';

/** What is drawn, how, and where. */
export interface Picture {
	network: Network;
	style: MapStyle;
	palette: Palette;
	frame: MapFrame;
}

/** A square of this half side has the area of a disc of radius 1. */
export const SQUARE_OF_DISC = Math.sqrt(Math.PI) / 2;

/** Distance of the ring around a selected node, in pixels. */
export const RING = 4;

/** Draws all ties as on screen: many ones apart, then laid down together. */
export function paintAllTies(context: CanvasRenderingContext2D, picture: Picture): void {
	const { network, style, palette } = picture;
	if (network.size <= MANY_TIES) {
		paintTies(context, picture, network.edges(), style.tieOpacity);
		return;
	}
	const apart = document.createElement('canvas');
	[apart.width, apart.height] = [context.canvas.width, context.canvas.height];
	const layer = apart.getContext('2d');
	if (!layer) return;
	layer.setTransform(context.getTransform());
	for (const tie of network.edges()) {
		const ends = network.extremities(tie);
		const { hex, opacity } = tieColour(style, palette, ends);
		const [from, to] = [picture.frame.place(ends[0]), picture.frame.place(ends[1])];
		layer.strokeStyle = withOpacity(hex, opacity);
		layer.beginPath();
		layer.moveTo(from.x, from.y);
		layer.lineTo(to.x, to.y);
		layer.stroke();
	}
	context.save();
	context.resetTransform();
	context.globalAlpha = TOGETHER;
	context.drawImage(apart, 0, 0);
	context.restore();
}

/** Draws ties in ink, with an arrow head when they have a direction. */
export function paintTies(
	context: CanvasRenderingContext2D,
	{ network, style, palette, frame }: Picture,
	ties: readonly string[],
	opacity: number,
): void {
	context.strokeStyle = withOpacity(palette.ink, opacity);
	context.fillStyle = context.strokeStyle;
	for (const tie of ties) {
		const [source, target] = network.extremities(tie);
		const [from, to] = [frame.place(source), frame.place(target)];
		context.lineWidth = style.tieWidth(network.getEdgeAttribute(tie, 'weight')) * frame.scale;
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.lineTo(to.x, to.y);
		context.stroke();
		if (network.isDirected(tie)) {
			paintArrowHead(context, from, to, style.radius(target) * frame.scale);
		}
	}
}

function paintArrowHead(
	context: CanvasRenderingContext2D,
	from: { x: number; y: number },
	to: { x: number; y: number },
	radius: number,
): void {
	const distance = Math.hypot(to.x - from.x, to.y - from.y);
	const length = 5 + 1.5 * context.lineWidth;
	if (distance < radius + length) return;
	const [ux, uy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
	const [x, y] = [to.x - ux * (radius + 1), to.y - uy * (radius + 1)];
	const wide = length * 0.4;
	context.beginPath();
	context.moveTo(x, y);
	context.lineTo(x - ux * length - uy * wide, y - uy * length + ux * wide);
	context.lineTo(x - ux * length + uy * wide, y - uy * length - ux * wide);
	context.fill();
}

export function paintNodes(
	context: CanvasRenderingContext2D,
	{ style, palette, frame }: Picture,
	keys: readonly string[],
): void {
	for (const key of keys) {
		const mark = { token: style.token(key), shape: style.shape(key), ...frame.place(key) };
		paintMark(context, palette, { ...mark, radius: style.radius(key) * frame.scale });
	}
}

/** Under this radius in pixels, a hole would not be seen. */
const LEAST_HOLLOW = 2.5;
/** The hole of a node without a value, as a part of its radius. */
const HOLE = 0.6;

/** Makes the nodes without a value hollow: told apart from the others without their colour. */
export function paintHoles(
	context: CanvasRenderingContext2D,
	{ style, palette, frame }: Picture,
	keys: readonly string[],
): void {
	context.fillStyle = palette.paper;
	for (const key of keys) {
		const radius = style.radius(key) * frame.scale;
		if (style.token(key) !== 'unknown' || radius < LEAST_HOLLOW) continue;
		const { x, y } = frame.place(key);
		fillShape(context, style.shape(key), x, y, radius * HOLE);
	}
}

export interface Mark {
	token: ColourToken;
	shape: Shape;
	x: number;
	y: number;
	/** Pixels. */
	radius: number;
}

/** A disc, or the square of the same area, hollow when it stands for no value. */
export function paintMark(
	context: CanvasRenderingContext2D,
	palette: Palette,
	{ token, shape, x, y, radius }: Mark,
): void {
	context.fillStyle = palette.token(token);
	fillShape(context, shape, x, y, radius);
	if (token !== 'unknown' || radius < LEAST_HOLLOW) return;
	context.fillStyle = palette.paper;
	fillShape(context, shape, x, y, radius * HOLE);
}

function fillShape(
	context: CanvasRenderingContext2D,
	shape: Shape,
	x: number,
	y: number,
	radius: number,
): void {
	context.beginPath();
	if (shape === 'disc') context.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		const half = radius * SQUARE_OF_DISC;
		context.rect(x - half, y - half, 2 * half, 2 * half);
	}
	context.fill();
}

/** Draws a ring of ink around a node. */
export function paintRing(
	context: CanvasRenderingContext2D,
	{ style, palette, frame }: Picture,
	key: string,
): void {
	const { x, y } = frame.place(key);
	context.strokeStyle = palette.ink;
	context.lineWidth = 2;
	context.beginPath();
	context.arc(x, y, style.radius(key) * frame.scale + RING, 0, 2 * Math.PI);
	context.stroke();
}
