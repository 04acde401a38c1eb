import type { GivenPlace } from '../../model/given-place.ts';
import type { Place } from '../../model/pins.ts';
import { printable } from '../formats/printable.ts';
import type { Network } from '../network.ts';

/** Whom the places of a file are for. */
export interface MatchedPlaces {
	/** By key of node; where several rows name one, the first. */
	places: Map<string, Place>;
	/** Names of the nodes that the file does not place. */
	unplaced: string[];
	/** Names of the rows that are no node of this network. */
	unknown: string[];
	/** Rows whose name several nodes share: they place none. */
	ambiguous: number;
}

/**
 * The places of a file for the nodes that it names: by key, else by identifier, else by label, as
 * our own files write them.
 */
export function matchPlaces(network: Network, given: readonly GivenPlace[]): MatchedPlaces {
	const keys = indexOf(network, (key) => key);
	const ids = indexOf(network, (_, { id }) => id);
	const labels = indexOf(network, (_, { label }) => inLine(label));
	const places = new Map<string, Place>();
	const unknown: string[] = [];
	let ambiguous = 0;
	for (const { id, label, x, y } of given) {
		const found = [
			id !== undefined && (keys.get(id) ?? ids.get(id)),
			label !== undefined && labels.get(inLine(label)),
			id !== undefined && labels.get(inLine(id)),
			label !== undefined && (keys.get(label) ?? ids.get(label)),
		].filter((known) => known !== undefined && known !== false);
		const key = found.find((known) => known !== SEVERAL);
		if (typeof key === 'string') {
			if (!places.has(key)) places.set(key, { x, y });
		} else if (found.length > 0) ambiguous += 1;
		else unknown.push(label ?? id ?? '');
	}
	const unplaced = network
		.filterNodes((key) => !places.has(key))
		.map((key) => network.getNodeAttribute(key, 'label'));
	return { places, unplaced, unknown, ambiguous };
}

/** A name as Pajek writes it: on one line, without quotation marks. */
const inLine = (name: string) => name.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replaceAll('"', "'");

const SEVERAL = Symbol('several nodes');

/** The node that bears each name, as files can write it. */
function indexOf(
	network: Network,
	nameOf: (key: string, node: { id: string; label: string }) => string,
): Map<string, string | typeof SEVERAL> {
	const index = new Map<string, string | typeof SEVERAL>();
	network.forEachNode((key, node) => {
		const name = printable(nameOf(key, node));
		index.set(name, index.has(name) ? SEVERAL : key);
	});
	return index;
}

/** The places that the attributes `x` and `y` of the nodes say. */
export function placesSaid(network: Network): GivenPlace[] {
	return network.nodes().flatMap((key) => {
		const { attributes } = network.getNodeAttributes(key);
		const { x, y } = attributes;
		const isPlace = typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y);
		return isPlace ? [{ id: key, x, y }] : [];
	});
}
