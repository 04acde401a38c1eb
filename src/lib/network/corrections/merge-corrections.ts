import { correctionText, type ProposedCorrection } from '../../model/network-correction.ts';

/** Corrections that were there and those that came, each once, with what came of the latter. */
export interface MergedCorrections {
	corrections: ProposedCorrection[];
	/** Those that were not there. */
	added: number;
	/** Of these, those that came with a decision. */
	addedDecided: number;
	/** Those that were there, open, and whose decision came. */
	decided: number;
	/** Those that were there and brought nothing. */
	known: number;
	/** Of these, those that came with another decision than the one taken here, which stays. */
	differing: number;
}

/** Puts corrections that came together with those that are there: what was decided here stays. */
export function mergeCorrections(
	there: readonly ProposedCorrection[],
	given: readonly ProposedCorrection[],
): MergedCorrections {
	const all = new Map(there.map((one) => [correctionText(one.correction), one]));
	const counts = { added: 0, addedDecided: 0, decided: 0, known: 0, differing: 0 };
	for (const one of given) {
		const text = correctionText(one.correction);
		const before = all.get(text);
		if (!before) {
			counts.added += 1;
			if (one.decision) counts.addedDecided += 1;
			all.set(text, one);
		} else if (!before.decision && one.decision) {
			counts.decided += 1;
			all.set(text, { ...before, decision: one.decision });
		} else {
			counts.known += 1;
			const isOther = one.decision && one.decision.accepted !== before.decision?.accepted;
			if (isOther) counts.differing += 1;
		}
	}
	return { corrections: [...all.values()], ...counts };
}
