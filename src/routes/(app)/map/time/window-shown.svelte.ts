import { withAbsent } from '$lib/map/look/absent.ts';
import { filterNetwork } from '$lib/network/filter-network.ts';
import type { Network } from '$lib/network/network.ts';
import type { ActorMapState } from '$lib/state/actor-map.svelte.ts';
import type { NetworkFilters } from '$lib/state/network-filters.svelte.ts';
import { NetworkTimeline } from '$lib/state/network-timeline.svelte.ts';
import type { Project } from '$lib/state/project.svelte.ts';
import type { Wording } from '$lib/text/messages.ts';
import { absentWords, changeWords, rowsKind, windowSentence, windowWords } from './time-words.ts';

/**
 * What a map shows of a window of time, and how it is said. To be made while a component
 * initialises.
 */
export class WindowShown {
	readonly timeline: NetworkTimeline;
	readonly #map: () => ActorMapState;
	readonly #filters: () => NetworkFilters;
	readonly #wording: () => Wording;

	/** The days of the network shown in words; undefined without a window, and until it is there. */
	readonly words: string | undefined = $derived.by(() => {
		const { axis, isOn } = this.timeline;
		const { dated } = this.#map().window;
		if (!isOn || !axis || !dated) return undefined;
		const { from = dated.to, to } = dated;
		return windowWords(axis, { from, to }, dated.from === undefined, this.#wording());
	});
	/** Everyone that the filters keep, in the window or not. */
	readonly #everyone: Network | undefined = $derived.by(() => {
		const whole = this.#map().selected?.graph;
		return this.timeline.isOn && whole ? this.#filtered(whole) : undefined;
	});
	/** What the window shows, and how that compares with before. */
	readonly sentence: string | undefined = $derived.by(() => {
		const network = this.#filters().shown;
		const { axis, range, before, isCumulative } = this.timeline;
		if (this.words === undefined || !network) return undefined;
		const change =
			axis && range && before && !this.#map().window.busy
				? changeWords(
						network,
						this.#filtered(before.graph),
						{ axis, range, isCumulative },
						this.#wording(),
					)
				: undefined;
		return windowSentence(this.words, network, change, this.#wording());
	});
	/** For the legend and the captions. */
	readonly notes: string[] = $derived.by(() => {
		const network = this.#filters().shown;
		const { by, undated, time } = this.timeline;
		const relation = this.#map().relation;
		if (this.words === undefined || !network || !this.#everyone || !by || !relation) return [];
		const wording = this.#wording();
		const { mapTime: t } = wording.t;
		const kind = rowsKind(relation, by);
		const left = (time.withUndated ? t.undatedShown : t.undatedHidden)(kind, undated);
		const absent = absentWords(this.#everyone, network, time.hidesAbsent ?? false, wording);
		return [t.note(this.words), ...(undated > 0 ? [left] : []), ...(absent ? [absent] : [])];
	});

	constructor(
		project: () => Project,
		map: () => ActorMapState,
		filters: () => NetworkFilters,
		wording: () => Wording,
	) {
		this.timeline = new NetworkTimeline(project, map);
		this.#map = map;
		this.#filters = filters;
		this.#wording = wording;
	}

	/** What is drawn, with those absent from the window unless they are taken away. */
	seen(drawn: Network): Network {
		const isAll = drawn === this.#filters().shown;
		if (!isAll || !this.#everyone || this.timeline.time.hidesAbsent) return drawn;
		return withAbsent(drawn, this.#everyone);
	}

	#filtered(network: Network): Network {
		return filterNetwork(network, this.#filters().conditions).graph;
	}
}
