import type { ReadingChoices } from '../../../model/reading.ts';
import { ReadingError } from '../../reading-error.ts';
import type { OpenedFile } from '../opened-file.ts';
import { SparseTable } from './sparse-table.ts';

const CHOICES: ReadingChoices = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: 'doubled',
	preambleRows: 0,
	headerRows: 1,
};

/** Keys of our own columns, by their titles: no file has attributes of these names. */
const NODE = { Id: '\0Id', Label: '\0Label' };
const EDGE = {
	Source: '\0Source',
	Target: '\0Target',
	Type: '\0Type',
	Id: '\0Id',
	Label: '\0Label',
	Weight: '\0Weight',
};
const REQUIRED = new Set(['Source', 'Target', 'Type']);

export type Direction = 'Directed' | 'Undirected' | 'Mutual';

export interface ReadNode {
	id: string;
	label?: string;
	/** Other cells, by the keys of their columns. */
	cells?: Map<string, string>;
}

export interface ReadEdge {
	source: string;
	target: string;
	direction: Direction;
	id?: string;
	label?: string;
	weight?: string;
	cells?: Map<string, string>;
}

/**
 * The nodes and the edges of a file as two tables, under the titles that Gephi gives them. Every
 * edge is a row, whether its ends are declared or not.
 */
export class GraphTables {
	readonly nodes = new SparseTable();
	readonly edges = new SparseTable();

	constructor() {
		for (const [name, key] of Object.entries(NODE)) this.nodes.declare(key, name, true);
		for (const [name, key] of Object.entries(EDGE)) {
			this.edges.declare(key, name, REQUIRED.has(name));
		}
	}

	/** Adds a node, labelled by its identifier when it has no label. Its cells are taken over. */
	addNode({ id, label, cells = new Map() }: ReadNode): void {
		this.nodes.add(cells.set(NODE.Id, id).set(NODE.Label, label?.trim() ? label : id));
	}

	/** Adds an edge. Its cells are taken over. */
	addEdge({ source, target, direction, id, label, weight, cells = new Map() }: ReadEdge): void {
		cells.set(EDGE.Source, source).set(EDGE.Target, target).set(EDGE.Type, direction);
		if (id !== undefined) cells.set(EDGE.Id, id);
		if (label !== undefined) cells.set(EDGE.Label, label);
		if (weight !== undefined) cells.set(EDGE.Weight, weight);
		this.edges.add(cells);
	}

	/** The tables that have rows, as files. Throws a ReadingError when none has. */
	toFiles(name: string): OpenedFile[] {
		const tables = [
			{ title: 'nodes', table: this.nodes },
			{ title: 'edges', table: this.edges },
		].filter(({ table }) => table.rowCount > 0);
		if (tables.length === 0) throw new ReadingError('empty');
		return tables.map(({ title, table }) => ({
			name: `${name} · ${title}`,
			blob: table.toCsv(),
			choices: CHOICES,
			isSheet: true,
		}));
	}
}
