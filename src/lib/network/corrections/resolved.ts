import type { Correction, NamedActor } from '../../model/network-correction.ts';
import type { FoundActor } from './find-actor.ts';

/** A correction of actors that are there, under their keys. */
export type Resolved =
	| { kind: 'wrong-tie'; from: string; to: string; directed: boolean }
	| { kind: 'missing-tie'; from: string; to: string; directed: boolean; tieKind?: string }
	| { kind: 'wrong-name'; key: string; name: string };

type OfKnown = Exclude<Correction, { kind: 'missing-actor' }>;

/** The correction under the keys of its actors, or why one of them is not found. */
export function resolve(
	correction: OfKnown,
	find: (actor: NamedActor) => FoundActor,
): Resolved | { why: 'absent' | 'ambiguous' } {
	if (correction.kind === 'wrong-name') {
		const found = find(correction.actor);
		return 'why' in found ? found : { kind: 'wrong-name', key: found.key, name: correction.name };
	}
	const [from, to] = [find(correction.from), find(correction.to)];
	if ('why' in from) return from;
	if ('why' in to) return to;
	return { ...correction, from: from.key, to: to.key };
}

/** Whether both cannot be true: a tie said wrong and said missing, two names for one actor. */
export function areOpposed(a: Resolved, b: Resolved): boolean {
	if (a.kind === 'wrong-name') return b.kind === a.kind && b.key === a.key && b.name !== a.name;
	if (b.kind === 'wrong-name' || a.kind === b.kind) return false;
	const isSame = a.from === b.from && a.to === b.to;
	const isReversed = a.from === b.to && a.to === b.from;
	return isSame || (isReversed && !(a.directed && b.directed));
}
