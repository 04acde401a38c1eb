import { childrenNamed, type XmlElement } from './xml-document.ts';

/** What bounds a span of time, in the order of its writing; the open ones leave out their end. */
const STARTS = ['start', 'startopen'] as const;
const ENDS = ['end', 'endopen'] as const;

const isDated = ({ attributes }: XmlElement) =>
	[...STARTS, ...ENDS, 'timestamp'].some((name) => attributes.has(name));

/** A value over time as Gephi writes it: `[2009, 2010, 5]`. */
function datedValue({ attributes }: XmlElement): string {
	const [start, end] = [STARTS, ENDS].map((names) =>
		names.map((name) => attributes.get(name)).find((moment) => moment !== undefined),
	);
	const moment = attributes.get('timestamp') ?? `${start ?? '-Infinity'}, ${end ?? 'Infinity'}`;
	const open = attributes.has('startopen') ? '(' : '[';
	const close = attributes.has('endopen') ? ')' : ']';
	return `${open}${moment}, ${attributes.get('value') ?? ''}${close}`;
}

/** The value of an attribute; those over time one after the other. */
export function readValue(values: readonly XmlElement[]): string {
	const texts = values.map((one) =>
		isDated(one) ? datedValue(one) : (one.attributes.get('value') ?? ''),
	);
	return texts.join('; ');
}

/** When an element is there: the starts and the ends of its spells, parted by `|`. */
export function readMoments(element: XmlElement): Map<string, string> {
	const spells = childrenNamed(element, 'spells', 'slices').flatMap((list) =>
		childrenNamed(list, 'spell', 'slice'),
	);
	const moments = new Map<string, string>();
	for (const name of [...STARTS, ...ENDS, 'timestamp']) {
		if (!spells.some(({ attributes }) => attributes.has(name))) continue;
		moments.set(name, spells.map(({ attributes }) => attributes.get(name) ?? '').join('|'));
	}
	return moments;
}
