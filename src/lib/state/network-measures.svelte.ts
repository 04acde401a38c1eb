import { bridgesInWorker } from '../network/bridges-in-worker.ts';
import type { Bridges } from '../network/bridges.ts';
import type { Baseline } from '../network/chance/baseline.ts';
import type { Groups } from '../network/groups/groups.ts';
import type { MeasuredNetwork } from '../network/links.ts';
import {
	ACTOR_MEASURES,
	type ActorMeasure,
	type ActorValues,
} from '../network/measures/actor-measures.ts';
import type { Gauges } from '../network/measures/gauges.ts';
import type { AttributeMixing } from '../network/mixing/attribute-mixing.ts';
import { modesOf, type Network } from '../network/network.ts';
import { nodeValues } from '../network/node-values.ts';
import { measureInWorker } from '../network/report/measure-in-worker.ts';
import type { RedrawnFrom } from '../network/report/measure-task.ts';
import { redrawnFrom } from '../network/report/redrawn-from.ts';
import { MeasuredActors } from './measured-actors.svelte.ts';
import { Measurement, type Following } from './measurement.svelte.ts';
import type { LoadedNetwork } from './network-loading.ts';

/** Same network and same settings, same figures. */
const SEED = 1;

/** Random networks that the gauges stand beside. */
const RANDOM_NETWORKS = 100;

/** A network of this size is set beside chance without being asked. */
const SMALL = { actors: 300, ties: 3000 };

/** The figures of one network of the map. */
export class NetworkMeasures {
	readonly seed = SEED;
	readonly networks = RANDOM_NETWORKS;
	/** Measures of each actor that the user wants, whatever the network. */
	columns: ActorMeasure[] = $state.raw(['weightedDegree', 'betweenness']);
	/** The attribute whose mixing is asked for. */
	attribute: string | undefined = $state();
	readonly #loaded: () => LoadedNetwork | undefined;
	readonly gaugeWork: Measurement<Gauges>;
	readonly chanceWork: Measurement<Baseline>;
	readonly #actors: MeasuredActors;
	readonly mixingWork: Measurement<AttributeMixing>;
	readonly bridgeWork: Measurement<Bridges>;
	/** What the user said of comparing a network with chance. */
	#answer: { of: MeasuredNetwork; compare: boolean } | undefined = $state.raw();

	readonly network: Network | undefined = $derived.by(() => this.#loaded()?.graph);
	/** Keys of the actors, in the order of values. */
	readonly keys: readonly string[] = $derived.by(() => this.#actors.keys);
	readonly measured: MeasuredNetwork | undefined = $derived.by(() => this.#actors.measured);
	readonly isWeighted = $derived(this.measured?.weights.some((weight) => weight !== 1) ?? false);
	readonly isTwoMode = $derived(this.network !== undefined && modesOf(this.network).length > 1);
	/** Who with what behind the network, where it was made so. */
	readonly from: RedrawnFrom | undefined = $derived.by(() => {
		const loaded = this.#loaded();
		return loaded && redrawnFrom(loaded.relation, loaded.incidence);
	});

	/** Measures that say something of this network, in the order of tables. */
	readonly offered: readonly ActorMeasure[] = $derived.by(() =>
		ACTOR_MEASURES.filter((name) => this.#isTelling(name)),
	);
	/** Those asked for; the degree, which costs nothing, always. */
	readonly asked: readonly ActorMeasure[] = $derived(
		this.offered.filter((name) => name === 'degree' || this.columns.includes(name)),
	);
	readonly gauges = $derived.by(() => this.gaugeWork.get(this.measured, 'gauges'));
	/** Without knowing who is with what, swaps would tie things of the same mode. */
	readonly canCompare = $derived(
		(!this.isTwoMode || this.from !== undefined) && (this.measured?.sources.length ?? 0) > 1,
	);
	readonly isComparing = $derived(
		this.canCompare &&
			(this.#answer?.of === this.measured ? this.#answer?.compare : isSmall(this.measured)),
	);
	readonly baseline = $derived.by(() =>
		this.isComparing ? this.chanceWork.get(this.measured, 'baseline') : undefined,
	);
	readonly mixing = $derived.by(() => this.mixingWork.get(this.network, this.attribute ?? ''));
	readonly bridges = $derived.by(() => this.bridgeWork.get(this.measured, 'bridges'));
	/**
	 * `groups` are those of the network, or of the larger one that it is a selection of; `looks` are
	 * the measures that its map shows.
	 */
	constructor(
		loaded: () => LoadedNetwork | undefined,
		groups: () => Groups | undefined,
		looks: () => readonly ActorMeasure[] = () => [],
	) {
		this.#loaded = loaded;
		this.#actors = new MeasuredActors(
			() => this.network,
			groups,
			() => [...looks(), ...this.asked],
		);
		this.gaugeWork = new Measurement(() => {
			const { measured } = this;
			return (
				measured && {
					of: measured,
					name: 'gauges',
					work: (following) => measureInWorker({ task: 'gauges', measured, seed: SEED }, following),
				}
			);
		});
		this.chanceWork = new Measurement(() => this.#askBaseline());
		this.mixingWork = new Measurement(() => this.#askMixing());
		this.bridgeWork = new Measurement(() => {
			const { measured } = this;
			return (
				measured && {
					of: measured,
					name: 'bridges',
					work: (following) => bridgesInWorker(measured, following),
				}
			);
		});
	}

	/** Sets the gauges beside random networks, or stops doing so. */
	compare(isWanted: boolean): void {
		if (this.measured) this.#answer = { of: this.measured, compare: isWanted };
	}

	/** What is known of each actor by one measure; nothing before it is measured. */
	actors(name: ActorMeasure): ActorValues | undefined {
		return this.#actors.get(name);
	}

	/** The work that measures actors. */
	get actorWork(): Measurement<ActorValues> {
		return this.#actors.work;
	}

	/** What is known by one measure, by key; nothing before it is measured. */
	byKey(name: ActorMeasure): ReadonlyMap<string, number> | undefined {
		return this.#actors.byKey(name);
	}

	/** What has been measured so far of the actors, by measure then by key; nothing has no meaning. */
	valuesByKey(): Record<string, ReadonlyMap<string, number>> {
		const known = this.asked.flatMap((name): [string, ReadonlyMap<string, number>][] => {
			const values = this.byKey(name);
			return values ? [[name, values]] : [];
		});
		return Object.fromEntries(known);
	}

	/** Asks for a measure of each actor, or no longer. */
	want(name: ActorMeasure, isWanted: boolean): void {
		const others = this.columns.filter((column) => column !== name);
		this.columns = isWanted ? [...others, name] : others;
	}

	/** Measures no more what is not there yet. */
	stopActors(): void {
		this.columns = this.columns.filter((name) => this.actors(name));
	}

	#isTelling(name: ActorMeasure): boolean {
		if (name === 'inDegree' || name === 'outDegree') return this.measured?.directed ?? false;
		if (name.toLowerCase().includes('weighted') && !this.isWeighted) return false;
		if (name.startsWith('clustering')) return !this.isTwoMode;
		return !name.startsWith('participation') || this.#actors.groupNumbers !== undefined;
	}

	#askBaseline() {
		const { measured, from } = this;
		if (!measured || !this.isComparing) return undefined;
		const task = {
			task: 'baseline',
			measured,
			from,
			networks: RANDOM_NETWORKS,
			seed: SEED,
		} as const;
		return {
			of: measured,
			name: 'baseline',
			work: (following: Following) => measureInWorker(task, following),
		};
	}

	#askMixing() {
		const { network, measured, attribute } = this;
		if (!network || !measured || !attribute) return undefined;
		const values = nodeValues(network, attribute);
		const task = { task: 'mixing', measured, values, seed: SEED } as const;
		return {
			of: network,
			name: attribute,
			work: (following: Following) => measureInWorker(task, following),
		};
	}
}

function isSmall(measured: MeasuredNetwork | undefined): boolean {
	if (!measured) return false;
	return measured.count <= SMALL.actors && measured.sources.length <= SMALL.ties;
}
