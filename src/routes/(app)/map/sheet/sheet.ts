import type { MapStyle } from '$lib/map/look/map-style.ts';
import type { Network, Positions } from '$lib/network/network.ts';

/** What a printed sheet shows: the map at hand, with its words. */
export interface Sheet {
	network: Network;
	positions: Positions;
	style: MapStyle;
	title: string;
	/** The relation, and the selection when there is one. */
	subtitle: string;
	tieMeaning?: string;
	hidden: readonly string[];
	source: string;
	/** The network in words. */
	paragraphs: () => readonly string[];
	/** Name of the files, without extension. */
	name: string;
}

/** Beyond this many actors, a sheet is no longer a sheet. */
export const MOST_ACTORS = 1000;

/** Room for names beside the map, then on a page of names: an A3 in 9-point type. */
export const FIRST_PAGE = { columns: 2, lines: 39, characters: 27 };
export const NEXT_PAGE = { columns: 6, lines: 52, characters: 30 };

/** The map on the sheet, in pixels; four of them are a millimetre. */
export const MAP_SIZE = { width: 1080, height: 688 };
