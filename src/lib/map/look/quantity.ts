import type { ActorMeasure } from '../../model/actor-measure.ts';
import type { Quantity } from '../../model/appearance.ts';
import { modesKnowing } from '../../network/filter/known-modes.ts';
import { modesOf, type Network } from '../../network/network.ts';
import type { Mode } from '../../network/network-rows.ts';

/** Values by node key of a measure, of the network on the map; nothing before it is measured. */
export type Measured = (name: ActorMeasure) => ReadonlyMap<string, number> | undefined;

/** A number for each node of a network. */
export interface NodeNumbers {
	/** By node key, null without a value; nodes of modes that know nothing of it are left out. */
	values: ReadonlyMap<string, number | null>;
	/** Those modes. */
	outside: Mode[];
}

/** What a quantity is for each node; nothing for a measure that is not there yet. */
export function numbersOf(
	network: Network,
	quantity: Quantity,
	measured?: Measured,
): NodeNumbers | undefined {
	if (quantity.by === 'measure') {
		const found = measured?.(quantity.measure);
		if (!found) return undefined;
		return {
			values: new Map(network.mapNodes((key) => [key, found.get(key) ?? null])),
			outside: [],
		};
	}
	const { name } = quantity;
	const knowing = modesKnowing(network, name);
	const values = new Map<string, number | null>();
	network.forEachNode((key, { mode, attributes }) => {
		const value = attributes[name];
		if (knowing.has(mode)) values.set(key, typeof value === 'number' ? value : null);
	});
	return { values, outside: modesOf(network).filter((mode) => !knowing.has(mode)) };
}

/** Whether an attribute has numbers, and nothing else. */
export function isNumeric(network: Network, name: string): boolean {
	let found = false;
	const isOther = network.someNode((_, { attributes }) => {
		const value = attributes[name] ?? '';
		found ||= typeof value === 'number';
		return value !== '' && typeof value !== 'number';
	});
	return found && !isOther;
}
