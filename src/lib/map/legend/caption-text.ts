import type { Network } from '../../network/network.ts';
import { countsOf } from '../../network/summary.ts';
import type { Wording } from '../../text/messages.ts';
import { legendKeys, sizeLines } from './legend-entries.ts';
import { countWords, tieWords } from './legend-words.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { CaptionKey, CaptionText } from '../paint/lay-caption.ts';

export interface CaptionOptions {
	title: string;
	/** The relation and the selection, in a sentence. */
	subtitle?: string;
	/** What a tie means, in words. */
	tieMeaning?: string;
	/** What is not on the map, one sentence each. */
	hidden?: readonly string[];
	source: string;
	/** Civil date of the image. */
	date: string;
}

/** The legend of a map in words, for an image of it. */
export function captionText(
	network: Network,
	style: MapStyle,
	wording: Wording,
	{ title, subtitle, tieMeaning, hidden = [], source, date }: CaptionOptions,
): CaptionText {
	const { t: messages, formats } = wording;
	const { map: t } = messages;
	const says = (name: string, words: string) => t.legend.says(name, words);
	return {
		title,
		subtitle,
		keys: [...looks(style, wording), sizes(style, wording)],
		lines: [
			says(t.legend.tie, tieWords(messages, network, tieMeaning)),
			countWords(messages, countsOf(network)),
			...hidden,
		],
		source: [t.image.source(source), t.image.date(formats.date(date)), 'Maillage'].join(' · '),
	};
}

function looks(style: MapStyle, wording: Wording): CaptionKey[] {
	const { map, mapLook } = wording.t;
	const names = { colour: map.legend.colour, border: mapLook.border, shape: map.legend.shape };
	return legendKeys(style, wording).map(({ quality, what, lines }) => ({
		says: what === '' ? names[quality] : map.legend.says(names[quality], what),
		entries: lines.map(({ sample, words, count }) => ({ sample, words, count })),
	}));
}

function sizes(style: MapStyle, wording: Wording): CaptionKey {
	const { what, references, same, blank, outside } = sizeLines(style, wording);
	const { legend } = wording.t.map;
	const sample = { token: 'muted', shape: 'disc' } as const;
	const notes = [...(same === undefined ? [] : [same]), ...outside];
	return {
		says: [legend.says(legend.size, what), ...notes].join(', '),
		entries: [
			...references.map(({ radius, words }) => ({ sample, radius, words })),
			...(style.sizes.blank.length > 0
				? [{ sample: { ...sample, isHollow: true }, ...blank }]
				: []),
		],
	};
}
