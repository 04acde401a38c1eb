import type { ReadTable } from '../../lib/import/read-table.ts';
import type { ReadingChoices } from '../../lib/model/reading.ts';
import { Misuse } from '../misuse.ts';
import { columnNamed, columnsNamed } from './columns-named.ts';
import { readFound, tableNamed, tablesIn, type FoundTable } from './command-tables.ts';
import type { NetworkArguments } from './network-arguments.ts';

/** A table read, with the name of its file. */
export interface NamedTable {
	name: string;
	read: ReadTable;
}

/** What a network is made of: a table, and the one that describes its actors. */
export interface MadeOf {
	main: NamedTable;
	nodes?: NamedTable & { id: string };
}

/** The tables that a file of a graph is opened as: its ties, and its actors. */
function graphTables(found: readonly FoundTable[]): [FoundTable, FoundTable] | undefined {
	const withColumns = (...names: string[]) =>
		found.find(({ file, index }) => {
			const header = file.tables[index]?.layout.header ?? [];
			return names.every((name) => header.includes(name));
		});
	const ties = withColumns('Source', 'Target');
	const nodes = withColumns('Id', 'Label');
	return ties && nodes && ties !== nodes ? [ties, nodes] : undefined;
}

/** Columns whose cells the user said to be lists, as types. */
function listTypes(read: ReadTable, args: NetworkArguments): ReadingChoices['types'] {
	const { split, source, target } = args;
	if (split === undefined) return undefined;
	const { columns } = read.reading;
	const named = [
		...(source === undefined ? [] : [columnNamed(columns, source, '--source')]),
		...columnsNamed(columns, target, '--target'),
	];
	return Object.fromEntries(named.map((name) => [name, { kind: 'list', separator: split }]));
}

function readMain(found: FoundTable, args: NetworkArguments): ReadTable {
	const read = readFound(found);
	const types = listTypes(read, args);
	if (types) return readFound(found, { types });
	if (args.source !== undefined || args.replies) return read;
	// A matrix says who with what in its cells: it is read as rows.
	const wide = read.reading.warnings.find((warning) => warning.code === 'wide-table');
	return wide ? readFound(found, { unpivot: wide.unpivot }) : read;
}

/** Reads the file of the network, and that of its actors. Throws a Misuse for what is not in them. */
export async function readMadeOf(path: string, args: NetworkArguments): Promise<MadeOf> {
	const found = await tablesIn(path);
	const graph = args.table === undefined ? graphTables(found) : undefined;
	const main = graph?.[0] ?? tableNamed(found, args.table);
	const made = { main: { name: main.name, read: readMain(main, args) } };
	if (args.nodes === undefined || args.id === undefined) {
		if (!graph) return made;
		return { ...made, nodes: { name: graph[1].name, read: readFound(graph[1]), id: 'Id' } };
	}
	const [nodes] = await tablesIn(args.nodes);
	if (!nodes) throw new Misuse(`--nodes: ${args.nodes} holds no table`);
	const read = readFound(nodes);
	const id = columnNamed(read.reading.columns, args.id, '--id');
	return { ...made, nodes: { name: nodes.name, read, id } };
}
