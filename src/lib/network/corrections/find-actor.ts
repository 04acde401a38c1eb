import type { NamedActor } from '../../model/network-correction.ts';
import { printable } from '../formats/printable.ts';
import { modesOf, type Network } from '../network.ts';
import type { Mode } from '../network-rows.ts';

/** What answers to a name: an actor of the network, nobody, or several. */
export type FoundActor = { key: string } | { why: 'absent' | 'ambiguous' };

/** The mode that a key begins with, among these; the longest when several do. */
export function modeOfKey(modes: readonly Mode[], key: string): Mode | undefined {
	return modes
		.filter((mode) => key.startsWith(`${mode}:`))
		.toSorted((a, b) => b.length - a.length)[0];
}

/**
 * Finds the actors of a network that corrections name: by their key, as it is or as a file can
 * write it, else by their name when one actor only has it (of that mode, when the key says one).
 */
export function actorFinder(network: Network): (actor: NamedActor) => FoundActor {
	const modes = modesOf(network);
	const byText = new Map<string, string>();
	const byLabel = new Map<string, string[]>();
	network.forEachNode((key, { label }) => {
		byText.set(printable(key), key);
		const name = printable(label);
		byLabel.set(name, [...(byLabel.get(name) ?? []), key]);
	});
	return ({ key, label }) => {
		const known = network.hasNode(key) ? key : byText.get(printable(key));
		if (known !== undefined) return { key: known };
		const mode = modeOfKey(modes, key);
		const [only, ...others] = (byLabel.get(printable(label)) ?? []).filter(
			(one) => mode === undefined || network.getNodeAttribute(one, 'mode') === mode,
		);
		if (only === undefined) return { why: 'absent' };
		return others.length > 0 ? { why: 'ambiguous' } : { key: only };
	};
}
