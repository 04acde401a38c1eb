import { labelLines } from './label-lines.ts';
import { visibleKeys } from '../map-frame.ts';
import { RING } from './paint-nodes.ts';
import type { Picture } from './picture.ts';
import { placeLabels, type LabelCandidate } from './place-labels.ts';

const SIZE = 13;
const LINE = 15;
const WIDEST = 170;
/** One label for this many square pixels of the map, at most. */
const AREA_PER_LABEL = 6500;
/** The best-connected are labelled even over small nodes. */
const PROMINENT = 6;
/** Candidates tried for each label that may be shown. */
const TRIES = 3;

export interface Labelled {
	/** The only nodes that are labelled and that labels keep clear of, the first one first. */
	lit?: readonly string[];
	/** Of those, the one set in bold. */
	strong?: string;
}

/** Draws the labels that find room, those of the best-connected first unless told otherwise. */
export function paintLabels(
	context: CanvasRenderingContext2D,
	{ network, style, palette, frame }: Picture,
	{ lit, strong }: Labelled = {},
): void {
	const fontOf = (key: string) => `${key === strong ? 700 : 500} ${SIZE}px ${palette.font}`;
	const radiusOf = (key: string) => style.radius(key) * frame.scale + (key === strong ? RING : 0);
	const measure = (text: string) => context.measureText(text).width;
	const visible = visibleKeys(frame, lit ?? style.ranked, style.radius);
	const most = Math.ceil((frame.width * frame.height) / AREA_PER_LABEL);
	const lines = new Map<string, string[]>();
	const candidates = visible.slice(0, TRIES * most).flatMap((key, rank): LabelCandidate[] => {
		context.font = fontOf(key);
		const text = labelLines(network.getNodeAttribute(key, 'label'), WIDEST, measure);
		if (text.length === 0) return [];
		lines.set(key, text);
		const width = Math.max(...text.map(measure));
		const wanted = key === strong || (lit === undefined && rank < PROMINENT);
		const size = { width, height: LINE * text.length };
		return [{ key, ...frame.place(key), radius: radiusOf(key), ...size, wanted }];
	});
	const nodes = visible.map((key) => ({ ...frame.place(key), radius: radiusOf(key) }));
	const placed = placeLabels(candidates, { width: frame.width, height: frame.height, nodes });
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	context.lineWidth = 3.5;
	context.strokeStyle = palette.paper;
	context.fillStyle = palette.ink;
	for (const { key, x, y, align } of placed.slice(0, most)) {
		context.font = fontOf(key);
		context.textAlign = align;
		for (const [index, text] of (lines.get(key) ?? []).entries()) {
			const middle = y + LINE * (index + 0.5);
			context.strokeText(text, x, middle);
			context.fillText(text, x, middle);
		}
	}
	context.textAlign = 'left';
}
