import { placeLabels, type LabelCandidate } from './place-labels.ts';
import { visibleKeys } from './map-frame.ts';
import { RING, type Picture } from './paint-network.ts';

const SIZE = 13;
const WIDEST = 210;
/** One label for this many square pixels of the map, at most. */
const AREA_PER_LABEL = 6500;
/** The best-connected are labelled even over small nodes. */
const PROMINENT = 6;
/** Candidates tried for each label that may be shown. */
const TRIES = 3;

export interface Labelled {
	/** The only nodes that are labelled and that labels keep clear of, the first one first. */
	lit?: readonly string[];
	/** Of those, the one set in bold, which no other label covers. */
	strong?: string;
}

/** Draws the labels that find room, those of the best-connected first unless told otherwise. */
export function paintLabels(
	context: CanvasRenderingContext2D,
	picture: Picture,
	{ lit, strong }: Labelled = {}
): void {
	const { network, style, palette, frame } = picture;
	const fontOf = (key: string) => `${key === strong ? 700 : 500} ${SIZE}px ${palette.font}`;
	const visible = visibleKeys(frame, lit ?? style.ranked, style.radius);
	const most = Math.ceil((frame.width * frame.height) / AREA_PER_LABEL);
	const texts = new Map<string, string>();
	const candidates = visible.slice(0, TRIES * most).flatMap((key, rank): LabelCandidate[] => {
		context.font = fontOf(key);
		const text = shortened(context, network.getNodeAttribute(key, 'label'), key === strong);
		if (text === '') return [];
		texts.set(key, text);
		const width = context.measureText(text).width;
		const radius = style.radius(key) * frame.scale + (key === strong ? RING : 0);
		const wanted = key === strong || (lit === undefined && rank < PROMINENT);
		return [{ key, ...frame.place(key), radius, width, height: SIZE * 1.15, wanted }];
	});
	const nodes = visible.map((key) => ({
		...frame.place(key),
		radius: style.radius(key) * frame.scale + (key === strong ? RING : 0)
	}));
	const placed = placeLabels(candidates, { width: frame.width, height: frame.height, nodes });
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	for (const { key, x, y } of placed.slice(0, most)) {
		const text = texts.get(key) ?? '';
		context.font = fontOf(key);
		context.lineWidth = 3.5;
		context.strokeStyle = palette.paper;
		context.strokeText(text, x, y);
		context.fillStyle = palette.ink;
		context.fillText(text, x, y);
	}
}

/** The label on one line, its end replaced by an ellipsis when it is too wide. */
function shortened(context: CanvasRenderingContext2D, label: string, whole: boolean): string {
	const text = label.replace(/\s+/g, ' ').trim();
	if (whole || context.measureText(text).width <= WIDEST) return text;
	const characters = [...text];
	let [fits, tooLong] = [0, characters.length];
	while (tooLong - fits > 1) {
		const middle = Math.floor((fits + tooLong) / 2);
		const width = context.measureText(`${characters.slice(0, middle).join('')}…`).width;
		if (width <= WIDEST) fits = middle;
		else tooLong = middle;
	}
	return `${characters.slice(0, fits).join('').trimEnd()}…`;
}
