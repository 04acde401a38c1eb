import { SvelteMap } from 'svelte/reactivity';
import type { DecidedNetwork, NamedNetwork } from '../model/named-network.ts';
import type { NetworkTime } from '../model/network-time.ts';
import type { ShownOutlines } from '../model/outlines.ts';
import type { Relation } from '../model/relation.ts';
import { History } from './history.svelte.ts';
import type { LoadedNetwork } from './network-loading.ts';

export type { NamedNetwork } from '../model/named-network.ts';

/** What was done to a network, as its undoing is named. */
export type NetworkChange =
	| 'relation'
	| 'name'
	| 'look'
	| 'filter-added'
	| 'filter-changed'
	| 'filter-removed'
	| 'pinned'
	| 'unpinned'
	| 'all-unpinned'
	| 'around-pins'
	| 'places-taken'
	| 'correction-added'
	| 'correction-removed'
	| 'corrections-decided'
	| 'corrections-received';

/** The networks of a project: one is at hand, another may be set beside it. */
export class ProjectNetworks {
	list: readonly NamedNetwork[] = $state.raw([{ id: 1 }]);
	#currentId = $state(1);
	#comparedId: number | undefined = $state();
	/** Each network by its id: none undoes what was done to another. */
	readonly #histories = new SvelteMap<number, History<NamedNetwork, NetworkChange>>();
	/** The network now drawn. */
	shown: LoadedNetwork | undefined = $state.raw();
	/** Lines of a territory under the maps. */
	outlines: ShownOutlines | undefined = $state.raw();
	readonly current: NamedNetwork = $derived(
		this.list.find(({ id }) => id === this.#currentId) ?? this.list[0] ?? { id: 1 },
	);
	/** The one set beside it. */
	readonly compared: NamedNetwork | undefined = $derived(
		this.list.find(({ id }) => id === this.#comparedId && id !== this.current.id),
	);
	readonly #history = $derived(this.#histories.get(this.current.id));
	/** Whether these networks came from elsewhere. */
	#isReceived = $state(false);
	/** Whether anything was decided of them, or is looked at elsewhere in time. */
	readonly isChanged = $derived(
		this.#isReceived ||
			this.list.length > 1 ||
			this.#histories.size > 0 ||
			this.list.some(({ time }) => time !== undefined),
	);
	/** What undoing and redoing would concern; nothing when there is nothing. */
	readonly undoable = $derived(this.#history?.undoable);
	readonly redoable = $derived(this.#history?.redoable);

	/** What was decided of each network, for another visit or another project. */
	get decided(): DecidedNetwork[] {
		if (!this.isChanged) return [];
		return this.list.map(({ id: _id, ...decided }) => decided);
	}

	/** Takes networks decided elsewhere: after those that are there, or in place of untouched ones. */
	receive(networks: readonly DecidedNetwork[]): void {
		if (networks.length === 0) return;
		const kept = this.isChanged ? this.list : [];
		const first = Math.max(0, ...kept.map(({ id }) => id)) + 1;
		this.#begin([...kept, ...networks.map((one, index) => ({ ...one, id: first + index }))], first);
		this.#isReceived = true;
	}

	/** Forgets all that was decided, and begins again with these networks. */
	restart(networks: readonly NamedNetwork[]): void {
		this.#histories.clear();
		this.#begin(networks, networks[0]?.id ?? 1);
		this.#isReceived = false;
	}

	#begin(networks: readonly NamedNetwork[], current: number): void {
		this.list = networks;
		this.#currentId = current;
		this.#comparedId = undefined;
		const ids = new Set(networks.map(({ id }) => id));
		for (const id of [...this.#histories.keys()]) if (!ids.has(id)) this.#histories.delete(id);
	}

	/** Adds a network and takes it in hand; takes the place of a first one that nobody touched. */
	add(relation: Relation, name?: string): void {
		const { list } = this;
		const isUntouched = list.length === 1 && list[0]?.relation === undefined;
		const id = isUntouched ? 1 : Math.max(...list.map((one) => one.id)) + 1;
		// Corrections may have come before their network.
		const corrections = isUntouched ? list[0]?.corrections : undefined;
		const added = { id, relation, ...(name && { name }), ...(corrections && { corrections }) };
		this.list = [...(isUntouched ? [] : list), added];
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

	/** Goes on with the last change of the network at hand: undoing it undoes this too. */
	amend(change: Partial<Omit<NamedNetwork, 'id'>>): void {
		this.#put({ ...this.current, ...change });
	}

	/** Moves the network at hand in time: nothing to undo, as looking elsewhere is not. */
	setTime(time: NetworkTime | undefined): void {
		this.#put({ ...this.current, time });
	}

	undo(): void {
		this.#restore(this.#history?.undo(this.current));
	}

	redo(): void {
		this.#restore(this.#history?.redo(this.current));
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

	/** As it was, at the time now looked at. */
	#restore(network: NamedNetwork | undefined): void {
		if (network) this.#put({ ...network, time: this.current.time });
	}

	#put(network: NamedNetwork): void {
		this.list = this.list.map((one) => (one.id === network.id ? network : one));
	}
}
