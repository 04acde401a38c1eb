import type { Size } from '../../model/appearance.ts';
import type { Mode } from '../../network/network-rows.ts';
import type { Network } from '../../network/network.ts';
import { radiusScale, tiedValues, type RadiusScale } from '../../network/layout/radius.ts';
import { numbersOf, type Measured, type NodeNumbers } from './quantity.ts';

/** What sizes mean, for a legend. */
export interface SizeKey {
	/**
	 * Round values with their radius in units of the layout, the greatest first; up to the value of
	 * the last one, all are of the smallest size. None when nothing differs.
	 */
	references: { value: number; radius: number }[];
	/** The value of all, when it is the same. */
	same: number | undefined;
	/** Keys of nodes without a value, drawn hollow. */
	blank: string[];
	/** Modes that know nothing of it, of the smallest size. */
	outside: Mode[];
}

export interface Sizing {
	/** By node key, in units of the layout. */
	radii: ReadonlyMap<string, number>;
	key: SizeKey;
}

/** The smallest radius of a quantity, as a part of the largest: money spreads over many sizes. */
const FLOOR = 0.2;
const LARGEST = 22;

/** Sizes of the nodes; nothing for a measure that is not there yet, or for values below zero. */
export function sizing(
	network: Network,
	size: Size,
	whole: Network,
	measured?: Measured,
): Sizing | undefined {
	const isQuantity = size.by === 'measure' || size.by === 'attribute';
	const numbers = isQuantity
		? numbersOf(network, size, measured)
		: { values: tiedValues(network, size.by), outside: [] };
	if (!numbers) return undefined;
	const known = (found: NodeNumbers | undefined) =>
		[...(found?.values.values() ?? [])].filter((value) => value !== null);
	// A measure is of the network at hand; the rest keeps the scale of the whole.
	const all = isQuantity
		? known(size.by === 'measure' ? numbers : numbersOf(whole, size, measured))
		: [...tiedValues(whole, size.by).values()];
	if (all.some((value) => value < 0)) return undefined;
	const scale = radiusScale(all, isQuantity ? { floor: FLOOR, largest: LARGEST } : {});
	const smallest = scale.radius(0);
	const values = [...numbers.values];
	const radii = new Map<string, number>(network.mapNodes((key) => [key, smallest]));
	for (const [key, value] of values) if (value !== null) radii.set(key, scale.radius(value));
	const isFlat = all.length > 0 && scale.floor === undefined;
	return {
		radii,
		key: {
			references: referencesOf(all, scale),
			same: isFlat && size.by !== 'none' ? scale.most : undefined,
			blank: values.flatMap(([key, value]) => (value === null ? [key] : [])),
			outside: numbers.outside,
		},
	};
}

/** Round values whose areas can be told apart: the greatest, a quarter of it, the smallest size. */
function referencesOf(values: readonly number[], { most, floor, radius }: RadiusScale) {
	if (floor === undefined || values.length === 0) return [];
	const isWhole = values.every(Number.isInteger);
	const rounded = (value: number) => (isWhole ? Math.floor(roundDown(value)) : roundDown(value));
	const greater = [most, most / 4].map(rounded).filter((value) => value > floor);
	return [
		...[...new Set(greater)].map((value) => ({ value, radius: radius(value) })),
		{ value: rounded(floor), radius: radius(0) },
	];
}

/** The greatest number of one digit that is not above a positive one. */
function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return Number((Math.floor(value / power) * power).toPrecision(1));
}
