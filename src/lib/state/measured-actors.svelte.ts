import type { Groups } from '../network/groups/groups.ts';
import { measuredNetwork, type MeasuredNetwork } from '../network/links.ts';
import type { ActorMeasure, ActorValues } from '../network/measures/actor-measures.ts';
import type { Network } from '../network/network.ts';
import { measureInWorker } from '../network/report/measure-in-worker.ts';
import { Measurement, type Following } from './measurement.svelte.ts';

/** Same network and same settings, same figures. */
const SEED = 1;

/** Measures of each actor of a network, one after the other. To be made while a component initialises. */
export class MeasuredActors {
	readonly #network: () => Network | undefined;
	readonly #groups: () => Groups | undefined;
	readonly #asked: () => readonly ActorMeasure[];
	readonly work: Measurement<ActorValues>;
	readonly #flat = $derived.by(() => {
		const network = this.#network();
		return network && measuredNetwork(network);
	});
	/** Keys of the actors, in the order of values. */
	readonly keys: readonly string[] = $derived(this.#flat?.keys ?? []);
	readonly measured: MeasuredNetwork | undefined = $derived(this.#flat?.measured);
	/** Number of each actor's group, 0 for none. */
	readonly groupNumbers = $derived.by(() => {
		const groups = this.#groups();
		return groups && Uint32Array.from(this.keys, (key) => groups.of.get(key) ?? 0);
	});

	/**
	 * `groups` are those of the network, or of the larger one that it is a part of; `asked` are the
	 * measures wanted, in the order in which they are made.
	 */
	constructor(
		network: () => Network | undefined,
		groups: () => Groups | undefined,
		asked: () => readonly ActorMeasure[],
	) {
		this.#network = network;
		this.#groups = groups;
		this.#asked = asked;
		this.work = new Measurement(() => this.#ask());
	}

	/** What is known of each actor by one measure; nothing before it is measured. */
	get(name: ActorMeasure): ActorValues | undefined {
		return this.work.get(this.measured, name);
	}

	/** The same, by key; those for whom the measure has no meaning are left out. */
	byKey(name: ActorMeasure): ReadonlyMap<string, number> | undefined {
		const values = this.get(name)?.values[name];
		if (!values) return undefined;
		const pairs = this.keys.map((key, index): [string, number] => [key, values[index] ?? NaN]);
		return new Map(pairs.filter(([, value]) => !Number.isNaN(value)));
	}

	/** The first of those asked for that is not measured yet. */
	#ask() {
		const { measured, groupNumbers: groups } = this;
		const name = this.#asked().find((one) => !this.get(one));
		if (!measured || !name) return undefined;
		const task = { task: 'actors', measured, names: [name], groups, seed: SEED } as const;
		return { of: measured, name, work: (following: Following) => measureInWorker(task, following) };
	}
}
