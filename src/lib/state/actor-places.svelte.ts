import type { GivenPlace } from '../model/given-place.ts';
import type { Pins, Place } from '../model/pins.ts';
import type { Network } from '../network/network.ts';
import { clearPlace, placesOf } from '../network/placement/decided-places.ts';
import { matchPlaces, type MatchedPlaces } from '../network/placement/match-places.ts';
import { toSameScale } from '../network/placement/same-scale.ts';
import type { ActorMapState } from './actor-map.svelte.ts';
import type { NetworkChange, ProjectNetworks } from './project-networks.svelte.ts';

/** The network before any selection, and its places. */
type PlacedMap = Pick<ActorMapState, 'layout'> & { whole: { graph: Network } | undefined };

const NONE: Pins = {};

/** Places that the user gives to actors of the network at hand: they hold, and can be undone. */
export class ActorPlaces {
	readonly #networks: () => ProjectNetworks;
	readonly #map: () => PlacedMap;
	/** The actor being moved by steps, so that all its steps are undone as one. */
	#stepping: { key: string; pins: Pins } | undefined;

	readonly pins: Pins = $derived.by(() => this.#networks().current.pins ?? NONE);
	/** Keys of the actors in a place of their own. */
	readonly pinned: ReadonlySet<string> = $derived.by(() => {
		const network = this.#map().whole?.graph;
		return new Set(network && placesOf(network, this.pins).keys());
	});
	/** Whether actors can be moved: elsewhere than by force, a place says something of them. */
	readonly areFree = $derived.by(() => this.#map().layout?.by.by === 'force');
	/** Whether actors were pinned or released since the others were laid out. */
	readonly isLaidAround = $derived.by(
		() => this.pins === (this.#networks().current.around ?? NONE),
	);

	constructor(networks: () => ProjectNetworks, map: () => PlacedMap) {
		this.#networks = networks;
		this.#map = map;
	}

	/** Puts an actor at a place of the layout, or beside it where that place is taken. */
	pin(key: string, wanted: Place): void {
		this.#take('pinned', { ...this.pins, [key]: this.#clear(key, wanted) });
	}

	/** Pins an actor where it is. */
	pinHere(key: string): void {
		const place = this.#map().layout?.positions.get(key);
		if (place) this.#take('pinned', { ...this.pins, [key]: { ...place } });
	}

	/**
	 * Moves an actor from where it is, in units of the layout. Steps that follow each other are
	 * undone as one.
	 */
	step(key: string, by: Place): void {
		const from = this.#map().layout?.positions.get(key);
		if (!from) return;
		const pins = { ...this.pins, [key]: { x: from.x + by.x, y: from.y + by.y } };
		const isNext = this.#stepping?.key === key && this.#stepping.pins === this.pins;
		if (isNext) this.#networks().amend({ pins });
		else this.#take('pinned', pins);
		this.#stepping = { key, pins };
	}

	/** An actor that was moved by steps comes to rest, beside those that it would cover. */
	settle(key: string): void {
		const place = this.pins[key];
		if (!place || this.#stepping?.key !== key || this.#stepping.pins !== this.pins) return;
		this.#stepping = undefined;
		this.#networks().amend({ pins: { ...this.pins, [key]: this.#clear(key, place) } });
	}

	release(key: string): void {
		const { [key]: _released, ...pins } = this.pins;
		this.#take('unpinned', pins);
	}

	/** Every actor goes back to where the layout puts it. */
	releaseAll(): void {
		this.#networks().change('all-unpinned', { pins: undefined, around: undefined });
	}

	/** Lays the others out around the actors that are pinned now. */
	layAround(): void {
		const { pins } = this.#networks().current;
		this.#networks().change('around-pins', { around: pins });
	}

	/**
	 * Takes the places of a file, brought to the scale of this map: the actors that it does not name
	 * are laid out around the others. Nothing changes when it names none.
	 */
	takeGiven(given: readonly GivenPlace[]): MatchedPlaces & { isScaled: boolean } {
		const { whole, layout } = this.#map();
		if (!whole)
			return { places: new Map(), unplaced: [], unknown: [], ambiguous: 0, isScaled: false };
		const matched = matchPlaces(whole.graph, given);
		const { places, isScaled } = toSameScale(matched.places, layout?.positions ?? new Map());
		const pins: Pins = Object.fromEntries(places);
		if (places.size > 0) this.#networks().change('places-taken', { pins, around: pins });
		return { ...matched, isScaled };
	}

	#take(name: NetworkChange, pins: Pins): void {
		this.#networks().change(name, { pins: Object.keys(pins).length > 0 ? pins : undefined });
	}

	#clear(key: string, wanted: Place): Place {
		const { whole, layout } = this.#map();
		return whole && layout ? clearPlace(whole.graph, layout.positions, key, wanted) : wanted;
	}
}
