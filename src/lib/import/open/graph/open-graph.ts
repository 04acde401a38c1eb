import type { OpenedFile } from '../opened-file.ts';
import { readGexf } from './gexf.ts';
import type { GraphKind } from './graph-kind.ts';
import { GraphTables } from './graph-tables.ts';
import { graphText } from './graph-text.ts';
import { readGraphml } from './graphml.ts';
import { readJson } from './json.ts';
import { readPajek } from './pajek.ts';

const READERS: Record<GraphKind, (text: string, tables: GraphTables) => void> = {
	gexf: readGexf,
	graphml: readGraphml,
	pajek: readPajek,
	json: readJson,
};

/**
 * The nodes and the edges of a file of a network, as CSV. Rejects with a ReadingError, with the
 * line where it can, when the file is damaged, too large, or holds nothing.
 */
export async function openGraph(name: string, blob: Blob, kind: GraphKind): Promise<OpenedFile[]> {
	const tables = new GraphTables();
	READERS[kind](await graphText(blob), tables);
	return tables.toFiles(name);
}
