import { SvelteMap } from 'svelte/reactivity';
import type { Appearance } from '../model/appearance.ts';
import type { NetworkFilter } from '../model/network-filter.ts';
import type { Relation } from '../model/relation.ts';
import { History } from './history.svelte.ts';
import type { LoadedNetwork } from './network-loading.ts';

/** A network of the project: a relation, how it looks, and the name the user gave it. */
export interface NamedNetwork {
	/** Unique in the project. */
	id: number;
	/** Absent: the relation names it. */
	name?: string;
	/** Absent: the first one that the data allow. */
	relation?: Relation;
	/** How its map looks, once chosen. */
	appearance?: Appearance;
	/** What its map leaves out; nothing when absent. */
	filter?: NetworkFilter;
}

/** What was done to a network, as its undoing is named. */
export type NetworkChange =
	'relation' | 'name' | 'look' | 'filter-added' | 'filter-changed' | 'filter-removed';

/** The networks of a project: one is at hand, another may be set beside it. */
export class ProjectNetworks {
	list: readonly NamedNetwork[] = $state.raw([{ id: 1 }]);
	#currentId = $state(1);
	#comparedId: number | undefined = $state();
	/** Each network by its id: none undoes what was done to another. */
	readonly #histories = new SvelteMap<number, History<NamedNetwork, NetworkChange>>();
	/** The network now drawn. */
	shown: LoadedNetwork | undefined = $state.raw();
	readonly current: NamedNetwork = $derived(
		this.list.find(({ id }) => id === this.#currentId) ?? this.list[0] ?? { id: 1 },
	);
	/** The one set beside it. */
	readonly compared: NamedNetwork | undefined = $derived(
		this.list.find(({ id }) => id === this.#comparedId && id !== this.current.id),
	);
	readonly #history = $derived(this.#histories.get(this.current.id));
	/** What undoing and redoing would concern; nothing when there is nothing. */
	readonly undoable = $derived(this.#history?.undoable);
	readonly redoable = $derived(this.#history?.redoable);

	/** Adds a network and takes it in hand; takes the place of a first one that nobody touched. */
	add(relation: Relation, name?: string): void {
		const { list } = this;
		const isUntouched = list.length === 1 && list[0]?.relation === undefined;
		const id = isUntouched ? 1 : Math.max(...list.map((one) => one.id)) + 1;
		this.list = [...(isUntouched ? [] : list), { id, relation, ...(name && { name }) }];
		this.#currentId = id;
	}

	/** Adds a network that begins as the one at hand is, with this relation. */
	duplicate(relation: Relation): void {
		this.#put({ ...this.current, relation });
		this.add(relation);
	}

	/** Changes the network at hand, under a name by which it can be undone. */
	change(name: NetworkChange, change: Partial<Omit<NamedNetwork, 'id'>>): void {
		const { current } = this;
		const history = this.#history ?? new History<NamedNetwork, NetworkChange>();
		this.#histories.set(current.id, history);
		history.record(name, current);
		this.#put({ ...current, ...change });
	}

	undo(): void {
		const before = this.#history?.undo(this.current);
		if (before) this.#put(before);
	}

	redo(): void {
		const after = this.#history?.redo(this.current);
		if (after) this.#put(after);
	}

	choose(id: number): void {
		if (this.#comparedId === id) this.#comparedId = this.current.id;
		this.#currentId = id;
	}

	/** Sets a network beside the one at hand; none takes the other away. */
	compare(id: number | undefined): void {
		this.#comparedId = id;
	}

	/** Takes a network out; the last one stays. The one before it is then at hand. */
	remove(id: number): void {
		if (this.list.length < 2) return;
		const place = this.list.findIndex((one) => one.id === id);
		this.list = this.list.filter((one) => one.id !== id);
		this.#histories.delete(id);
		if (this.#comparedId === id) this.#comparedId = undefined;
		if (this.#currentId === id) this.#currentId = this.list[Math.max(0, place - 1)]?.id ?? 1;
		if (this.#comparedId === this.#currentId) this.#comparedId = undefined;
	}

	#put(network: NamedNetwork): void {
		this.list = this.list.map((one) => (one.id === network.id ? network : one));
	}
}
