import type { CivilDate } from './period.ts';

/** An actor as a correction names it: it is known again by its key, else by its name. */
export interface NamedActor {
	/** Key of the node, `mode:identifier`; empty when only the name is known. */
	key: string;
	label: string;
}

/** What is said to be wrong in a network. */
export type Correction =
	/** `directed`: from the first to the second only, not every tie between the two. */
	| { kind: 'wrong-tie'; from: NamedActor; to: NamedActor; directed: boolean }
	| { kind: 'missing-tie'; from: NamedActor; to: NamedActor; directed: boolean; tieKind?: string }
	/** The key is the one that the actor takes. */
	| { kind: 'missing-actor'; actor: NamedActor; actorKind?: string }
	| { kind: 'wrong-name'; actor: NamedActor; name: string };

export const CORRECTION_KINDS = [
	'wrong-tie',
	'missing-tie',
	'missing-actor',
	'wrong-name',
] as const;

export interface CorrectionDecision {
	accepted: boolean;
	/** The criterion, in words; may be empty. */
	reason: string;
	/** Who decides; may be empty. */
	by: string;
	on?: CivilDate;
}

/** A correction that someone proposes, and what was decided of it. */
export interface ProposedCorrection {
	correction: Correction;
	reason: string;
	/** Who says so; may be empty. */
	by: string;
	on?: CivilDate;
	/** Absent until someone decides. */
	decision?: CorrectionDecision;
}

/** What someone begins to say is wrong; texts are keys of actors of the network. */
export type CorrectionDraft =
	| { kind: 'wrong-tie'; from: string; to: string }
	| { kind: 'missing-tie'; from: string }
	| { kind: 'missing-actor' }
	| { kind: 'wrong-name'; actor: string };

/** What is wrong in a line of a file of corrections, named after the column to look at. */
export type CorrectionProblem =
	/** The line is left out: it has not the cells of the others. */
	| 'cells'
	/** The line is left out for what that cell says, or does not say. */
	| 'correction'
	| 'actor'
	| 'other'
	| 'name'
	/** The line is kept without what that cell says. */
	| 'direction'
	| 'decision'
	| 'on'
	| 'decisionOn';

const nameOf = ({ key, label }: NamedActor) => (key === '' ? `=${label}` : key);

/** The pair of a tie, in the order of its direction when it has one. */
function pairOf({
	from,
	to,
	directed,
}: Pick<Correction & { kind: 'wrong-tie' }, 'from' | 'to' | 'directed'>): string {
	const ends = [nameOf(from), nameOf(to)];
	return JSON.stringify(directed ? ends : ends.toSorted());
}

/** Two corrections that say the same, whoever says it, have the same text here. */
export function correctionText(correction: Correction): string {
	switch (correction.kind) {
		case 'wrong-tie':
			return JSON.stringify([correction.kind, correction.directed, pairOf(correction)]);
		case 'missing-tie': {
			const { kind, directed, tieKind = '' } = correction;
			return JSON.stringify([kind, directed, pairOf(correction), tieKind]);
		}
		case 'missing-actor':
			return JSON.stringify([correction.kind, nameOf(correction.actor)]);
		case 'wrong-name':
			return JSON.stringify([correction.kind, nameOf(correction.actor), correction.name]);
	}
}
