import type { ColourToken, Shape } from '../appearance.ts';
import type { Face, MeasureIn } from './face.ts';
import type { Mark } from './paint-mark.ts';

/** The words of an image. */
export interface CaptionText {
	title: string;
	/** The relation and the selection, in a sentence. */
	subtitle?: string;
	/** « Couleur : groupe », then its entries. */
	colour?: string;
	entries: { token: ColourToken; shape: Shape; words: string; count: string }[];
	/** What size, shape and tie mean, counts, what is left out: one paragraph each. */
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

/** Sets what surrounds the map, broken at `width` pixels. */
export function layCaption(text: CaptionText, width: number, measure: MeasureIn): Caption {
	const head: CaptionPart = { lines: [], marks: [], height: 0 };
	const foot: CaptionPart = { lines: [], marks: [], height: SPACE };
	const set = (part: CaptionPart, words: string, setting: Setting) =>
		addParagraph(part, words, { ...setting, width, measure });
	set(head, text.title, TITLE);
	if (text.subtitle) set(head, text.subtitle, BODY);
	head.height += SPACE;
	if (text.colour) set(foot, text.colour, BODY);
	addEntries(foot, text.entries, width, measure);
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

/** Adds the entries of the legend, one after the other, in rows. */
function addEntries(
	part: CaptionPart,
	entries: CaptionText['entries'],
	width: number,
	measure: MeasureIn,
): void {
	const [line, radius, gap] = [24, 6, 22];
	const { face } = BODY;
	let x = 0;
	for (const { token, shape, words, count } of entries) {
		const text = `${words} (${count})`;
		const across = 2 * radius + 7 + measure(text, face);
		if (x > 0 && x + across > width) {
			x = 0;
			part.height += line;
		}
		part.marks.push({ token, shape, x: x + radius, y: part.height + line / 2, radius });
		const y = part.height + line * 0.72;
		part.lines.push({ text, x: x + 2 * radius + 7, y, face, colour: 'ink' });
		x += across + gap;
	}
	if (entries.length > 0) part.height += line;
}
