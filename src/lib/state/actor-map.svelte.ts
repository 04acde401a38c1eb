import { NO_FILTER } from '../model/filter.ts';
import { rowDatesOf, rowsInWindow } from '../model/network-time.ts';
import { PAIR_LIMIT } from '../model/relation-choice.ts';
import { actorColumns } from '../model/relation-tables.ts';
import type { ProposedCorrection } from '../model/network-correction.ts';
import type { Relation } from '../model/relation.ts';
import { withNewcomers } from '../network/corrections/with-newcomers.ts';
import { groupsInWorker } from '../network/groups/groups-in-worker.ts';
import type { Groups } from '../network/groups/groups.ts';
import type { Network } from '../network/network.ts';
import type { NetworkContext } from '../queries/network/incidence.ts';
import type { ProjectionSize } from '../queries/network/projection-size.ts';
import type { Statement } from '../sql/statement.ts';
import { CorrectedNetwork } from './corrected-network.svelte.ts';
import { Latest } from './latest.svelte.ts';
import { MapLayout, type PlacesAsked } from './map-layout.svelte.ts';
import { loadNetwork, loadWindow, sizeOf, type LoadedNetwork } from './network-loading.ts';
import { NetworkWindow } from './network-window.svelte.ts';
import type { Project } from './project.svelte.ts';

/** Same data and settings, same picture: the seed is part of what the map says of itself. */
const SEED = 1;

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
	readonly #project: () => Project;
	readonly #relation: () => Relation | undefined;
	readonly #sizes: Latest<Sized>;
	readonly #whole: Latest<LoadedNetwork | undefined>;
	readonly #selected: Latest<LoadedNetwork | undefined>;
	/** How the nodes come to their places. */
	readonly placing: MapLayout;
	readonly #groups: Latest<{ of: Network; groups: Groups }>;
	/** The part of the network in the window of time. */
	readonly window: NetworkWindow;
	/** The whole network as the corrections accepted make it. */
	readonly corrected: CorrectedNetwork;
	readonly #places: () => PlacesAsked;

	readonly relation: Relation | undefined = $derived.by(() => this.#relation());
	/** The pairs that the projection compares; absent for other relations, and until they are counted. */
	readonly size = $derived.by(() => {
		const { value } = this.#sizes;
		const isCurrent = value?.relation === this.relation && value?.context === this.context;
		return isCurrent ? value?.size : undefined;
	});
	readonly isTooLarge = $derived((this.size?.pairs ?? 0) > PAIR_LIMIT);
	/** The network that the selection keeps, at all times. */
	readonly selected: LoadedNetwork | undefined = $derived.by(() => {
		if (!this.#project().selection.isActive) return this.whole;
		return this.#selected.value && this.corrected.partOf(this.#selected.value);
	});
	/** The same in the window of time, when there is one. */
	readonly shown: LoadedNetwork | undefined = $derived.by(() =>
		this.window.part ? this.corrected.windowOf(this.window.part) : this.selected,
	);
	/** What can date the rows behind the network; nothing when none is dated. */
	readonly rowDates = $derived.by(() => {
		const { available, tables } = this.#project();
		return this.relation ? rowDatesOf(this.relation, available, tables) : [];
	});
	/** The rows that the window of the network at hand keeps, its dates being those of both maps. */
	readonly dated = $derived.by(() =>
		rowsInWindow(this.#project().networks.current.time, this.rowDates),
	);
	/** The network without selection. */
	readonly whole = $derived.by(() => this.corrected.whole);
	/** Whether the network is that of the relation now asked for, not the one before. */
	readonly isCurrent = $derived.by(() => this.#whole.value?.relation === this.relation);
	/** The places of the network now on the map, which may be the one before until the next is placed. */
	readonly layout = $derived.by(() => {
		const { placed } = this.placing;
		const [stated, corrected] = [this.#whole.value?.graph, this.whole?.graph];
		if (!placed || !stated || !corrected) return placed;
		return withNewcomers(placed, { stated, corrected, pins: this.#places().pins });
	});
	/** Those of the whole network shown, never of the one before it. */
	readonly groups = $derived.by(() => {
		const found = this.#groups.value;
		return found && found.of === this.whole?.graph ? found.groups : undefined;
	});
	readonly error = $derived.by(
		() =>
			this.#whole.error ??
			this.#selected.error ??
			this.window.error ??
			this.#sizes.error ??
			this.placing.error,
	);
	readonly isLoading = $derived.by(
		() => this.#sizes.busy || this.#whole.busy || this.#selected.busy,
	);
	readonly isPlacing = $derived.by(() => this.placing.busy);
	/** What queries need to know of the files. */
	readonly context: NetworkContext = $derived.by(() => {
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
	 * `placed` gives the network whose places are taken: its own when absent. `places` is how the
	 * user wants them: by force when absent. `corrections` are those proposed for this network.
	 */
	constructor(
		project: () => Project,
		relation: () => Relation | undefined,
		placed: (own: Network | undefined) => Network | undefined = (own) => own,
		places: () => PlacesAsked = () => ({}),
		corrections: () => readonly ProposedCorrection[] = () => [],
	) {
		this.#project = project;
		this.#places = places;
		this.corrected = new CorrectedNetwork(() => this.#whole.value, corrections);
		this.#relation = relation;
		this.#sizes = new Latest<Sized>(() => {
			const asked = this.relation;
			const context = this.context;
			if (project().revision === 0 || !asked) return undefined;
			const of = { relation: asked, context };
			if (asked.rule !== 'projection') return () => Promise.resolve(of);
			return async (signal) => {
				const size = await sizeOf(asked, NO_FILTER, context, this.runner(signal));
				return { ...of, size };
			};
		});
		this.#whole = new Latest(() => this.#load(false));
		this.#selected = new Latest(() =>
			project().selection.isActive ? this.#load(true) : undefined,
		);
		this.window = new NetworkWindow(
			() => this.selected,
			() => this.dated,
			(of, dated, signal) => {
				const { isActive, filter } = project().selection;
				const under = isActive ? filter : NO_FILTER;
				return loadWindow(of, under, dated, this.context, this.runner(signal));
			},
		);
		this.placing = new MapLayout(SEED, () => placed(this.#laidOut()), places);
		this.#groups = new Latest(() => {
			const graph = this.whole?.graph;
			// The places first: a map can be read before its groups are known.
			if (!graph || this.groups || this.placing.busy) return undefined;
			return async (signal) => ({
				of: graph,
				groups: await groupsInWorker(graph, { seed: SEED, signal }),
			});
		});
	}

	/** By force, that of the data: nobody moves when a correction is accepted. Other places say something. */
	#laidOut(): Network | undefined {
		const isForced = (this.#places().placement?.by ?? 'force') === 'force';
		return isForced ? this.#whole.value?.graph : this.whole?.graph;
	}

	#load(
		selected: boolean,
	): ((signal: AbortSignal) => Promise<LoadedNetwork | undefined>) | undefined {
		const project = this.#project();
		const { relation } = this;
		const context = this.context;
		const filter = selected ? project.filter : NO_FILTER;
		if (project.revision === 0 || !relation) return undefined;
		const isKnown = relation.rule !== 'projection' || this.size !== undefined;
		if (!isKnown || this.isTooLarge) return undefined;
		return (signal) => loadNetwork(relation, filter, context, this.runner(signal));
	}

	/** Asks the engine until the signal says otherwise. */
	runner(signal: AbortSignal) {
		return <Row extends object>(statement: Statement) =>
			this.#project().run<Row>(statement, signal);
	}
}
