import type { DatedRows } from '../model/network-time.ts';
import { Latest } from './latest.svelte.ts';
import type { LoadedNetwork } from './network-loading.ts';

/** Makes the part of a network that a window of time keeps. */
export type LoadWindow = (
	whole: LoadedNetwork,
	dated: DatedRows,
	signal: AbortSignal,
) => Promise<LoadedNetwork>;

/** Windows kept of one network, the latest ones. */
const KEPT = 40;

const keyOf = (dated: DatedRows) => JSON.stringify(dated);

/** The part of a network in a window of time. To be made while a component initialises. */
export class NetworkWindow {
	readonly #load: LoadWindow;
	readonly #known = new WeakMap<LoadedNetwork, Map<string, LoadedNetwork>>();
	readonly #latest: Latest<{ of: LoadedNetwork; dated: DatedRows; part: LoadedNetwork }>;
	#ahead: { of: LoadedNetwork; key: string; part: Promise<LoadedNetwork> } | undefined;
	readonly #whole: () => LoadedNetwork | undefined;
	readonly #dated: () => DatedRows | undefined;

	readonly #current = $derived.by(() => {
		const { value } = this.#latest;
		return this.#dated() && value?.of === this.#whole() ? value : undefined;
	});
	/** The part asked for last, of the network at hand; the one before it until it is there. */
	readonly part = $derived.by(() => this.#current?.part);
	/** The rows that it was made of. */
	readonly dated = $derived.by(() => this.#current?.dated);
	readonly busy = $derived.by(() => this.#latest.busy);
	readonly error = $derived.by(() => this.#latest.error);

	constructor(
		whole: () => LoadedNetwork | undefined,
		dated: () => DatedRows | undefined,
		load: LoadWindow,
	) {
		this.#load = load;
		this.#whole = whole;
		this.#dated = dated;
		this.#latest = new Latest(() => {
			const [of, rows] = [whole(), dated()];
			if (!of || !rows) return undefined;
			return async (signal) => ({ of, dated: rows, part: await this.get(of, rows, signal) });
		});
	}

	/** The part of a network in a window, made once. */
	async get(of: LoadedNetwork, dated: DatedRows, signal: AbortSignal): Promise<LoadedNetwork> {
		const key = keyOf(dated);
		const known = this.#known.get(of) ?? new Map<string, LoadedNetwork>();
		this.#known.set(of, known);
		const isComing = this.#ahead?.of === of && this.#ahead.key === key;
		const coming = isComing ? this.#ahead?.part : undefined;
		const part = known.get(key) ?? (await (coming ?? this.#load(of, dated, signal)));
		known.delete(key);
		known.set(key, part);
		for (const oldest of known.keys()) {
			if (known.size > KEPT) known.delete(oldest);
		}
		return part;
	}

	/** Makes a part before it is asked for. */
	expect(dated: DatedRows): void {
		const of = this.#whole();
		const key = keyOf(dated);
		if (!of || this.#known.get(of)?.has(key)) return;
		if (this.#ahead?.of === of && this.#ahead.key === key) return;
		const part = this.#load(of, dated, new AbortController().signal);
		this.#ahead = { of, key, part };
		// What fails ahead fails again, and is said, when it is asked for.
		part.catch(() => {
			if (this.#ahead?.part === part) this.#ahead = undefined;
		});
	}
}
