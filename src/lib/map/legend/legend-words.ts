import type { Network } from '../../network/network.ts';
import type { NetworkCounts } from '../../network/summary.ts';
import type { Messages } from '../../text/messages.ts';
import type { ColourBy, ShapeBy, Size } from '../../model/appearance.ts';
import type { Meaning } from '../look/colouring.ts';
import { MANY_TIES } from '../view/many-ties.ts';

/** What one colour, border or shape stands for, in words; `by` is what they all say. */
export function meaningWords(
	{ map, ...t }: Messages,
	meaning: Meaning,
	by: ColourBy | ShapeBy,
): string {
	const grouped = by.by === 'groups';
	switch (meaning.kind) {
		case 'all':
			return map.legend.all;
		case 'mode':
			return map.modeName(meaning.mode);
		case 'group':
			return map.legend.group(meaning.group);
		case 'category':
			return valueWords({ map, ...t }, by.by === 'attribute' ? by.name : '', meaning.value);
		case 'class':
			return t.mapLook.range(meaning.least, meaning.most);
		case 'others':
			return (grouped ? map.legend.otherGroups : map.legend.otherValues)(meaning.count);
		case 'unknown':
			return grouped ? map.legend.noGroup : map.legend.noValue;
		case 'outside':
			return map.legend.notConcerned(meaning.mode);
	}
}

/** What colours, borders or shapes say: a group, a mode, an attribute, a measure. */
export function colourWords(t: Messages, by: ColourBy | ShapeBy): string {
	return by.by === 'attribute' || by.by === 'measure'
		? quantityWords(t, by)
		: t.map.legend.colourBy[by.by];
}

/** What sizes say. */
export function sizeWords(t: Messages, size: Size): string {
	return size.by === 'attribute' || size.by === 'measure'
		? quantityWords(t, size)
		: t.map.legend.sizeBy[size.by];
}

/** The name of an attribute or of a measure. */
export function quantityWords(
	t: Messages,
	quantity: { by: 'attribute'; name: string } | Extract<ColourBy, { by: 'measure' }>,
): string {
	return quantity.by === 'attribute'
		? attributeWords(t, quantity.name)
		: t.networkMeasures.actorMeasures[quantity.measure].name;
}

/** The name of an attribute: ours in words, the user's own as written. */
export function attributeWords({ map }: Messages, name: string): string {
	const words: Record<string, string> = map.attributes;
	return words[name] ?? name;
}

/** The value of an attribute: those of closed vocabularies in words, the user's own as written. */
export function valueWords(
	{ map, panels }: Messages,
	name: string,
	value: string | number | boolean,
): string {
	if (typeof value === 'boolean') return value ? map.legend.yes : map.legend.no;
	const vocabularies: Record<string, Record<string, string>> = {
		nature: map.natures,
		channel: panels.vocabulary.channel,
	};
	return vocabularies[name]?.[String(value)] ?? String(value);
}

/** What a tie means, and what its width and its head say where they say something. */
export function tieWords(
	{ map: { legend } }: Messages,
	network: Network,
	meaning: string = legend.tieSame,
): string {
	const [first] = network.edges();
	const weight = first === undefined ? 0 : network.getEdgeAttribute(first, 'weight');
	const differ = network.size <= MANY_TIES && network.someEdge((_, tie) => tie.weight !== weight);
	const directed = network.directedSize > 0 && network.size <= MANY_TIES;
	return [
		meaning,
		...(differ ? [legend.thicker] : []),
		...(directed ? [legend.tieDirected] : []),
	].join(', ');
}

/** « 74 acteurs · 168 liens · 9 sans lien » */
export function countWords({ map: t }: Messages, counts: NetworkCounts): string {
	return t.summary.counts([
		...counts.nodeCounts.map(({ mode, count }) => t.nodes(mode, count)),
		t.ties(counts.tieCount),
		...(counts.isolateCount > 0 ? [t.summary.isolates(counts.isolateCount)] : []),
	]);
}
