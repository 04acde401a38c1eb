import type {
	Correction,
	CorrectionDecision,
	CorrectionDraft,
	ProposedCorrection,
} from '../model/network-correction.ts';
import { applyCorrections, type WhyNot } from '../network/corrections/apply-corrections.ts';
import { actorFinder } from '../network/corrections/find-actor.ts';
import { mergeCorrections } from '../network/corrections/merge-corrections.ts';
import { statedReader } from '../network/corrections/what-is-stated.ts';
import type { CorrectedNetwork } from './corrected-network.svelte.ts';
import { today } from './today.ts';
import type { Project } from './project.svelte.ts';
import { decisionsIn } from './received-files.ts';

const NONE: readonly ProposedCorrection[] = [];

/** The corrections proposed for the network at hand: whoever sees an error says it, the owner decides. */
export class NetworkCorrections {
	readonly #project: () => Project;
	readonly #corrected: () => CorrectedNetwork;
	/** Who proposes and who decides, as last said. */
	proposer = $state('');
	decider = $state('');
	/** What someone begins to propose. */
	draft: CorrectionDraft | undefined = $state.raw();
	/** The one whose actors are shown on the map. */
	pointed: ProposedCorrection | undefined = $state.raw();

	readonly all = $derived.by(() => this.#project().networks.current.corrections ?? NONE);
	readonly open = $derived(this.all.filter(({ decision }) => !decision));
	readonly decided = $derived(this.all.filter(({ decision }) => decision));
	readonly #stated = $derived.by(() => this.#corrected().stated?.graph);
	/** What the data say of what a correction is about. */
	readonly statedOf = $derived(this.#stated && statedReader(this.#stated));
	readonly appliedCount = $derived.by(() => this.#corrected().applied.length);
	/** Why some change nothing, or would change nothing if all those open were accepted too. */
	readonly #whys: ReadonlyMap<Correction, WhyNot> = $derived.by(() => {
		const graph = this.#stated;
		if (!graph) return new Map();
		const possible = this.all.filter(({ decision }) => decision?.accepted !== false);
		const wished = applyCorrections(
			graph,
			possible.map(({ correction }) => correction),
		);
		const isOpen = new Set(this.open.map(({ correction }) => correction));
		return new Map(
			[
				...wished.notApplied.filter(({ correction }) => isOpen.has(correction)),
				...this.#corrected().notApplied,
			].map(({ correction, why }) => [correction, why]),
		);
	});

	/** Keys of the actors shown; nothing when none is. */
	readonly lit: ReadonlySet<string> | undefined = $derived.by(() => {
		const { pointed } = this;
		if (!pointed || !this.all.includes(pointed)) return undefined;
		return new Set(this.keysOf(pointed.correction));
	});
	readonly #find = $derived.by(() => {
		const graph = this.#corrected().whole?.graph;
		return graph && actorFinder(graph);
	});

	constructor(project: () => Project, corrected: () => CorrectedNetwork) {
		this.#project = project;
		this.#corrected = corrected;
	}

	whyNot({ correction }: ProposedCorrection): WhyNot | undefined {
		return this.#whys.get(correction);
	}

	/** Keys of the actors of the network that a correction names. */
	keysOf(correction: Correction): string[] {
		const named = 'actor' in correction ? [correction.actor] : [correction.from, correction.to];
		return named.flatMap((actor) => {
			const found = this.#find?.(actor);
			return found && 'key' in found ? [found.key] : [];
		});
	}

	/** Proposes corrections together. Returns false when all were proposed already. */
	propose(corrections: readonly Correction[], reason: string): boolean {
		const by = this.proposer.trim();
		const on = today();
		const merged = mergeCorrections(
			this.all,
			corrections.map((correction) => ({ correction, reason: reason.trim(), by, on })),
		);
		if (merged.added === 0) return false;
		this.#project().networks.change('correction-added', { corrections: merged.corrections });
		return true;
	}

	/** Takes back a proposal on which nobody decided. */
	withdraw(proposed: ProposedCorrection): void {
		const corrections = this.all.filter((other) => other !== proposed);
		this.#project().networks.change('correction-removed', { corrections });
	}

	/** Decides of several at once, for one reason. */
	decide(several: readonly ProposedCorrection[], accepted: boolean, reason: string): void {
		const by = this.decider.trim();
		this.#put(several, { accepted, reason: reason.trim(), by, on: today() });
	}

	/** Opens a correction again. */
	reconsider(proposed: ProposedCorrection): void {
		this.#put([proposed], undefined);
	}

	/** Takes the corrections of files. Returns the names of the files that hold none: they are left alone. */
	async receive(files: readonly File[]): Promise<string[]> {
		const given = files.map((file) => ({ name: file.name, blob: file }));
		const found = await Promise.all(given.map(decisionsIn));
		const areCorrections = (_: unknown, index: number) => found[index]?.kind === 'corrections';
		await this.#project().add(given.filter(areCorrections));
		return given.flatMap((one, index) => (areCorrections(one, index) ? [] : [one.name]));
	}

	#put(several: readonly ProposedCorrection[], decision: CorrectionDecision | undefined): void {
		const among = new Set(several);
		const corrections = this.all.map((one): ProposedCorrection => {
			if (!among.has(one)) return one;
			const { decision: _before, ...proposed } = one;
			return decision ? { ...proposed, decision } : proposed;
		});
		this.#project().networks.change('corrections-decided', { corrections });
	}
}
