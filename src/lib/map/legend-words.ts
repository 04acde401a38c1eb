import type { NetworkSummary } from '../network/summary.ts';
import type { Messages } from '../text/messages.ts';
import type { ColourBy } from './appearance.ts';
import type { Meaning } from './colouring.ts';

type MapMessages = Messages['map'];

/** What one colour stands for, in words. */
export function meaningWords(t: MapMessages, meaning: Meaning, colour: ColourBy): string {
	const grouped = colour.by === 'groups';
	switch (meaning.kind) {
		case 'all':
			return t.legend.all;
		case 'mode':
			return t.modeName(meaning.mode);
		case 'group':
			return t.legend.group(meaning.group);
		case 'category':
			return typeof meaning.value === 'boolean'
				? meaning.value
					? t.legend.yes
					: t.legend.no
				: String(meaning.value);
		case 'others':
			return (grouped ? t.legend.otherGroups : t.legend.otherValues)(meaning.count);
		case 'unknown':
			return grouped ? t.legend.noGroup : t.legend.noValue;
		case 'outside':
			return t.legend.notConcerned(meaning.mode);
	}
}

/** What colour says: a group, a mode, or the name of the user's column. */
export function colourWords(t: MapMessages, colour: ColourBy): string {
	return colour.by === 'attribute' ? colour.name : t.legend.colourBy[colour.by];
}

/** « 74 acteurs · 168 liens · 9 sans lien » */
export function summaryWords(t: MapMessages, summary: NetworkSummary): string {
	return t.summary.counts([
		...summary.nodeCounts.map(({ mode, count }) => t.nodes(mode, count)),
		t.ties(summary.tieCount),
		...(summary.isolateCount > 0 ? [t.summary.isolates(summary.isolateCount)] : [])
	]);
}
