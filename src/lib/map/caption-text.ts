import type { Network } from '../network/network.ts';
import { countsOf } from '../network/summary.ts';
import type { Wording } from '../text/messages.ts';
import { colourWords, meaningWords, countWords, tieWords } from './legend-words.ts';
import type { MapStyle } from './map-style.ts';
import type { CaptionText } from './paint/lay-caption.ts';

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
	{ t: messages, formats }: Wording,
	{ title, subtitle, tieMeaning, hidden = [], source, date }: CaptionOptions,
): CaptionText {
	const { map: t } = messages;
	const { colour, size } = style.appearance;
	const shapes = new Map(style.shapes.map(({ mode, shape }) => [mode, shape]));
	const coloured = colour.by !== 'none' && !style.unstableGroups;
	const says = (name: string, words: string) => t.legend.says(name, words);
	const forms = style.shapes.map(({ mode, shape }) => `${t.legend[shape]} ${t.modeName(mode)}`);
	return {
		title,
		subtitle,
		colour: coloured ? says(t.legend.colour, colourWords(messages, colour)) : undefined,
		entries: coloured
			? style.entries.map(({ meaning, token, keys }) => ({
					token,
					shape: ('mode' in meaning ? shapes.get(meaning.mode) : undefined) ?? 'disc',
					words: meaningWords(messages, meaning, colour),
					count: formats.integer(keys.length),
				}))
			: [],
		lines: [
			[
				says(t.legend.size, t.legend.sizeBy[size.by]),
				...(forms.length > 0 && colour.by !== 'mode'
					? [says(t.legend.shape, forms.join(', '))]
					: []),
				says(t.legend.tie, tieWords(messages, network, tieMeaning)),
			].join(' · '),
			countWords(messages, countsOf(network)),
			...hidden,
		],
		source: [t.image.source(source), t.image.date(formats.date(date)), 'Maillage'].join(' · '),
	};
}
