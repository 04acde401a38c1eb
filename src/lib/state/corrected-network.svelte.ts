import type { Correction, ProposedCorrection } from '../model/network-correction.ts';
import { modesOfIncidence } from '../model/relation-modes.ts';
import {
	applyCorrections,
	type CorrectedNetwork as Applied,
} from '../network/corrections/apply-corrections.ts';
import { incidenceOfNetwork } from '../network/corrections/incidence-of-network.ts';
import type { Network } from '../network/network.ts';
import type { LoadedNetwork } from './network-loading.ts';

interface Made extends Omit<Applied, 'graph'> {
	stated: LoadedNetwork;
	accepted: readonly Correction[];
	whole: LoadedNetwork;
}

function areSame(some: readonly Correction[], others: readonly Correction[]): boolean {
	return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** What the data state, as the corrections that were accepted make it. */
export class CorrectedNetwork {
	readonly #stated: () => LoadedNetwork | undefined;
	readonly #corrections: () => readonly ProposedCorrection[];
	#last: Made | undefined;

	/** Made again only when other corrections are accepted: a proposal draws nothing again. */
	readonly #made: Made | undefined = $derived.by(() => {
		const stated = this.#stated();
		if (!stated) return undefined;
		const accepted = this.#corrections().flatMap(({ correction, decision }) =>
			decision?.accepted ? [correction] : [],
		);
		if (this.#last?.stated !== stated || !areSame(this.#last.accepted, accepted)) {
			const { graph, applied, notApplied } = applyCorrections(stated.graph, accepted);
			const whole = withGraph(stated, graph);
			this.#last = { stated, accepted, whole, applied, notApplied };
		}
		return this.#last;
	});
	/** What the data state. */
	readonly stated = $derived.by(() => this.#stated());
	/** The network given while nothing is applied. */
	readonly whole = $derived(this.#made?.whole);
	readonly applied = $derived(this.#made?.applied ?? []);
	readonly notApplied = $derived(this.#made?.notApplied ?? []);

	constructor(
		stated: () => LoadedNetwork | undefined,
		corrections: () => readonly ProposedCorrection[],
	) {
		this.#stated = stated;
		this.#corrections = corrections;
	}

	/** A part of the network with the same corrections, as far as they concern it. */
	partOf(part: LoadedNetwork): LoadedNetwork {
		return withGraph(part, applyCorrections(part.graph, this.applied).graph);
	}

	/** The part of a window of time: what corrections add has no date, as rows without one. */
	windowOf(part: LoadedNetwork): LoadedNetwork {
		const dateless = this.applied.filter(
			({ kind }) => kind === 'wrong-tie' || kind === 'wrong-name',
		);
		return withGraph(part, applyCorrections(part.graph, dateless).graph);
	}
}

/** In a network of two modes, who is with what follows the ties. */
function withGraph(loaded: LoadedNetwork, graph: Network): LoadedNetwork {
	if (graph === loaded.graph) return loaded;
	const { relation, incidence } = loaded;
	if (relation.rule !== 'two-mode' || !incidence) return { ...loaded, graph };
	const [firstMode] = modesOfIncidence(relation.incidence);
	return { ...loaded, graph, incidence: incidenceOfNetwork(graph, firstMode) };
}
