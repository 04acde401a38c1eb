import { ReadingError } from '../../reading-error.ts';
import type { GraphTables } from './graph-tables.ts';
import { jsonFault } from './json-fault.ts';
import { lineAt } from './xml-document.ts';

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function fail(path: string): never {
	throw new ReadingError('graph-json', path);
}

function parse(text: string): Values {
	const json = text.replace(/^\ufeff/, '');
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw new ReadingError('graph-json-syntax', String(lineAt(json, jsonFault(json))));
	}
	return isObject(value) ? value : fail('$');
}

function listOf(document: Values, name: string): unknown[] {
	const list = document[name] ?? [];
	return Array.isArray(list) ? list : fail(`$.${name}`);
}

/** A value as the text of a cell: items of lists are parted by `|`. */
function cellOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) {
		return value.some((item) => typeof item === 'object') ? JSON.stringify(value) : value.join('|');
	}
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The cells of an element, what is nested under the names on the way: `author/id`. */
function cellsOf(
	values: Values,
	cells = new Map<string, string>(),
	path = '',
): Map<string, string> {
	for (const [name, value] of Object.entries(values)) {
		if (isObject(value)) cellsOf(value, cells, `${path}${name}/`);
		else cells.set(`${path}${name}`, cellOf(value));
	}
	return cells;
}

/** Takes a cell out, under the first of these names that it has. */
function take(cells: Map<string, string>, ...names: string[]): string | undefined {
	const name = names.find((one) => cells.has(one));
	if (name === undefined) return undefined;
	const cell = cells.get(name);
	cells.delete(name);
	return cell;
}

/** What is said of an element: its attributes in graphology's files, all of it in others. */
function attributesOf(element: Values): Map<string, string> {
	const { attributes, ...others } = element;
	return cellsOf({ ...others, ...(isObject(attributes) ? attributes : {}) });
}

/**
 * Reads graphology's JSON, and the node-link JSON of NetworkX and d3 (`nodes`, `links`). A node
 * without a key or an identifier is known by its rank, from 0 on. Throws a ReadingError with the
 * line, or the path, of what is wrong.
 */
export function readJson(text: string, tables: GraphTables): void {
	const document = parse(text);
	const options = isObject(document.options) ? document.options : document;
	const isGraphology = !('links' in document) && !('directed' in document);
	const isDirected = isGraphology ? options.type !== 'undirected' : document.directed === true;
	listOf(document, 'nodes').forEach((node, rank) => {
		if (!isObject(node)) return fail(`$.nodes[${rank}]`);
		const { key, ...others } = node;
		const { id, ...rest } = others;
		const own = cellOf(key ?? id ?? rank);
		const cells = attributesOf(key === undefined ? rest : others);
		tables.addNode({ id: own, label: take(cells, 'label', 'name'), cells });
	});
	const list = 'links' in document ? 'links' : 'edges';
	listOf(document, list).forEach((edge, rank) => {
		const path = `$.${list}[${rank}]`;
		if (!isObject(edge)) return fail(path);
		const { key, source, target, directed, undirected, ...others } = edge;
		if (source === undefined || target === undefined) return fail(path);
		const cells = attributesOf(others);
		const isOwnDirected = directed === true || (isDirected && directed !== false);
		tables.addEdge({
			id: key === undefined ? undefined : cellOf(key),
			source: cellOf(source),
			target: cellOf(target),
			direction: isOwnDirected && undirected !== true ? 'Directed' : 'Undirected',
			label: take(cells, 'label'),
			weight: take(cells, 'weight'),
			cells,
		});
	});
}
