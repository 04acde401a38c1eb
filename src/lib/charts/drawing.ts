/**
 * A drawing is a chart once placed: marks of a small closed vocabulary, in pixels, painted with
 * tokens. It knows neither the DOM nor colours; `elements.ts` turns it into SVG for the screen
 * and for publications alike.
 */
export type CategoryPaint = `category-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** Shades of cells: one hue from the least to the most; two hues around a stated middle. */
export type HeatPaint =
	`heat-${1 | 2 | 3 | 4 | 5 | 6 | 7}` | `heat-${'below' | 'above'}-${1 | 2 | 3}` | 'heat-middle';

/** What a mark is painted with. `unknown` and `hidden` are two distinct hatchings when they fill. */
export type Paint =
	| 'ink'
	| 'muted'
	| 'hairline'
	| 'paper'
	| 'accent'
	| 'attention'
	| 'unknown'
	| 'hidden'
	| 'other'
	| HeatPaint
	| CategoryPaint;

export interface Point {
	x: number;
	y: number;
}

export interface Box extends Point {
	width: number;
	height: number;
}

export interface RectMark extends Box {
	kind: 'rect';
	fill: Paint;
	stroke?: Paint;
	/** Drawn faintly: outside of the selection, or to be read with care. */
	pale?: boolean;
}

export interface LineMark {
	kind: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	stroke: Paint;
	width?: number;
	dashed?: boolean;
}

export interface PathMark {
	kind: 'path';
	/** SVG path data, its numbers already rounded. */
	d: string;
	fill?: Paint;
	/** What lies within an even number of its lines is a hole. */
	evenOdd?: boolean;
	stroke?: Paint;
	/** Of the stroke. */
	width?: number;
	dashed?: boolean;
	pale?: boolean;
}

export interface CircleMark extends Point {
	kind: 'circle';
	radius: number;
	fill: Paint;
	stroke?: Paint;
	pale?: boolean;
}

export type TextSize = 's' | 'm' | 'l' | 'display';

export interface TextMark extends Point {
	kind: 'text';
	/** `y` is the baseline. */
	text: string;
	paint: Paint;
	size?: TextSize;
	anchor?: 'start' | 'middle' | 'end';
	strong?: boolean;
	/** Figures of equal width: axes only. */
	tabular?: boolean;
	/** Outlined with the paper, to stay readable over lines. */
	halo?: boolean;
	font?: 'text' | 'title';
	/** Goes on after the text, whatever its width in the reader's font. */
	continued?: { text: string; paint: Paint; size: TextSize };
}

/** What a group of marks stands for. */
export interface Datum {
	/** Unique in its drawing. */
	id: string;
	/** What is given when it is chosen; absent when it cannot be. `null` is "without a value". */
	key?: string | null;
	/** Announced and shown: « T4 2024, nouveaux : 42 participants ». */
	label: string;
	selected?: boolean;
	/** The days that are chosen with it, both included, where choosing it chooses a period. */
	period?: { from: string; to: string };
	/** Place among the other data, for the arrow keys; rows go up. */
	column: number;
	row: number;
	/** What answers the pointer and is outlined on focus. */
	hit: Box;
	/** Path data that does it in place of the box, where that would cover its neighbours. */
	shape?: string;
	/** Where its label is shown: over this point, or from it to the right. */
	anchor: Point & { side: 'above' | 'beside' };
}

export interface GroupMark {
	kind: 'group';
	datum?: Datum;
	marks: Mark[];
}

export type Mark = RectMark | LineMark | PathMark | CircleMark | TextMark | GroupMark;

/** A period of time and the pixels it covers. Both dates included. */
export interface Band {
	from: string;
	to: string;
	label: string;
	x0: number;
	x1: number;
}

export interface Drawing {
	width: number;
	height: number;
	marks: Mark[];
	/** Present when the horizontal axis is time: what a brush needs. */
	time?: { bands: Band[]; top: number; bottom: number };
}

/** Room given to a chart, in pixels. */
export interface Size {
	width: number;
	/**
	 * Wished for by an author who resized the panel. Charts that can stretch fill it, down to a least
	 * height; for others, and when absent, the height follows from the content.
	 */
	height?: number;
}

/** Font sizes in pixels. */
export const TEXT_SIZES: Record<TextSize, number> = { s: 12.5, m: 14, l: 18, display: 44 };

/** The data of a drawing, in drawing order. */
export function dataOf(drawing: Drawing): Datum[] {
	return drawing.marks.flatMap((mark) => (mark.kind === 'group' && mark.datum ? [mark.datum] : []));
}
