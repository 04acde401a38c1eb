import { SvelteMap } from 'svelte/reactivity';
import type { Dashboard, DecidedDashboard } from '../model/dashboard.ts';
import { History } from './history.svelte.ts';

/** What was done to a dashboard, as its undoing is named. */
export type DashboardChange =
	| 'panel-added'
	| 'panel-removed'
	| 'panel-duplicated'
	| 'panel-moved'
	| 'panel-resized'
	| 'panel-apart'
	| 'panel-content'
	| 'title'
	| 'name';

interface Removed {
	dashboard: Dashboard;
	index: number;
}

const EMPTY: DecidedDashboard = { panels: [] };

/** The dashboards of a project: one is at hand. */
export class ProjectDashboards {
	#list: readonly Dashboard[] = $state.raw([]);
	#currentId = $state(1);
	/** What there is until anything is decided: what the data suggest. */
	proposed: DecidedDashboard = $state.raw(EMPTY);
	/** Each dashboard by its id: none undoes what was done to another. */
	readonly #histories = new SvelteMap<number, History<Dashboard, DashboardChange>>();
	/** The one last deleted, until another takes this place. */
	removed: Removed | undefined = $state.raw();
	readonly isChanged = $derived(this.#list.length > 0);
	readonly list: readonly Dashboard[] = $derived(
		this.isChanged ? this.#list : [{ id: 1, ...this.proposed }],
	);
	readonly current: Dashboard = $derived(
		this.list.find(({ id }) => id === this.#currentId) ?? this.list[0] ?? { id: 1, ...EMPTY },
	);
	readonly #history = $derived(this.#histories.get(this.current.id));
	/** What undoing and redoing would concern; nothing when there is nothing. */
	readonly undoable = $derived(this.#history?.undoable);
	readonly redoable = $derived(this.#history?.redoable);

	/** What was decided of each, for another visit or another project. */
	get decided(): DecidedDashboard[] {
		return this.#list.map(({ id: _id, ...decided }) => decided);
	}

	/** Takes dashboards decided elsewhere: after those that are there, or in place of untouched ones. */
	receive(dashboards: readonly DecidedDashboard[]): void {
		const first = this.#nextId(this.#list);
		if (dashboards.length === 0) return;
		this.#list = [
			...this.#list,
			...dashboards.map((one, index) => ({ ...one, id: first + index })),
		];
		this.#currentId = first;
	}

	/** Forgets all that was decided. */
	restart(): void {
		this.#histories.clear();
		this.#list = [];
		this.#currentId = 1;
		this.removed = undefined;
	}

	/** Adds a dashboard and takes it in hand. */
	add(dashboard: DecidedDashboard): void {
		const id = this.#nextId(this.list);
		this.#list = [...this.list, { ...dashboard, id }];
		this.#currentId = id;
	}

	/** Adds a copy of the dashboard at hand, under another title. */
	duplicate(title: string): void {
		const { id: _id, ...decided } = this.current;
		this.add({ ...decided, title });
	}

	/** Changes the dashboard at hand, under a name by which it can be undone. */
	change(name: DashboardChange, change: Partial<DecidedDashboard>): void {
		const { current } = this;
		const history = this.#history ?? new History<Dashboard, DashboardChange>();
		this.#histories.set(current.id, history);
		history.record(name, current);
		this.#put({ ...current, ...change });
	}

	/** Goes on with the last change of the dashboard at hand: undoing it undoes this too. */
	amend(change: Partial<DecidedDashboard>): void {
		this.#put({ ...this.current, ...change });
	}

	undo(): void {
		const dashboard = this.#history?.undo(this.current);
		if (dashboard) this.#put(dashboard);
	}

	redo(): void {
		const dashboard = this.#history?.redo(this.current);
		if (dashboard) this.#put(dashboard);
	}

	choose(id: number): void {
		this.#currentId = id;
	}

	/** Takes a dashboard out; the last one stays. The one before it is then at hand. */
	remove(id: number): void {
		const index = this.list.findIndex((one) => one.id === id);
		const dashboard = this.list[index];
		if (!dashboard || this.list.length < 2) return;
		this.removed = { dashboard, index };
		this.#list = this.list.filter((one) => one.id !== id);
		if (this.#currentId === id) this.#currentId = this.#list[Math.max(0, index - 1)]?.id ?? 1;
	}

	/** Puts the dashboard last deleted back where it was, with all that can be undone of it. */
	putBack(): void {
		if (!this.removed) return;
		const { dashboard, index } = this.removed;
		this.#list = this.list.toSpliced(index, 0, dashboard);
		this.#currentId = dashboard.id;
		this.removed = undefined;
	}

	/** An id that none has, or had: the deleted one may come back. */
	#nextId(list: readonly Dashboard[]): number {
		return Math.max(0, this.removed?.dashboard.id ?? 0, ...list.map(({ id }) => id)) + 1;
	}

	#put(dashboard: Dashboard): void {
		this.#list = this.list.map((one) => (one.id === dashboard.id ? dashboard : one));
	}
}
