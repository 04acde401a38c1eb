import { writeDecisions } from '../import/decisions/decisions-document.ts';
import { readDecisions } from '../import/decisions/read-decisions.ts';
import type { DecidedNetwork, NamedNetwork } from '../model/named-network.ts';
import { fingerprintOf, type NetworkStore } from './kept-networks.ts';
import type { ProjectNetworks } from './project-networks.svelte.ts';

/** Keeps what is decided of the networks of a project, and brings it back with the same files. */
export class NetworkMemory {
	/** Whether the networks are those of the last visit. */
	isResumed = $state(false);
	/** Whether the browser refused to keep them; it is then not asked again. */
	isRefused = $state(false);
	readonly #networks: ProjectNetworks;
	readonly #store: NetworkStore;
	/** What names the files now open, once they are known. */
	#name: string | undefined;
	/** The networks before anything was decided. */
	#untouched: readonly NamedNetwork[] = [];
	/** What is kept under that name. */
	#kept = '';

	constructor(networks: ProjectNetworks, store: NetworkStore) {
		this.#networks = networks;
		this.#store = store;
	}

	/** These files are open now: what was decided of their networks comes back, unless it is there. */
	async open(files: readonly { name: string; blob: Blob }[]): Promise<void> {
		const isFirst = this.#name === undefined;
		const name = await fingerprintOf(files);
		if (name === this.#name) return;
		this.#name = name;
		this.#kept = '';
		if (!isFirst || this.#networks.isChanged) return this.keep();
		this.#untouched = this.#networks.list;
		const networks = await this.#read(name);
		if (networks.length === 0 || this.#networks.isChanged) return;
		this.#networks.receive(networks);
		this.isResumed = true;
	}

	/** Keeps how things stand. Without effect while nothing is decided, or the files are unknown. */
	async keep(): Promise<void> {
		const { decided } = this.#networks;
		if (this.#name === undefined || this.isRefused) return;
		if (decided.length === 0 && this.#kept === '') return;
		const text = writeDecisions([], [], decided);
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
		this.#kept = '';
		if (this.#name === undefined) return;
		await this.#store.remove(this.#name).catch(() => undefined);
	}

	/** What cannot be read is as if it had not been kept: data and their map come first. */
	async #read(name: string): Promise<DecidedNetwork[]> {
		try {
			this.#kept = (await this.#store.read(name)) ?? '';
			return this.#kept === '' ? [] : readDecisions(this.#kept).networks;
		} catch {
			return [];
		}
	}
}
