import type { DecidedNetwork } from '../model/named-network.ts';
import type { ProposedCorrection } from '../model/network-correction.ts';
import type { Relation } from '../model/relation.ts';
import type { Network } from '../network/network.ts';
import { overlapOf, type Overlap } from '../network/overlap.ts';
import { unionNetwork } from '../network/union-network.ts';
import { ActorMapState } from './actor-map.svelte.ts';
import type { PlacesAsked } from './map-layout.svelte.ts';
import type { Project } from './project.svelte.ts';

const NONE: readonly ProposedCorrection[] = [];

/**
 * The network at hand and, when one is set beside it, another: both are placed by one layout of
 * their union, that of the network at hand, so that the same actor is at the same place on both
 * maps. Without another, that layout is its own. To be made while a component initialises.
 */
export class NetworkComparison {
	readonly first: ActorMapState;
	readonly second: ActorMapState;
	readonly #isAsked: () => boolean;
	readonly isComparing = $derived.by(() => this.#isAsked());
	readonly #union: Network | undefined = $derived.by(() => {
		const [one, other] = [this.first.whole?.graph, this.second.whole?.graph];
		const isKnown = this.isComparing && this.second.isCurrent;
		return isKnown && one && other ? unionNetwork(one, other) : undefined;
	});
	/** What both share, as far as they are shown. */
	readonly overlap: Overlap | undefined = $derived.by(() => {
		const [one, other] = [this.first.shown?.graph, this.second.shown?.graph];
		return this.#union && one && other ? overlapOf(one, other) : undefined;
	});

	constructor(
		project: () => Project,
		first: () => Relation | undefined,
		second: () => Relation | undefined,
	) {
		this.#isAsked = () => second() !== undefined;
		this.first = new ActorMapState(
			project,
			first,
			(own) => this.#placed(own),
			() => this.#places(project().networks.current),
			() => project().networks.current.corrections ?? NONE,
		);
		this.second = new ActorMapState(
			project,
			second,
			() => undefined,
			() => ({}),
			() => project().networks.compared?.corrections ?? NONE,
		);
	}

	/** What the user decided of places; beside another network, the others are laid out around them. */
	#places({ appearance, pins, around }: DecidedNetwork): PlacesAsked {
		return { placement: appearance?.placement, pins, around: this.isComparing ? pins : around };
	}

	/** Waits for the network beside, unless there is none to come. */
	#placed(own: Network | undefined): Network | undefined {
		if (!this.isComparing || this.second.isTooLarge || this.second.error) return own;
		return this.#union;
	}
}
