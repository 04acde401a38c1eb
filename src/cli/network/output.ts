import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { writeNetwork, type GraphFormatId } from '../../lib/network/formats/graph-formats.ts';
import type { FileOptions } from '../../lib/network/formats/file-options.ts';
import type { Network } from '../../lib/network/network.ts';
import { Misuse } from '../misuse.ts';
import type { NetworkMeasured } from './measure-network.ts';

/** The formats of `--out`, by the end of its name. */
const FORMATS: Record<string, GraphFormatId | 'json'> = {
	'.json': 'json',
	'.gexf': 'gexf',
	'.graphml': 'graphml',
	'.csv': 'gephi-csv',
	'.net': 'pajek',
};

/** The format that the name of a file says; JSON for the standard output. Throws a Misuse. */
export function formatOf(out: string | undefined): GraphFormatId | 'json' {
	if (out === undefined) return 'json';
	const format = FORMATS[extname(out).toLowerCase()];
	if (format) return format;
	throw new Misuse(`--out: the name of the file must end in ${Object.keys(FORMATS).join(', ')}`);
}

/** Writes a text in a file whose folder is made, or on the standard output. */
export async function give(out: string | undefined, text: string): Promise<void> {
	if (out === undefined) {
		process.stdout.write(text);
		return;
	}
	await mkdir(dirname(out), { recursive: true });
	await writeFile(out, text);
}

/** What a graph file says of the actors besides their own columns. */
export function fileOptions(
	measured: NetworkMeasured,
	described: Pick<FileOptions, 'title' | 'relation' | 'source' | 'date'>,
): FileOptions {
	const { keys, actors, groups, positions } = measured;
	const group = new Map(keys.map((key, index) => [key, groups.of[index] || undefined]));
	const measures = Object.fromEntries(
		Object.entries(actors.values).map(([name, values]) => {
			const known = keys.flatMap((key, index): [string, number][] => {
				const value = values[index] ?? NaN;
				return Number.isNaN(value) ? [] : [[key, value]];
			});
			return [name, new Map(known)];
		}),
	);
	return { ...described, positions, measures, groupOf: (key) => group.get(key) };
}

/** Writes a network in one file, or in two beside each other. */
export async function giveNetwork(
	out: string,
	format: GraphFormatId,
	network: Network,
	options: FileOptions,
): Promise<void> {
	const stem = out.slice(0, out.length - extname(out).length);
	for (const { suffix, text } of writeNetwork(format, network, options)) {
		await give(stem + suffix, text);
	}
}
