import { visibleKeys } from '../map-frame.ts';
import type { Face, MeasureIn } from './face.ts';
import { labelLines } from './label-lines.ts';
import { RING } from './paint-nodes.ts';
import type { Picture } from './picture.ts';
import { placeLabels, type LabelCandidate, type PlacedLabel } from './place-labels.ts';

const SIZE = 13;
const LINE = 15;
/** From the middle of a line down to its baseline. */
const BASELINE = 0.33 * SIZE;
const WIDEST = 170;
/** One label for this many square pixels of the map, at most. */
const AREA_PER_LABEL = 6500;
/** The best-connected are labelled even over small nodes. */
const PROMINENT = 6;
/** Candidates tried for each label that may be shown. */
const TRIES = 3;

/** Width of the paper around letters, in pixels. */
export const HALO = 3.5;

const FACE: Face = { family: 'text', size: SIZE, weight: 500 };
const STRONG: Face = { ...FACE, weight: 700 };

/** The faces to load before drawing. */
export const LABEL_FACES: readonly Face[] = [FACE];

export interface Labelled {
	/** The only nodes that are labelled and that labels keep clear of, the first one first. */
	lit?: readonly string[];
	/** Of those, the one set in bold. */
	strong?: string;
}

export interface LaidLabel {
	key: string;
	face: Face;
	align: PlacedLabel['align'];
	/** Where each line is aligned, on its baseline, in pixels. */
	lines: { text: string; x: number; y: number }[];
}

/** The labels that find room, those of the best-connected first unless told otherwise. */
export function layLabels(
	{ network, style, frame }: Picture,
	measure: MeasureIn,
	{ lit, strong }: Labelled = {},
): LaidLabel[] {
	const faceOf = (key: string) => (key === strong ? STRONG : FACE);
	const radiusOf = (key: string) => style.radius(key) * frame.scale + (key === strong ? RING : 0);
	const visible = visibleKeys(frame, lit ?? style.ranked, style.radius);
	const most = Math.ceil((frame.width * frame.height) / AREA_PER_LABEL);
	const lines = new Map<string, string[]>();
	const candidates = visible.slice(0, TRIES * most).flatMap((key, rank): LabelCandidate[] => {
		const across = (text: string) => measure(text, faceOf(key));
		const text = labelLines(network.getNodeAttribute(key, 'label'), WIDEST, across);
		if (text.length === 0) return [];
		lines.set(key, text);
		const width = Math.max(...text.map(across));
		const wanted = key === strong || (lit === undefined && rank < PROMINENT);
		const size = { width, height: LINE * text.length };
		return [{ key, ...frame.place(key), radius: radiusOf(key), ...size, wanted }];
	});
	const nodes = visible.map((key) => ({ ...frame.place(key), radius: radiusOf(key) }));
	const placed = placeLabels(candidates, { width: frame.width, height: frame.height, nodes });
	return placed.slice(0, most).map(({ key, x, y, align }) => ({
		key,
		face: faceOf(key),
		align,
		lines: (lines.get(key) ?? []).map((text, index) => ({
			text,
			x,
			y: y + LINE * (index + 0.5) + BASELINE,
		})),
	}));
}
