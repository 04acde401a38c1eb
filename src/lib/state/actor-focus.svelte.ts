import { stepsFrom } from '../network/ego.ts';
import type { Network } from '../network/network.ts';
import { shortestPaths, type ShortestPaths } from '../network/shortest-path.ts';
import { subNetwork, tiesAmong } from '../network/sub-network.ts';

/** A path asked for, with what was found. */
export interface AskedPath {
	from: string;
	to: string;
	/** Whether it had to follow the direction of the ties. */
	directed: boolean;
	/** Undefined when no path leads there. */
	found: ShortestPaths | undefined;
}

/** The ego network of an actor, told without being built. */
export interface Around {
	/** The actor and those around it, the nearest first. */
	keys: ReadonlySet<string>;
	/** Ties among them. */
	tieCount: number;
}

/** What is looked at from the selected actor: what is around it, and the way to another. */
export class ActorFocus {
	/** Steps around the actor; kept when another is selected. */
	most = $state(1);
	/** Whether the map draws nothing else. */
	isAlone = $state(false);
	/** Whether the path follows the direction of the ties. */
	followsDirection = $state(false);
	#ends: { from: string; to: string } | undefined = $state.raw();
	readonly #network: () => Network;
	readonly #selected: () => string | undefined;

	/** What is around the selected actor; undefined when none is selected, or it has no tie. */
	readonly around: Around | undefined = $derived.by(() => {
		const [network, selected] = [this.#network(), this.#selected()];
		if (selected === undefined || network.degree(selected) === 0) return undefined;
		const keys = new Set(stepsFrom(network, selected, { most: this.most }).keys());
		return { keys, tieCount: tiesAmong(network, keys).length };
	});
	/** The path from the selected actor, once asked for. */
	readonly path: AskedPath | undefined = $derived.by(() => {
		const [network, ends] = [this.#network(), this.#ends];
		if (!ends || ends.from !== this.#selected() || !network.hasNode(ends.to)) return undefined;
		const directed = this.followsDirection && network.directedSize > 0;
		const way = directed ? 'out' : 'any';
		return { ...ends, directed, found: shortestPaths(network, ends.from, ends.to, way) };
	});
	/** Keys of what stays lit: the path, else what is around; undefined when nothing fades. */
	readonly lit: ReadonlySet<string> | undefined = $derived.by(() => {
		const path = this.path?.found?.strongest;
		return path ? new Set(path) : this.around?.keys;
	});
	/** What the map draws: all, or what is lit only. */
	readonly drawn: Network = $derived.by(() => {
		const network = this.#network();
		return this.isAlone && this.lit ? subNetwork(network, this.lit) : network;
	});

	/**
	 * @param network the one shown
	 * @param selected key of an actor of that network
	 */
	constructor(network: () => Network, selected: () => string | undefined) {
		this.#network = network;
		this.#selected = selected;
	}

	/** Looks for the path from the selected actor to another; undefined forgets it. */
	seekPath(to: string | undefined): void {
		const from = this.#selected();
		this.#ends = to === undefined || from === undefined || to === from ? undefined : { from, to };
	}
}
