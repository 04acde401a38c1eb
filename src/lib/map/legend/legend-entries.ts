import type { Wording } from '../../text/messages.ts';
import type { Entry } from '../look/colouring.ts';
import { colourWords, meaningWords, sizeWords } from './legend-words.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { Mark } from '../look/mark.ts';

/** How a line of a legend is drawn. */
export type Sample = Pick<Mark, 'token' | 'shape' | 'border' | 'isHollow'>;

/** A line of a legend, in words. */
export interface LegendEntry {
	entry: Entry;
	sample: Sample;
	words: string;
	/** Nodes that it stands for. */
	count: string;
}

/** What one visual quality says, and the lines that tell its values apart. */
export interface LegendKey {
	quality: 'colour' | 'border' | 'shape';
	what: string;
	lines: LegendEntry[];
	/** How to read it. */
	notes: string[];
}

/** The lines of a legend for colour, border and shape: only those that say something. */
export function legendKeys(style: MapStyle, { t, formats }: Wording): LegendKey[] {
	const { colour, border = { by: 'none' }, shape = { by: 'mode' } } = style.appearance;
	const shapeOfMode = new Map(
		style.shapes.flatMap(({ meaning, shape: form }) =>
			meaning.kind === 'mode' ? [[meaning.mode, form]] : [],
		),
	);
	const isShapedAlike =
		shape.by === 'attribute' && colour.by === 'attribute' && shape.name === colour.name;
	const formOf = ({ meaning, keys: [first] }: Entry) =>
		isShapedAlike && first !== undefined
			? style.shape(first)
			: ('mode' in meaning && shapeOfMode.get(meaning.mode)) || 'disc';
	const lines = <E extends Entry>(
		entries: readonly E[],
		by: Parameters<typeof meaningWords>[2],
		sampleOf: (entry: E) => Sample,
	) =>
		entries.map((entry) => ({
			entry,
			sample: sampleOf(entry),
			words: meaningWords(t, entry.meaning, by),
			count: formats.integer(entry.keys.length),
		}));
	const isUnknown = ({ meaning }: Entry) => meaning.kind === 'unknown';
	const isBare = (entry: Entry) => isUnknown(entry) || entry.meaning.kind === 'outside';
	const keys: LegendKey[] = [];
	if (colour.by !== 'none') {
		keys.push({
			quality: 'colour',
			what: colourWords(t, colour),
			lines: lines(style.unstableGroups ? [] : style.entries, colour, (entry) => ({
				token: entry.token,
				shape: formOf(entry),
				isHollow: isUnknown(entry),
			})),
			notes: classNotes(style.entries, t),
		});
	}
	if (style.borders.length > 0) {
		keys.push({
			quality: 'border',
			what: colourWords(t, border),
			lines: lines(style.borders, border, (entry) => ({
				token: 'muted',
				shape: 'disc',
				border: isBare(entry) ? undefined : entry.token,
			})),
			notes: [],
		});
	}
	const isSaid = colour.by === 'mode' && shape.by === 'mode';
	if (style.shapes.length > 0 && !isSaid) {
		keys.push({
			quality: 'shape',
			what: shape.by === 'mode' ? '' : colourWords(t, shape),
			lines: lines(style.shapes, shape, (entry) => ({ token: 'muted', shape: entry.shape })),
			notes: [],
		});
	}
	return keys;
}

function classNotes(entries: readonly Entry[], { mapLook }: Wording['t']): string[] {
	const classes = entries.filter(({ meaning }) => meaning.kind === 'class');
	if (classes.length === 0) return [];
	const isAround = classes.some(({ token }) => /^(below|above)/.test(token));
	return [mapLook.classes(classes.length), ...(isAround ? [mapLook.aroundZero] : [])];
}

/** What sizes say, in words. */
export function sizeLines(style: MapStyle, { t, formats }: Wording) {
	const { sizes, appearance } = style;
	const last = sizes.references.length - 1;
	return {
		what: sizeWords(t, appearance.size),
		references: sizes.references.map(({ value, radius }, index) => ({
			radius,
			words: index === last ? t.mapLook.upTo(value) : t.mapLook.value(value),
		})),
		same: sizes.same === undefined ? undefined : t.mapLook.sameForAll(sizes.same),
		blank: { words: t.mapLook.noValue, count: formats.integer(sizes.blank.length) },
		outside: sizes.outside.map((mode) => t.map.legend.notConcerned(mode)),
	};
}
