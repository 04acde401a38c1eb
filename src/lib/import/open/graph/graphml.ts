import type { GraphTables } from './graph-tables.ts';
import { readKeys, type Keys } from './graphml-keys.ts';
import { childrenNamed, readXml, type XmlElement } from './xml-document.ts';
import { readYedEdge, readYedNode } from './yed.ts';

const PLACED = new Set(['id', 'source', 'target', 'directed']);

/** Attributes of an element beside those that have a place of their own, ports for one. */
function otherAttributes({ attributes }: XmlElement): [string, string][] {
	return [...attributes].filter(([name]) => !PLACED.has(name));
}

class GraphmlReader {
	readonly #nodeKeys: Keys;
	readonly #edgeKeys: Keys;
	#hyperedges = 0;

	constructor(
		root: XmlElement,
		readonly tables: GraphTables,
	) {
		this.#nodeKeys = readKeys(root, 'node');
		this.#edgeKeys = readKeys(root, 'edge');
		for (const [table, keys] of [
			[tables.nodes, this.#nodeKeys],
			[tables.edges, this.#edgeKeys],
		] as const) {
			for (const { column, name } of keys.columns) table.declare(column, name);
		}
	}

	readGraph(graph: XmlElement, parent: string) {
		const isDirected = graph.attributes.get('edgedefault') !== 'undirected';
		for (const child of graph.children) {
			if (child.name === 'node') this.#readNode(child, parent);
			else if (child.name === 'edge') this.#readEdge(child, isDirected);
			else if (child.name === 'hyperedge') this.#readHyperedge(child, parent);
		}
	}

	#readNode(node: XmlElement, parent: string) {
		const id = node.attributes.get('id') ?? '';
		const { label, cells } = this.#nodeKeys.read(node);
		const ports = childrenNamed(node, 'port').map(({ attributes }) => attributes.get('name') ?? '');
		const drawn = readYedNode(node);
		for (const [name, value] of [...otherAttributes(node), ...drawn.cells]) cells.set(name, value);
		cells.set('ports', ports.join('|')).set('parent', parent);
		this.tables.addNode({ id, label: label ?? drawn.label, cells });
		for (const graph of childrenNamed(node, 'graph')) this.readGraph(graph, id);
	}

	#readEdge(edge: XmlElement, isDirectedByDefault: boolean) {
		const { attributes } = edge;
		const { label, weight, cells } = this.#edgeKeys.read(edge);
		const said = attributes.get('directed');
		const isDirected = said === undefined ? isDirectedByDefault : said === 'true' || said === '1';
		const drawn = readYedEdge(edge);
		for (const [name, value] of [...otherAttributes(edge), ...drawn.cells]) cells.set(name, value);
		this.tables.addEdge({
			id: attributes.get('id'),
			source: attributes.get('source') ?? '',
			target: attributes.get('target') ?? '',
			direction: isDirected ? 'Directed' : 'Undirected',
			label: label ?? drawn.label,
			weight,
			cells,
		});
		for (const graph of childrenNamed(edge, 'graph')) this.readGraph(graph, '');
	}

	/** A tie of several ends is a node of its own, tied to each of them. */
	#readHyperedge(hyperedge: XmlElement, parent: string) {
		this.#hyperedges += 1;
		const id = hyperedge.attributes.get('id') ?? `hyperedge ${this.#hyperedges}`;
		this.tables.addNode({ id, cells: new Map([['parent', parent]]) });
		for (const { attributes } of childrenNamed(hyperedge, 'endpoint')) {
			const [end, type] = [attributes.get('node') ?? '', attributes.get('type')];
			const [source, target] = type === 'in' ? [end, id] : [id, end];
			const direction = type === 'in' || type === 'out' ? 'Directed' : 'Undirected';
			const cells = new Map([['port', attributes.get('port') ?? '']]);
			this.tables.addEdge({ source, target, direction, cells });
		}
	}
}

/**
 * Reads GraphML: values under the names of their keys, nested graphs with their parent, ports, what
 * yEd draws. Throws a ReadingError for damaged XML.
 */
export function readGraphml(text: string, tables: GraphTables): void {
	const root = readXml(text);
	const reader = new GraphmlReader(root, tables);
	for (const graph of childrenNamed(root, 'graph')) reader.readGraph(graph, '');
}
