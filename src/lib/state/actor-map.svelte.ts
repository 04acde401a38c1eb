import { NO_FILTER } from '../model/filter.ts';
import type { Incidence, Relation } from '../model/relation.ts';
import {
	defaultRelation,
	PAIR_LIMIT,
	possibleIncidences,
	type RelationSources,
} from '../model/relation-choice.ts';
import { groupsInWorker } from '../network/groups-in-worker.ts';
import type { Groups } from '../network/groups.ts';
import { layoutInWorker } from '../network/layout/layout-in-worker.ts';
import type { Layout } from '../network/layout/layout-network.ts';
import type { IncidenceContext } from '../queries/network/incidence.ts';
import type { ProjectionSize } from '../queries/network/projection.ts';
import type { Statement } from '../sql/statement.ts';
import { Latest } from './latest.svelte.ts';
import { loadNetwork, sizeOf, type LoadedNetwork } from './network-loading.ts';
import type { Project } from './project.svelte.ts';

/** Same data and settings, same picture: the seed is part of what the map says of itself. */
const SEED = 1;

/**
 * The network of a project and its picture. The layout and the groups are those of the whole
 * network; a selection only hides a part of it, so that actors keep their place and colour.
 */
export class ActorMapState {
	readonly seed = SEED;
	layoutProgress = $state(0);
	readonly #project: () => Project;
	readonly #sizes: Latest<ProjectionSize | undefined>;
	readonly #whole: Latest<LoadedNetwork | undefined>;
	readonly #selected: Latest<LoadedNetwork | undefined>;
	readonly #layout: Latest<Layout>;
	readonly #groups: Latest<Groups>;
	/** Longest time given to the layout, in milliseconds. */
	#patience = $state(30_000);

	readonly sources: RelationSources = $derived.by(() => {
		const { available, tables } = this.#project();
		return {
			ties: available.ties.rows ?? 0,
			participations: Math.min(
				available.participations.actor_id ?? 0,
				available.participations.event_id ?? 0,
			),
			decisions: available.decisions.decided_by ?? 0,
			criteria: available.criteria.rows ?? 0,
			lists: tables.flatMap(({ name, columns }) => {
				const row = columns.find((column) => column.isKey) ?? columns[0];
				return columns
					.filter((column) => column.type.kind === 'list' && row && column !== row)
					.map((list) => ({ table: name, row: row?.name ?? '', list: list.name }));
			}),
		};
	});
	readonly incidences: Incidence[] = $derived(possibleIncidences(this.sources));
	readonly relation: Relation | undefined = $derived.by(
		() => this.#project().relation ?? defaultRelation(this.sources),
	);
	/** The pairs that the projection compares; absent for other relations. */
	readonly size = $derived.by(() => this.#sizes.value);
	readonly isTooLarge = $derived((this.size?.pairs ?? 0) > PAIR_LIMIT);
	readonly shown: LoadedNetwork | undefined = $derived.by(() =>
		this.#project().isFiltered ? this.#selected.value : this.#whole.value,
	);
	/** The network without selection. */
	readonly whole = $derived.by(() => this.#whole.value);
	readonly layout = $derived.by(() => this.#layout.value);
	readonly groups = $derived.by(() => this.#groups.value);
	readonly error = $derived.by(
		() => this.#whole.error ?? this.#selected.error ?? this.#sizes.error ?? this.#layout.error,
	);
	readonly isLoading = $derived.by(() => this.#whole.busy || this.#selected.busy);
	readonly isPlacing = $derived.by(() => this.#layout.busy);
	readonly #context: IncidenceContext = $derived.by(() => {
		const project = this.#project();
		return {
			tables: project.tables,
			fedBy: Object.fromEntries(
				project.files.map((file) => [
					file.name,
					file.usableFeeds.find((feed) => feed.table !== 'actors')?.table,
				]),
			),
		};
	});

	constructor(project: () => Project) {
		this.#project = project;
		this.#sizes = new Latest(() => {
			const { relation } = this;
			const context = this.#context;
			if (project().revision === 0 || !relation) return undefined;
			if (relation.rule !== 'projection') return () => Promise.resolve(undefined);
			return (signal) => sizeOf(relation, NO_FILTER, context, this.#run(signal));
		});
		this.#whole = new Latest(() => this.#load(false));
		this.#selected = new Latest(() => (project().isFiltered ? this.#load(true) : undefined));
		this.#layout = new Latest(() => {
			const graph = this.#whole.value?.graph;
			const patience = this.#patience;
			return graph && ((signal) => this.#place(graph, patience, signal));
		});
		this.#groups = new Latest(() => {
			const graph = this.#whole.value?.graph;
			return graph && ((signal) => groupsInWorker(graph, { seed: SEED, signal }));
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

	#place(graph: LoadedNetwork['graph'], patience: number, signal: AbortSignal): Promise<Layout> {
		this.layoutProgress = 0;
		return layoutInWorker(graph, {
			seed: SEED,
			patience,
			signal,
			onprogress: (share) => (this.layoutProgress = share),
		});
	}
}
