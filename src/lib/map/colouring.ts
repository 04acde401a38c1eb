import { areStable, type Groups } from '../network/groups/groups.ts';
import { modesOf, type Network } from '../network/network.ts';
import type { AttributeValue, Mode } from '../network/network-rows.ts';
import type { ColourBy } from '../model/appearance.ts';
import { CATEGORY_TOKENS, type ColourToken } from './appearance.ts';

/** What one colour stands for. */
export type Meaning =
	| { kind: 'all' }
	| { kind: 'mode'; mode: Mode }
	| { kind: 'group'; group: number }
	| { kind: 'category'; value: Exclude<AttributeValue, null> }
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
}

/** The colours of a network as lines of a legend; every node is in exactly one. */
export function colouring(
	network: Network,
	colour: ColourBy,
	{ groups, order = [] }: ColouringOptions = {},
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
		case 'attribute':
			return byAttribute(network, colour.name, order);
	}
}

function byGroup(network: Network, groups: Groups): Entry[] {
	const members = gather(network, (key) => groups.of.get(key) ?? null);
	const numbers = groups.sizes.map((_, index) => index + 1);
	return entries(members, numbers, (group) => ({ kind: 'group', group }));
}

function byAttribute(network: Network, name: string, order: readonly string[]): Entry[] {
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
		...entries(members, values, (value) => ({ kind: 'category', value })),
		...(outside.length === modes.length ? [] : outside).map((mode): Entry => ({
			meaning: { kind: 'outside', mode },
			token: 'muted',
			keys: network.filterNodes((_, node) => node.mode === mode),
		})),
	];
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
): Entry[] {
	const lines: Entry[] = CATEGORY_TOKENS.slice(0, values.length).map((token, index) => {
		const value = values[index] as T;
		return { meaning: meaningOf(value), token, keys: members.get(value) ?? [] };
	});
	const others = values.slice(CATEGORY_TOKENS.length);
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
