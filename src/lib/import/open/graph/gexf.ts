import type { Direction, GraphTables } from './graph-tables.ts';
import { readMoments, readValue } from './gexf-values.ts';
import { childrenNamed, readXml, type XmlElement } from './xml-document.ts';
import { readVisual } from './gexf-visual.ts';

/** An attribute declared for nodes or edges, and what it is where it is not given. */
interface Declared {
	/** Key of its column. */
	key: string;
	fallback: string | undefined;
}

type Kind = 'node' | 'edge';

const DIRECTIONS = new Map<string, Direction>([
	['directed', 'Directed'],
	['undirected', 'Undirected'],
	['mutual', 'Mutual'],
	// GEXF 1.0.
	['dir', 'Directed'],
	['sim', 'Undirected'],
	['dou', 'Mutual'],
]);

/** Attributes of `<node>` and `<edge>` that have a place of their own; the others become columns. */
const PLACED: Record<Kind, ReadonlySet<string>> = {
	node: new Set(['id', 'label', 'pid']),
	edge: new Set(['id', 'label', 'source', 'target', 'type', 'weight']),
};

/** What is being read, and what was declared before. */
class GexfReader {
	readonly #declared: Record<Kind, Map<string, Declared>> = { node: new Map(), edge: new Map() };

	constructor(
		readonly tables: GraphTables,
		readonly usual: Direction,
		/** Some edge has a weight: the others have that of the format, 1. */
		readonly isWeighted: boolean,
	) {}

	declare(attributes: XmlElement) {
		const kind = attributes.attributes.get('class') === 'edge' ? 'edge' : 'node';
		for (const attribute of childrenNamed(attributes, 'attribute')) {
			const id = attribute.attributes.get('id') ?? '';
			const title = attribute.attributes.get('title')?.trim() || id;
			const key = `attribute ${id}`;
			const fallback = childrenNamed(attribute, 'default')[0]?.text.trim();
			this.#declared[kind].set(id, { key, fallback });
			this.tables[`${kind}s`].declare(key, title);
		}
	}

	readNode(node: XmlElement, parent: string | undefined) {
		const id = node.attributes.get('id') ?? '';
		const parents = childrenNamed(node, 'parents')
			.flatMap((list) => childrenNamed(list, 'parent'))
			.map(({ attributes }) => attributes.get('for') ?? '');
		const above = [node.attributes.get('pid') ?? parent, ...parents].filter(Boolean);
		const cells = this.#cellsOf(node, 'node');
		cells.set('parent', above.join('|'));
		this.tables.addNode({ id, label: node.attributes.get('label'), cells });
	}

	readEdge(edge: XmlElement) {
		const { attributes } = edge;
		const type = attributes.get('type')?.toLowerCase();
		this.tables.addEdge({
			id: attributes.get('id'),
			source: attributes.get('source') ?? '',
			target: attributes.get('target') ?? '',
			label: attributes.get('label'),
			weight: attributes.get('weight') ?? (this.isWeighted ? '1' : undefined),
			direction: DIRECTIONS.get(type ?? '') ?? this.usual,
			cells: this.#cellsOf(edge, 'edge'),
		});
	}

	#cellsOf(element: XmlElement, kind: Kind): Map<string, string> {
		const cells = new Map<string, string>();
		const given = new Map<string, XmlElement[]>();
		for (const list of childrenNamed(element, 'attvalues')) {
			for (const value of childrenNamed(list, 'attvalue')) {
				const id = value.attributes.get('for') ?? value.attributes.get('id') ?? '';
				given.set(id, [...(given.get(id) ?? []), value]);
			}
		}
		for (const [id, { key, fallback }] of this.#declared[kind]) {
			const values = given.get(id);
			cells.set(key, values ? readValue(values) : (fallback ?? ''));
		}
		for (const [id, values] of given) {
			if (!this.#declared[kind].has(id)) cells.set(`attribute ${id}`, readValue(values));
		}
		for (const [name, value] of element.attributes) {
			if (!PLACED[kind].has(name)) cells.set(name, value);
		}
		for (const [name, value] of readMoments(element)) cells.set(name, value);
		for (const [name, value] of readVisual(element)) cells.set(name, value);
		return cells;
	}
}

/** Calls `visit` for each element of that name, those inside nodes included, with the node around. */
function visitAll(
	element: XmlElement,
	names: readonly string[],
	visit: (found: XmlElement, parent: string | undefined) => void,
	parent?: string,
): void {
	for (const child of element.children) {
		if (names.includes(child.name)) visit(child, parent);
		const inside = child.name === 'node' ? child.attributes.get('id') : parent;
		if (child.children.length > 0) visitAll(child, names, visit, inside);
	}
}

/**
 * Reads GEXF 1.0 to 1.3: attributes under their titles, nested nodes with their parent, positions,
 * sizes and colours, spells and values over time. Throws a ReadingError for damaged XML.
 */
export function readGexf(text: string, tables: GraphTables): void {
	const root = readXml(text);
	const [graph = root] = childrenNamed(root, 'graph');
	const usual = graph.attributes.get('defaultedgetype') ?? graph.attributes.get('edgetype');
	let isWeighted = false;
	visitAll(graph, ['edge'], ({ attributes }) => (isWeighted ||= attributes.has('weight')));
	const direction = DIRECTIONS.get(usual?.toLowerCase() ?? '') ?? 'Undirected';
	const reader = new GexfReader(tables, direction, isWeighted);
	visitAll(graph, ['attributes'], (attributes) => reader.declare(attributes));
	visitAll(graph, ['node'], (node, parent) => reader.readNode(node, parent));
	visitAll(graph, ['edge'], (edge) => reader.readEdge(edge));
}
