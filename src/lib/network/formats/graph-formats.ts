import type { Network } from '../network.ts';
import type { FileOptions } from './file-options.ts';
import { toGephiCsv } from './gephi-csv.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toGraphologyJson } from './graphology-json.ts';
import { toKumuCsv } from './kumu-csv.ts';
import { toPajek } from './pajek.ts';

export type GraphFormatId =
	'gexf' | 'graphml' | 'gephi-csv' | 'kumu-csv' | 'pajek' | 'graphology-json';

export interface GraphFormat {
	id: GraphFormatId;
	mime: string;
	/** What follows the name of each of its files: `.gexf`, or `-nodes.csv` then `-edges.csv`. */
	suffixes: readonly string[];
	/** The text of each of its files. */
	write: (network: Network, options: FileOptions) => string[];
}

const CSV = 'text/csv;charset=utf-8';

/** Every format that a network is written in, in the order in which they are offered. */
export const GRAPH_FORMATS: readonly GraphFormat[] = [
	{
		id: 'gexf',
		mime: 'application/xml',
		suffixes: ['.gexf'],
		write: (network, options) => [toGexf(network, options)],
	},
	{
		id: 'graphml',
		mime: 'application/xml',
		suffixes: ['.graphml'],
		write: (network, options) => [toGraphml(network, options)],
	},
	{ id: 'gephi-csv', mime: CSV, suffixes: ['-nodes.csv', '-edges.csv'], write: toGephiCsv },
	{
		id: 'kumu-csv',
		mime: CSV,
		suffixes: ['-elements.csv', '-connections.csv'],
		write: toKumuCsv,
	},
	{
		id: 'pajek',
		mime: 'text/plain;charset=utf-8',
		suffixes: ['.net'],
		write: (network, options) => [toPajek(network, options)],
	},
	{
		id: 'graphology-json',
		mime: 'application/json',
		suffixes: ['.json'],
		write: (network, options) => [toGraphologyJson(network, options)],
	},
];

/** A file of a written network; its name is the network's, then the suffix. */
export interface NetworkFile {
	suffix: string;
	mime: string;
	text: string;
}

/** The network in a format, as one file or two. Throws a RangeError for a format that is unknown. */
export function writeNetwork(
	id: GraphFormatId,
	network: Network,
	options: FileOptions,
): NetworkFile[] {
	const format = GRAPH_FORMATS.find((one) => one.id === id);
	if (!format) throw new RangeError(`No such format: ${id}`);
	const { suffixes, mime, write } = format;
	return write(network, options).map((text, index) => ({
		suffix: suffixes[index] ?? '',
		mime,
		text,
	}));
}
