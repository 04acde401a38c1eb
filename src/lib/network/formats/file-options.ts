import type { Positions } from '../network.ts';

/** What a file says of a network beside its actors and ties. */
export interface FileOptions {
	title: string;
	/** The relation in words: part of what the network is. */
	relation: string;
	/** Civil date of the export, `2025-11-21`. */
	date: string;
	/** Where the rows come from. */
	source?: string;
	positions?: Positions;
	/** Any colour of CSS. */
	colourOf?: (key: string) => string | undefined;
	radiusOf?: (key: string) => number | undefined;
	groupOf?: (key: string) => number | undefined;
	/** Values by node key for each measure, under the name that its column will have. */
	measures?: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** The title, the relation and the source in one line. */
export function descriptionOf({ title, relation, source }: FileOptions): string {
	return [title, relation, source].filter(Boolean).join(' – ');
}
