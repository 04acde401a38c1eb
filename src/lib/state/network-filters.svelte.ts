import type { FilterCondition, NetworkFilter } from '../model/network-filter.ts';
import { filterNetwork } from '../network/filter-network.ts';
import { filterOffers } from '../network/filter/filter-offers.ts';
import type { Network } from '../network/network.ts';
import type { NetworkChange, ProjectNetworks } from './project-networks.svelte.ts';

const NOTHING: NetworkFilter = [];

/** The filters of the network at hand, and what they leave of it. */
export class NetworkFilters {
	readonly #network: () => Network | undefined;
	readonly #networks: () => ProjectNetworks;

	readonly conditions: NetworkFilter = $derived.by(
		() => this.#networks().current.filter ?? NOTHING,
	);
	/** The network before any filter. */
	readonly whole = $derived.by(() => this.#network());
	readonly offers = $derived(this.whole && filterOffers(this.whole));
	/** What remains, and what each condition removed. */
	readonly filtered = $derived(this.whole && filterNetwork(this.whole, this.conditions));
	/** The network that remains: the very one given when nothing is removed. */
	readonly shown = $derived(this.filtered?.graph);

	/** `network` is the one at hand of `networks`, not yet filtered. */
	constructor(network: () => Network | undefined, networks: () => ProjectNetworks) {
		this.#network = network;
		this.#networks = networks;
	}

	add(condition: FilterCondition): void {
		this.#take('filter-added', [...this.conditions, condition]);
	}

	change(index: number, condition: FilterCondition): void {
		this.#take('filter-changed', this.conditions.with(index, condition));
	}

	remove(index: number): void {
		const rest = this.conditions.filter((_, place) => place !== index);
		this.#take('filter-removed', rest);
	}

	#take(name: NetworkChange, filter: NetworkFilter): void {
		this.#networks().change(name, { filter });
	}
}
