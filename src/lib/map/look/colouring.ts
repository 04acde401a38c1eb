import { areStable, type Groups } from '../../network/groups/groups.ts';
import { modesOf, type Network } from '../../network/network.ts';
import type { AttributeValue, Mode } from '../../network/network-rows.ts';
import type { ColourBy } from '../../model/appearance.ts';
import { CATEGORY_TOKENS, type ColourToken } from './appearance.ts';
import { classesOf } from './classes.ts';
import { isNumeric, numbersOf, type Measured, type NodeNumbers } from './quantity.ts';

/** What one colour stands for. */
export type Meaning =
	| { kind: 'all' }
	| { kind: 'mode'; mode: Mode }
	| { kind: 'group'; group: number }
	| { kind: 'category'; value: Exclude<AttributeValue, null> }
	/** Numbers from the least to the most. */
	| { kind: 'class'; least: number; most: number }
	/** Groups or categories beyond the colours that can be told apart. */
	| { kind: 'others'; count: number }
	/** No value, or no group. */
	| { kind: 'unknown' }
	/** Nodes of a mode that knows nothing of the attribute. */
	| { kind: 'outside'; mode: Mode };

/** One line of the legend. */
export interface Entry {
	meaning: Meaning;
	token: ColourToken;
	/** Keys of the nodes that bear it. */
	keys: string[];
}

export interface ColouringOptions {
	groups?: Groups;
	/** Values in the order that gives them their colour, the same in every panel of a project. */
	order?: readonly string[];
	measured?: Measured;
}

/** The colours of a network as lines of a legend; every node is in exactly one. */
export function colouring(
	network: Network,
	colour: ColourBy,
	{ groups, order = [], measured }: ColouringOptions = {},
): Entry[] {
	switch (colour.by) {
		case 'none':
			return [{ meaning: { kind: 'all' }, token: 'accent', keys: network.nodes() }];
		case 'mode':
			return modesOf(network).map((mode, index) => ({
				meaning: { kind: 'mode', mode },
				token: CATEGORY_TOKENS[index] ?? 'category-other',
				keys: network.filterNodes((_, node) => node.mode === mode),
			}));
		case 'groups':
			if (!groups || !areStable(groups)) return colouring(network, { by: 'none' });
			return byGroup(network, groups);
		case 'measure': {
			const numbers = numbersOf(network, colour, measured);
			return numbers ? byNumber(network, numbers) : colouring(network, { by: 'none' });
		}
		case 'attribute': {
			const numbers = isNumeric(network, colour.name) && numbersOf(network, colour);
			return numbers ? byNumber(network, numbers) : byAttribute(network, colour.name, { order });
		}
	}
}

function byGroup(network: Network, groups: Groups): Entry[] {
	const members = gather(network, (key) => groups.of.get(key) ?? null);
	const numbers = groups.sizes.map((_, index) => index + 1);
	return entries(members, numbers, (group) => ({ kind: 'group', group }));
}

/**
 * One line per value of an attribute, the most frequent first.
 *
 * @param most values that have a line of their own
 */
export function byAttribute(
	network: Network,
	name: string,
	{ order = [], most }: { order?: readonly string[]; most?: number } = {},
): Entry[] {
	const modes = modesOf(network);
	const valueOf = (key: string) => network.getNodeAttribute(key, 'attributes')[name] ?? null;
	const modeOf = (key: string) => network.getNodeAttribute(key, 'mode');
	const knowing = new Set(network.filterNodes((key) => valueOf(key) !== null).map(modeOf));
	const outside = modes.filter((mode) => !knowing.has(mode));
	const inside = (key: string) => outside.length === modes.length || knowing.has(modeOf(key));
	const members = gather(network, valueOf, inside);
	const rank = (value: AttributeValue) => {
		const place = order.indexOf(String(value));
		return place < 0 ? order.length : place;
	};
	const count = (value: AttributeValue) => members.get(value)?.length ?? 0;
	const values = [...members.keys()]
		.filter((value) => value !== null)
		.sort((a, b) => rank(a) - rank(b) || count(b) - count(a) || (String(a) < String(b) ? -1 : 1));
	return [
		...entries(members, values, (value) => ({ kind: 'category', value }), most),
		...(outside.length === modes.length ? [] : outside).map((mode) => outsideEntry(network, mode)),
	];
}

/** One line per class of numbers, from the least, then those without a number. */
function byNumber(network: Network, { values, outside }: NodeNumbers): Entry[] {
	const known = [...values].flatMap(([, value]) => (value === null ? [] : [value]));
	const blank = [...values].flatMap(([key, value]) => (value === null ? [key] : []));
	const lines = classesOf(known).map(({ least, most, token }): Entry => ({
		meaning: { kind: 'class', least, most },
		token,
		keys: [...values].flatMap(([key, value]) =>
			value !== null && value >= least && value <= most ? [key] : [],
		),
	}));
	if (blank.length > 0) lines.push({ meaning: { kind: 'unknown' }, token: 'unknown', keys: blank });
	return [...lines, ...outside.map((mode) => outsideEntry(network, mode))];
}

function outsideEntry(network: Network, mode: Mode): Entry {
	const keys = network.filterNodes((_, node) => node.mode === mode);
	return { meaning: { kind: 'outside', mode }, token: 'muted', keys };
}

function gather<T>(
	network: Network,
	valueOf: (key: string) => T | null,
	inside: (key: string) => boolean = () => true,
): Map<T | null, string[]> {
	const members = new Map<T | null, string[]>();
	network.forEachNode((key) => {
		if (!inside(key)) return;
		const value = valueOf(key);
		const known = members.get(value);
		if (known) known.push(key);
		else members.set(value, [key]);
	});
	return members;
}

/** One line per value while there are colours, then the others, then those without a value. */
function entries<T>(
	members: ReadonlyMap<T | null, string[]>,
	values: readonly T[],
	meaningOf: (value: T) => Meaning,
	most: number = CATEGORY_TOKENS.length,
): Entry[] {
	const tokens = CATEGORY_TOKENS.slice(0, Math.min(most, values.length));
	const lines: Entry[] = tokens.map((token, index) => {
		const value = values[index] as T;
		return { meaning: meaningOf(value), token, keys: members.get(value) ?? [] };
	});
	const others = values.slice(most);
	if (others.length > 0) {
		const keys = others.flatMap((value) => members.get(value) ?? []);
		lines.push({
			meaning: { kind: 'others', count: others.length },
			token: 'category-other',
			keys,
		});
	}
	const unknown = members.get(null);
	if (unknown) lines.push({ meaning: { kind: 'unknown' }, token: 'unknown', keys: unknown });
	return lines;
}
