import { visibleKeys } from '../view/map-frame.ts';
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
/** The best-connected are labelled even where their node leaves no room. */
const PROMINENT = 10;
/** Rank of a label that is there already, as a part of its own: it stays while there is room. */
const STAYS = 0.6;
/** Candidates tried for each label that may be shown. */
const TRIES = 3;

/** Width of the paper around letters, in pixels. */
export const HALO = 3.5;
/** Width of the line that leads to a label, in pixels. */
export const LEADER = 1;

const FACE: Face = { family: 'text', size: SIZE, weight: 500 };
const STRONG: Face = { ...FACE, weight: 700 };

/** The faces to load before drawing. */
export const LABEL_FACES: readonly Face[] = [FACE];

export interface Labelled {
	/** The only nodes that are labelled and that labels keep clear of, the first one first. */
	lit?: readonly string[];
	/** Of those, the one set in bold. */
	strong?: string;
	/** Where labels were, kept from one drawing to the next: they stay there. */
	memory?: LabelMemory;
}

/** Which place beside its node each label took. */
export type LabelMemory = Map<string, number | undefined>;

export interface LaidLabel {
	key: string;
	face: Face;
	align: PlacedLabel['align'];
	/** Where each line is aligned, on its baseline, in pixels. */
	lines: { text: string; x: number; y: number }[];
	/** A line from the node to a label that is not beside it. */
	leader?: PlacedLabel['leader'];
}

/** The labels that find room, those of the best-connected first unless told otherwise. */
export function layLabels(
	{ network, style, frame }: Picture,
	measure: MeasureIn,
	{ lit, strong, memory }: Labelled = {},
): LaidLabel[] {
	const faceOf = (key: string) => (key === strong ? STRONG : FACE);
	const radiusOf = (key: string) => style.radius(key) * frame.scale + (key === strong ? RING : 0);
	const visible = visibleKeys(frame, lit ?? style.ranked, style.radius);
	const most = Math.ceil((frame.width * frame.height) / AREA_PER_LABEL);
	const prominent = new Set(visible.slice(0, PROMINENT));
	const lines = new Map<string, string[]>();
	const kept = lit ? undefined : memory;
	const order = staying(visible.slice(0, TRIES * most), kept);
	const candidates = order.flatMap((key): LabelCandidate[] => {
		const across = (text: string) => measure(text, faceOf(key));
		const text = labelLines(network.getNodeAttribute(key, 'label'), WIDEST, across);
		if (text.length === 0) return [];
		lines.set(key, text);
		const width = Math.max(...text.map(across));
		const wanted = key === strong || (lit === undefined && prominent.has(key));
		const size = { width, height: LINE * text.length };
		const spot = kept?.get(key);
		return [{ key, ...frame.place(key), radius: radiusOf(key), ...size, wanted, spot }];
	});
	const nodes = visible.map((key) => ({ ...frame.place(key), radius: radiusOf(key) }));
	const room = { width: frame.width, height: frame.height, nodes, most };
	const placed = placeLabels(candidates, room);
	kept?.clear();
	for (const { key, spot } of placed) kept?.set(key, spot);
	return placed.map(({ key, x, y, align, leader }) => ({
		...(leader && { leader }),
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

/** Keys in their order, but those that are labelled already some ranks earlier. */
function staying(keys: readonly string[], memory: LabelMemory | undefined): readonly string[] {
	if (!memory || memory.size === 0) return keys;
	const ranks = keys.map((key, rank) => ({ key, rank: memory.has(key) ? STAYS * rank : rank }));
	return ranks.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}
