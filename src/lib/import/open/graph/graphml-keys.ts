import { childrenNamed, type XmlElement } from './xml-document.ts';

interface Key {
	id: string;
	name: string;
	fallback: string | undefined;
}

/** The values of an element: its label and its weight apart. */
interface Values {
	label?: string;
	weight?: string;
	/** By the keys of their columns. */
	cells: Map<string, string>;
}

/** The keys of nodes or of edges. */
export interface Keys {
	/** Columns to declare, in the order of the file. */
	columns: { column: string; name: string }[];
	read: (element: XmlElement) => Values;
}

/** Keys that yEd draws by, and those under its resources, hold elements, not values. */
const isValue = ({ attributes }: XmlElement) => !attributes.has('yfiles.type');

/** The first key of one of these names, whatever its case; the earlier name wins. */
function named(keys: readonly Key[], ...names: string[]): Key | undefined {
	return names
		.map((name) => keys.find((key) => key.name.trim().toLowerCase() === name))
		.find((key) => key !== undefined);
}

/** What the keys of a document say of its nodes, or of its edges. */
export function readKeys(root: XmlElement, kind: 'node' | 'edge'): Keys {
	const elements = childrenNamed(root, 'key').filter(({ attributes }) =>
		[kind, 'all', undefined].includes(attributes.get('for')),
	);
	const keys = elements.filter(isValue).map((key): Key => {
		const id = key.attributes.get('id') ?? '';
		const fallback = childrenNamed(key, 'default')[0]?.text;
		return { id, name: key.attributes.get('attr.name') ?? id, fallback };
	});
	const isDrawn = elements.length > keys.length;
	// igraph calls `name` what others call `label`.
	const labels =
		kind === 'edge' ? ['label', 'edge label'] : isDrawn ? ['label'] : ['label', 'name'];
	const label = named(keys, ...labels);
	const weight = kind === 'edge' ? named(keys, 'weight') : undefined;
	const others = keys.filter((key) => key !== label && key !== weight);
	const known = new Set(keys.map(({ id }) => id));
	const drawn = new Set(
		elements.filter((key) => !isValue(key)).map(({ attributes }) => attributes.get('id')),
	);

	const read = (element: XmlElement): Values => {
		const data = new Map<string, string>();
		for (const { attributes, text } of childrenNamed(element, 'data')) {
			data.set(attributes.get('key') ?? '', text);
		}
		const valueOf = (key: Key | undefined) => key && (data.get(key.id) ?? key.fallback);
		const cells = new Map(others.map((key) => [`key ${key.id}`, valueOf(key) ?? '']));
		for (const [id, text] of data) if (!known.has(id) && !drawn.has(id)) cells.set(id, text.trim());
		return { label: valueOf(label), weight: valueOf(weight), cells };
	};
	return { columns: others.map(({ id, name }) => ({ column: `key ${id}`, name })), read };
}
