import type { Placement } from '../model/appearance.ts';
import { NO_FILTER } from '../model/filter.ts';
import { PAIR_LIMIT } from '../model/relation-choice.ts';
import { actorColumns } from '../model/relation-tables.ts';
import type { Relation } from '../model/relation.ts';
import { groupsInWorker } from '../network/groups/groups-in-worker.ts';
import type { Groups } from '../network/groups/groups.ts';
import { layoutInWorker } from '../network/layout/layout-in-worker.ts';
import type { Network } from '../network/network.ts';
import { placeInWorker } from '../network/placement/place-in-worker.ts';
import type { Placed } from '../network/placement/placed.ts';
import { placementFor } from '../network/placement/possible-placements.ts';
import type { NetworkContext } from '../queries/network/incidence.ts';
import type { ProjectionSize } from '../queries/network/projection-size.ts';
import type { Statement } from '../sql/statement.ts';
import { Latest } from './latest.svelte.ts';
import { loadNetwork, sizeOf, type LoadedNetwork } from './network-loading.ts';
import type { Project } from './project.svelte.ts';

/** Same data and settings, same picture: the seed is part of what the map says of itself. */
const SEED = 1;
const FORCE: Placement = { by: 'force' };

/** The size of a projection, with what it is the size of. */
interface Sized {
	relation: Relation;
	context: NetworkContext;
	size?: ProjectionSize;
}

/**
 * The network that a relation makes of a project, and its picture. The layout and the groups are
 * those of the whole network; a selection only hides a part of it, so that actors keep their place
 * and colour.
 */
export class ActorMapState {
	readonly seed = SEED;
	layoutProgress = $state(0);
	readonly #project: () => Project;
	readonly #relation: () => Relation | undefined;
	readonly #sizes: Latest<Sized>;
	readonly #whole: Latest<LoadedNetwork | undefined>;
	readonly #selected: Latest<LoadedNetwork | undefined>;
	readonly #layout: Latest<Placed>;
	/** Layouts by force, so that coming back to one is coming back to its places. */
	readonly #forced = new WeakMap<Network, Placed>();
	readonly #placement: () => Placement | undefined;
	readonly #groups: Latest<{ of: Network; groups: Groups }>;
	/** Longest time given to the layout, in milliseconds. */
	#patience = $state(30_000);

	readonly relation: Relation | undefined = $derived.by(() => this.#relation());
	/** The pairs that the projection compares; absent for other relations, and until they are counted. */
	readonly size = $derived.by(() => {
		const { value } = this.#sizes;
		const isCurrent = value?.relation === this.relation && value?.context === this.#context;
		return isCurrent ? value?.size : undefined;
	});
	readonly isTooLarge = $derived((this.size?.pairs ?? 0) > PAIR_LIMIT);
	readonly shown: LoadedNetwork | undefined = $derived.by(() =>
		this.#project().isFiltered ? this.#selected.value : this.#whole.value,
	);
	/** The network without selection. */
	readonly whole = $derived.by(() => this.#whole.value);
	/** Whether the network is that of the relation now asked for, not the one before. */
	readonly isCurrent = $derived.by(() => this.#whole.value?.relation === this.relation);
	/** The places of the network now on the map, which may be the one before until the next is placed. */
	readonly layout = $derived.by(() => this.#layout.value);
	readonly #asked: Placement = $derived.by(() => this.#placement() ?? FORCE);
	/** Those of the whole network shown, never of the one before it. */
	readonly groups = $derived.by(() => {
		const found = this.#groups.value;
		return found && found.of === this.#whole.value?.graph ? found.groups : undefined;
	});
	readonly error = $derived.by(
		() => this.#whole.error ?? this.#selected.error ?? this.#sizes.error ?? this.#layout.error,
	);
	readonly isLoading = $derived.by(
		() => this.#sizes.busy || this.#whole.busy || this.#selected.busy,
	);
	readonly isPlacing = $derived.by(() => this.#layout.busy);
	readonly #context: NetworkContext = $derived.by(() => {
		const project = this.#project();
		return {
			tables: project.tables,
			fedBy: Object.fromEntries(
				project.files.map((file) => [
					file.name,
					file.usableFeeds.find((feed) => feed.table !== 'actors')?.table,
				]),
			),
			actorColumns: actorColumns(project.fed),
		};
	});

	/**
	 * `placed` gives the network whose places are taken: its own when absent. `placement` is how,
	 * as far as that network allows it: by force when absent.
	 */
	constructor(
		project: () => Project,
		relation: () => Relation | undefined,
		placed: (own: Network | undefined) => Network | undefined = (own) => own,
		placement: () => Placement | undefined = () => undefined,
	) {
		this.#project = project;
		this.#placement = placement;
		this.#relation = relation;
		this.#sizes = new Latest<Sized>(() => {
			const asked = this.relation;
			const context = this.#context;
			if (project().revision === 0 || !asked) return undefined;
			const of = { relation: asked, context };
			if (asked.rule !== 'projection') return () => Promise.resolve(of);
			return async (signal) => {
				const size = await sizeOf(asked, NO_FILTER, context, this.#run(signal));
				return { ...of, size };
			};
		});
		this.#whole = new Latest(() => this.#load(false));
		this.#selected = new Latest(() => (project().isFiltered ? this.#load(true) : undefined));
		this.#layout = new Latest(() => {
			const graph = placed(this.#whole.value?.graph);
			const by = this.#asked;
			const patience = this.#patience;
			return graph && ((signal) => this.#place(graph, by, patience, signal));
		});
		this.#groups = new Latest(() => {
			const graph = this.#whole.value?.graph;
			if (!graph) return undefined;
			return async (signal) => ({
				of: graph,
				groups: await groupsInWorker(graph, { seed: SEED, signal }),
			});
		});
	}

	/** Makes do with what a short layout gives. */
	stopLayout(): void {
		this.#patience = 200;
	}

	#load(
		selected: boolean,
	): ((signal: AbortSignal) => Promise<LoadedNetwork | undefined>) | undefined {
		const project = this.#project();
		const { relation } = this;
		const context = this.#context;
		const filter = selected ? project.filter : NO_FILTER;
		if (project.revision === 0 || !relation) return undefined;
		const isKnown = relation.rule !== 'projection' || this.size !== undefined;
		if (!isKnown || this.isTooLarge) return undefined;
		return (signal) => loadNetwork(relation, filter, context, this.#run(signal));
	}

	#run(signal: AbortSignal) {
		return <Row extends object>(statement: Statement) =>
			this.#project().run<Row>(statement, signal);
	}

	async #place(
		graph: Network,
		asked: Placement,
		patience: number,
		signal: AbortSignal,
	): Promise<Placed> {
		this.layoutProgress = 0;
		const by = placementFor(graph, asked);
		if (by.by !== 'force') return placeInWorker(graph, by, { signal });
		const known = this.#forced.get(graph);
		if (known) return known;
		const { positions } = await layoutInWorker(graph, {
			seed: SEED,
			patience,
			signal,
			onprogress: (share) => (this.layoutProgress = share),
		});
		const placed: Placed = { by, positions, aside: new Set(), backward: new Set() };
		this.#forced.set(graph, placed);
		return placed;
	}
}
