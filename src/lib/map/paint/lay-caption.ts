import type { Sample } from '../legend/legend-entries.ts';
import type { Mark } from '../look/mark.ts';
import type { Face, MeasureIn } from './face.ts';

/** What one visual quality says: « Couleur : groupe », then its entries. */
export interface CaptionKey {
	says: string;
	entries: CaptionEntry[];
}

export interface CaptionEntry {
	sample: Sample;
	/** In units of the layout, where size is what it says. */
	radius?: number;
	words: string;
	/** Nodes that it stands for. */
	count?: string;
}

/** The words of an image. */
export interface CaptionText {
	title: string;
	/** The relation and the selection, in a sentence. */
	subtitle?: string;
	/** What colour, border, shape and size say. */
	keys: CaptionKey[];
	/** What a tie means, counts, what is left out: one paragraph each. */
	lines: string[];
	/** Source and date. */
	source: string;
}

/** A line of text at its place, in pixels; `y` is its baseline. */
export interface SetLine {
	text: string;
	x: number;
	y: number;
	face: Face;
	colour: 'ink' | 'muted';
}

export interface CaptionPart {
	lines: SetLine[];
	marks: Mark[];
	/** Pixels. */
	height: number;
}

export interface Caption {
	/** Above the map. */
	head: CaptionPart;
	/** Below it: legend, counts, source; its own top is 0. */
	foot: CaptionPart;
}

const SPACE = 10;
/** Radius of the marks that say nothing by their size, in pixels. */
const RADIUS = 6;
/** From a mark to its words, and from these to the next mark. */
const NEAR = 7;
const APART = 22;
const TITLE: Setting = {
	face: { family: 'title', size: 30, weight: 600 },
	line: 38,
	colour: 'ink',
};
const BODY: Setting = {
	face: { family: 'text', size: 15, weight: 400 },
	line: 22,
	colour: 'muted',
};
const SMALL: Setting = { ...BODY, face: { ...BODY.face, size: 13 } };

/** The faces to load before drawing. */
export const CAPTION_FACES: readonly Face[] = [TITLE.face, BODY.face];

/**
 * Sets what surrounds the map, broken at `width` pixels.
 *
 * @param scale pixels per unit of the layout, for sizes
 */
export function layCaption(
	text: CaptionText,
	width: number,
	measure: MeasureIn,
	scale = 1,
): Caption {
	const head: CaptionPart = { lines: [], marks: [], height: 0 };
	const foot: CaptionPart = { lines: [], marks: [], height: SPACE };
	const set = (part: CaptionPart, words: string, setting: Setting) =>
		addParagraph(part, words, { ...setting, width, measure });
	set(head, text.title, TITLE);
	if (text.subtitle) set(head, text.subtitle, BODY);
	head.height += SPACE;
	for (const key of text.keys) addKey(foot, key, { width, measure, scale });
	for (const line of text.lines) set(foot, line, BODY);
	foot.height += SPACE / 2;
	set(foot, text.source, SMALL);
	return { head, foot };
}

interface Setting {
	face: Face;
	/** Height of a line. */
	line: number;
	colour: SetLine['colour'];
}

/** Adds a text broken between words. */
function addParagraph(
	part: CaptionPart,
	text: string,
	{ face, line, colour, width, measure }: Setting & { width: number; measure: MeasureIn },
): void {
	let row = '';
	const end = () => {
		part.height += line;
		part.lines.push({ text: row, x: 0, y: part.height - line * 0.28, face, colour });
	};
	for (const word of text.split(/[ \n\t]+/)) {
		const longer = row === '' ? word : `${row} ${word}`;
		if (row !== '' && measure(longer, face) > width) {
			end();
			row = word;
		} else row = longer;
	}
	if (row !== '') end();
}

/** Adds what a key says and its entries, one after the other, in rows as high as their marks. */
function addKey(
	part: CaptionPart,
	{ says, entries }: CaptionKey,
	{ width, measure, scale }: { width: number; measure: MeasureIn; scale: number },
): void {
	const { face, line } = BODY;
	if (entries.length === 0) {
		addParagraph(part, says, { ...BODY, width, measure });
		return;
	}
	const placed = entries.map(({ sample, radius, words, count }) => {
		const size = radius === undefined ? RADIUS : radius * scale;
		const text = count === undefined ? words : `${words} (${count})`;
		return { sample, size, text, across: 2 * size + NEAR + measure(text, face) };
	});
	const rows: { x: number; height: number; items: (typeof placed)[number][] }[] = [];
	let row = { x: measure(says, face) + APART, height: line, items: [] as typeof placed };
	rows.push(row);
	let x = row.x;
	for (const item of placed) {
		if (x > 0 && x + item.across > width) {
			row = { x: 0, height: line, items: [] };
			rows.push(row);
			x = 0;
		}
		row.items.push(item);
		row.height = Math.max(row.height, 2 * item.size + 4);
		x += item.across + APART;
	}
	rows.forEach(({ x: from, height, items }, index) => {
		const middle = part.height + height / 2;
		const y = middle + line * 0.22;
		if (index === 0) part.lines.push({ text: says, x: 0, y, face, colour: 'muted' });
		let left = from;
		for (const { sample, size, text, across } of items) {
			part.marks.push({ ...sample, x: left + size, y: middle, radius: size });
			part.lines.push({ text, x: left + 2 * size + NEAR, y, face, colour: 'ink' });
			left += across + APART;
		}
		part.height += height;
	});
}
