import { writeDecisions, type DecidedViews } from '../import/decisions/decisions-document.ts';
import { readDecisions } from '../import/decisions/read-decisions.ts';
import type { NamedNetwork } from '../model/named-network.ts';
import { fingerprintOf, type ViewStore } from './kept-views.ts';
import type { ProjectDashboards } from './project-dashboards.svelte.ts';
import type { ProjectNetworks } from './project-networks.svelte.ts';

const NOTHING: DecidedViews = { networks: [], dashboards: [] };

/** Keeps what is decided of the views of a project, and brings it back with the same files. */
export class ViewMemory {
	/** Whether the views are those of the last visit. */
	isResumed = $state(false);
	/** Whether the browser refused to keep them; it is then not asked again. */
	isRefused = $state(false);
	readonly #networks: ProjectNetworks;
	readonly #dashboards: ProjectDashboards;
	readonly #store: ViewStore;
	/** What names the files now open, once they are known. */
	#name: string | undefined;
	/** The networks before anything was decided. */
	#untouched: readonly NamedNetwork[] = [];
	/** What is kept under that name. */
	#kept = '';

	constructor(
		{ networks, dashboards }: { networks: ProjectNetworks; dashboards: ProjectDashboards },
		store: ViewStore,
	) {
		this.#networks = networks;
		this.#dashboards = dashboards;
		this.#store = store;
	}

	/** These files are open now: what was decided of their views comes back, unless it is there. */
	async open(files: readonly { name: string; blob: Blob }[]): Promise<void> {
		const isFirst = this.#name === undefined;
		const name = await fingerprintOf(files);
		if (name === this.#name) return;
		this.#name = name;
		this.#kept = '';
		if (!isFirst) return this.keep();
		this.#untouched = this.#networks.list;
		const { networks, dashboards } = await this.#read(name);
		if (!this.#networks.isChanged && networks.length > 0) {
			this.#networks.receive(networks);
			this.isResumed = true;
		}
		if (!this.#dashboards.isChanged && dashboards.length > 0) {
			this.#dashboards.receive(dashboards);
			this.#dashboards.choose(this.#dashboards.list[0]?.id ?? 1);
			this.isResumed = true;
		}
		await this.keep();
	}

	/** Keeps how things stand. Without effect while nothing is decided, or the files are unknown. */
	async keep(): Promise<void> {
		const views = { networks: this.#networks.decided, dashboards: this.#dashboards.decided };
		if (this.#name === undefined || this.isRefused) return;
		if (views.networks.length + views.dashboards.length === 0 && this.#kept === '') return;
		const text = writeDecisions([], [], views);
		if (text === this.#kept) return;
		this.#kept = text;
		try {
			await this.#store.write(this.#name, text);
		} catch {
			this.isRefused = true;
		}
	}

	/** Forgets the last visit and begins as these files do. */
	async beginAfresh(): Promise<void> {
		this.isResumed = false;
		this.#networks.restart(this.#untouched);
		this.#dashboards.restart();
		this.#kept = '';
		if (this.#name === undefined) return;
		await this.#store.remove(this.#name).catch(() => undefined);
	}

	/** What cannot be read is as if it had not been kept: data and their views come first. */
	async #read(name: string): Promise<DecidedViews> {
		try {
			this.#kept = (await this.#store.read(name)) ?? '';
			return this.#kept === '' ? NOTHING : readDecisions(this.#kept);
		} catch {
			return NOTHING;
		}
	}
}
