import type { Network } from '../network/network.ts';

/** The actors set apart on a map, by an outline drawn around them or one by one in a list. */
export class EncircledActors {
	/** Kept while filters hide some of them. */
	#keys: ReadonlySet<string> = $state.raw(new Set());
	readonly #network: () => Network;

	/** Those in the network shown, in its order. */
	readonly keys: ReadonlySet<string> = $derived.by(
		() => new Set(this.#network().filterNodes((key) => this.#keys.has(key))),
	);

	constructor(network: () => Network) {
		this.#network = network;
	}

	take(keys: Iterable<string>): void {
		this.#keys = new Set(keys);
	}

	/** Adds an actor, or takes it out when it is in. */
	toggle(key: string): void {
		const keys = new Set(this.#keys);
		if (!keys.delete(key)) keys.add(key);
		this.#keys = keys;
	}

	clear(): void {
		this.#keys = new Set();
	}
}
