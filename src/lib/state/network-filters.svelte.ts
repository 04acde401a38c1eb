import type { FilterCondition, NetworkFilter } from '../model/network-filter.ts';
import { filterNetwork } from '../network/filter-network.ts';
import { filterOffers } from '../network/filter/filter-offers.ts';
import type { Network } from '../network/network.ts';
import { History } from './history.svelte.ts';
import type { ProjectNetworks } from './project-networks.svelte.ts';

/** What was done to the conditions, as its undoing is named. */
export type FilterChange = 'add' | 'change' | 'remove';

const NOTHING: NetworkFilter = [];

/** The filters of the network at hand, and what they leave of it. */
export class NetworkFilters {
	readonly #network: () => Network | undefined;
	readonly #networks: () => ProjectNetworks;
	/** Each belongs to the conditions that its last step made, so that no network undoes another's. */
	readonly #histories = new WeakMap<NetworkFilter, History<NetworkFilter, FilterChange>>();

	readonly conditions: NetworkFilter = $derived.by(
		() => this.#networks().current.filter ?? NOTHING,
	);
	readonly #history = $derived.by(() => this.#histories.get(this.conditions));
	/** What undoing and redoing would concern; nothing when there is nothing. */
	readonly undoable = $derived(this.#history?.undoable);
	readonly redoable = $derived(this.#history?.redoable);
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
		this.#take('add', [...this.conditions, condition]);
	}

	change(index: number, condition: FilterCondition): void {
		this.#take('change', this.conditions.with(index, condition));
	}

	remove(index: number): void {
		this.#take(
			'remove',
			this.conditions.filter((_, place) => place !== index),
		);
	}

	undo(): void {
		const history = this.#history;
		const before = history?.undo(this.conditions);
		if (history && before) this.#write(before, history);
	}

	redo(): void {
		const history = this.#history;
		const after = history?.redo(this.conditions);
		if (history && after) this.#write(after, history);
	}

	#take(change: FilterChange, next: NetworkFilter): void {
		const history = this.#history ?? new History<NetworkFilter, FilterChange>();
		history.record(change, this.conditions);
		this.#write(next, history);
	}

	/** Always a list of its own: the empty one that every network begins with has no history. */
	#write(conditions: NetworkFilter, history: History<NetworkFilter, FilterChange>): void {
		const filter = [...conditions];
		this.#histories.set(filter, history);
		this.#networks().change({ filter });
	}
}
