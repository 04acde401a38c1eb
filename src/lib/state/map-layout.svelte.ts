import type { Placement } from '../model/appearance.ts';
import type { Pins } from '../model/pins.ts';
import { layoutInWorker } from '../network/layout/layout-in-worker.ts';
import type { Network, Positions } from '../network/network.ts';
import { placesOf, withPlaces } from '../network/placement/decided-places.ts';
import { placeInWorker } from '../network/placement/place-in-worker.ts';
import type { Placed } from '../network/placement/placed.ts';
import { placementFor } from '../network/placement/possible-placements.ts';
import { Latest } from './latest.svelte.ts';

/** How the user wants a network placed. */
export interface PlacesAsked {
	/** As far as the network allows it: by force when absent. */
	placement?: Placement;
	/** Places decided one by one: they hold in a placement by force. */
	pins?: Pins;
	/** Places around which the others are laid out by force; freely when absent. */
	around?: Pins;
}

/** Where nodes come to be by force. */
interface Forced {
	positions: Positions;
	/** False when it was stopped before it was at rest. */
	settled: boolean;
}

interface Wishes {
	by: Placement;
	around: Pins | undefined;
	/** How many times a stopped layout was taken up again; undefined to make do with a short one. */
	round: number | undefined;
}

const FORCE: Placement = { by: 'force' };
/** Longest time given to a layout, in milliseconds: usually, and once it was asked to stop. */
const PATIENCE = { usual: 30_000, short: 200 };
const AT_REST = { aside: new Set<string>(), backward: new Set<string>() };

/** The places of the nodes of a network. To be made while a component initialises. */
export class MapLayout {
	/** Share of the layout done, from 0 to 1. */
	progress = $state(0);
	readonly #seed: number;
	/** The network whose layout was asked to stop. */
	#hurried: Network | undefined = $state.raw();
	/** Grows each time a layout that was stopped is taken up again. */
	#round = $state(0);
	readonly #network: () => Network | undefined;
	readonly #asked: () => PlacesAsked;
	readonly #wanted: Placement = $derived.by(() => this.#asked().placement ?? FORCE);
	readonly #pins = $derived.by(() => this.#asked().pins);
	readonly #anchors = $derived.by(() => this.#asked().around);
	readonly #latest: Latest<{ of: Network; placed: Placed; settled: boolean }>;
	/** Layouts by force, so that coming back to one is coming back to its places. */
	readonly #free = new WeakMap<Network, Forced>();
	readonly #around = new WeakMap<Network, { pins: Pins; forced: Forced }>();

	/** What was placed last, which may be the network before until the next is placed. */
	readonly placed: Placed | undefined = $derived.by(() => {
		const found = this.#latest.value;
		if (found?.placed.by.by !== 'force') return found?.placed;
		const places = placesOf(found.of, this.#pins);
		const positions = withPlaces(found.placed.positions, places);
		return places.size === 0 ? found.placed : { ...found.placed, positions };
	});
	/** Whether the layout came to rest. */
	readonly isSettled = $derived.by(() => this.#latest.value?.settled ?? true);
	readonly busy = $derived.by(() => this.#latest.busy);
	readonly error = $derived.by(() => this.#latest.error);

	/** @param seed same network, same wishes and same seed: same places */
	constructor(seed: number, network: () => Network | undefined, asked: () => PlacesAsked) {
		this.#seed = seed;
		this.#network = network;
		this.#asked = asked;
		this.#latest = new Latest(() => {
			const graph = network();
			const round = this.#hurried === graph ? undefined : this.#round;
			const wishes = { by: this.#wanted, around: this.#anchors, round };
			return graph && ((signal) => this.#place(graph, wishes, signal));
		});
	}

	/** Makes do with what a short layout gives. */
	stop(): void {
		this.#hurried = this.#network();
	}

	/** Goes on from where a layout was stopped. */
	resume(): void {
		this.#hurried = undefined;
		this.#round += 1;
	}

	async #place(of: Network, asked: Wishes, signal: AbortSignal) {
		this.progress = 0;
		const by = placementFor(of, asked.by);
		if (by.by !== 'force') {
			return { of, placed: await placeInWorker(of, by, { signal }), settled: true };
		}
		const { positions, settled } = await this.#force(of, asked, signal);
		return { of, placed: { by, positions, ...AT_REST }, settled };
	}

	async #force(graph: Network, { around, round }: Wishes, signal: AbortSignal): Promise<Forced> {
		const places = placesOf(graph, around);
		if (graph.order > 0 && places.size === graph.order) return { positions: places, settled: true };
		const lay = (start: Positions | undefined, fixed: Positions | undefined) =>
			layoutInWorker(graph, {
				seed: this.#seed,
				patience: round === undefined ? PATIENCE.short : PATIENCE.usual,
				signal,
				start,
				pins: fixed,
				onprogress: (share) => (this.progress = share),
			});
		const isOver = (known: Forced) => known.settled || !round;
		let free = this.#free.get(graph);
		if (!free || (!isOver(free) && places.size === 0)) {
			free = await lay(free?.positions, undefined);
			this.#free.set(graph, free);
		}
		if (places.size === 0 || !around) return free;
		const before = this.#around.get(graph);
		const known = before?.pins === around ? before.forced : undefined;
		if (known && isOver(known)) return known;
		const forced = await lay(known?.positions ?? withPlaces(free.positions, places), places);
		this.#around.set(graph, { pins: around, forced });
		return forced;
	}
}
