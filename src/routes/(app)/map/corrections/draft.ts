import type { Correction, CorrectionDraft, NamedActor } from '$lib/model/network-correction.ts';
import { modesOf, nodeKey, type Network } from '$lib/network/network.ts';

/** Which way a tie goes, seen from the first actor. */
export type Way = 'both' | 'forward' | 'backward';

/** What the form says so far. */
export interface Answers {
	way: Way;
	/** Key of the other actor of a missing tie, or of the first tie of a missing actor. */
	other: string | undefined;
	tieKind: string;
	name: string;
	mode: string;
	actorKind: string;
	reason: string;
}

/** An answer without which nothing can be proposed. */
export type Need = 'other' | 'name' | 'rightName' | 'reason';

export function namedIn(network: Network, key: string): NamedActor {
	return { key, label: network.getNodeAttribute(key, 'label') };
}

/** The ways in which ties go between two actors; all of them together comes first when there are several. */
export function waysBetween(network: Network, from: string, to: string): Way[] {
	const ways: Way[] = [
		...(network.hasUndirectedEdge(from, to) ? (['both'] as const) : []),
		...(network.hasDirectedEdge(from, to) ? (['forward'] as const) : []),
		...(network.hasDirectedEdge(to, from) ? (['backward'] as const) : []),
	];
	return ways.length > 1 && ways[0] !== 'both' ? ['both', ...ways] : ways;
}

/** The ways that a new tie of this network may go. */
export function waysOffered({ type }: Network): Way[] {
	if (type === 'undirected') return ['both'];
	return type === 'directed' ? ['forward', 'backward'] : ['forward', 'backward', 'both'];
}

function ends(network: Network, from: NamedActor, to: string, way: Way) {
	const other = namedIn(network, to);
	const [source, target] = way === 'backward' ? [other, from] : [from, other];
	return { from: source, to: target, directed: way !== 'both' };
}

/** The corrections that the answers make, or what they lack. */
export function draftedCorrections(
	network: Network,
	draft: CorrectionDraft,
	answers: Answers,
): Correction[] | Need {
	const { kind } = draft;
	const { other, way, reason } = answers;
	const [name, tieKind, actorKind] = [answers.name, answers.tieKind, answers.actorKind].map(
		(text) => text.trim(),
	);
	if (kind === 'missing-tie' && other === undefined) return 'other';
	if (kind === 'missing-actor' && !name) return 'name';
	if (kind === 'wrong-name' && (!name || name === namedIn(network, draft.actor).label)) {
		return 'rightName';
	}
	if (reason.trim() === '') return 'reason';
	const missingTie = (from: NamedActor): Correction[] => {
		if (other === undefined) return [];
		const tie = ends(network, from, other, way);
		return [{ kind: 'missing-tie', ...tie, ...(tieKind && { tieKind }) }];
	};
	switch (kind) {
		case 'wrong-tie':
			return [{ kind, ...ends(network, namedIn(network, draft.from), draft.to, way) }];
		case 'missing-tie':
			return missingTie(namedIn(network, draft.from));
		case 'wrong-name':
			return [{ kind, actor: namedIn(network, draft.actor), name: name ?? '' }];
		case 'missing-actor': {
			const label = name ?? '';
			const actor = { key: nodeKey(answers.mode, label), label };
			return [{ kind, actor, ...(actorKind && { actorKind }) }, ...missingTie(actor)];
		}
	}
}

/** The distinct values that a field can take up, the most frequent first. */
function suggested(values: Iterable<string>): string[] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const MOST = 40;
	return [...counts]
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, MOST)
		.map(([value]) => value);
}

/** Kinds of ties, kinds of actors and modes that this network knows. */
export function knownWords(network: Network): {
	tieKinds: string[];
	actorKinds: string[];
	modes: string[];
} {
	const kinds = network.mapNodes((_, { attributes }) => attributes.kind);
	return {
		tieKinds: suggested(network.mapEdges((_, tie) => tie.kinds).flat()),
		actorKinds: suggested(kinds.filter((kind) => typeof kind === 'string')),
		modes: modesOf(network),
	};
}
