import {
	standIns,
	type ActorDecision,
	type ComparedActor,
	type SameActorProposal,
	type SameReason,
} from '../model/same-actor.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { comparePair, HIGH, type Likeness } from './compare-pair.ts';
import { groupActors, type LikelyGroup, type LikelyPair } from './group-actors.ts';
import { keptFirst } from './kept-name.ts';
import { prepare, type Corpus } from './prepared.ts';

/** Pairs compared between two signs of progress. */
const AT_ONCE = 20_000;

/** Reasons, the strongest evidence first. */
const STRONGEST: readonly SameReason['by'][] = [
	'identifier',
	'spelling',
	'small-words',
	'abbreviation',
	'word-order',
	'misspelling',
	'extra-words',
];

/** The pairs that the user said are not one, by identifiers of those that stand for them. */
function refusedPairs(
	decisions: readonly ActorDecision[],
	standIn: ReadonlyMap<string, string>,
): Set<string> {
	const pairs = decisions.flatMap(({ same, members }) => {
		const kept = members.map((member) => standIn.get(member) ?? member);
		return same ? [] : kept.flatMap((one) => kept.map((other) => JSON.stringify([one, other])));
	});
	return new Set(pairs);
}

/** The actors once those already merged are counted with the one that stands for them. */
function afterMerges(
	actors: readonly ComparedActor[],
	standIn: ReadonlyMap<string, string>,
): ComparedActor[] {
	if (standIn.size === 0) return [...actors];
	const kept = new Set(actors.map(({ id }) => id).filter((id) => !standIn.has(id)));
	const added = new Map<string, number>();
	for (const { id, rows } of actors) {
		const by = standIn.get(id);
		if (by !== undefined) added.set(by, (added.get(by) ?? 0) + rows);
	}
	return actors
		.filter(({ id }) => kept.has(id) || !kept.has(standIn.get(id)!))
		.map((actor) => ({ ...actor, rows: actor.rows + (added.get(actor.id) ?? 0) }));
}

function toProposal(
	{ members, confidence, reasons }: LikelyGroup,
	level: SameActorProposal['level'],
	{ actors }: Corpus,
): SameActorProposal {
	const ordered = keptFirst(members.map((index) => actors[index]!));
	const distinct = new Map<string, SameReason>();
	for (const reason of reasons) distinct.set(JSON.stringify(reason), reason);
	return {
		members: ordered.map(({ actor }) => actor.id),
		confidence,
		level,
		reasons: [...distinct.values()].sort(
			(a, b) => STRONGEST.indexOf(a.by) - STRONGEST.indexOf(b.by),
		),
	};
}

/** The less likely pairs, between those that stand for the groups already made. */
function betweenGroups(
	pairs: readonly LikelyPair[],
	groups: readonly LikelyGroup[],
	{ actors }: Corpus,
): LikelyPair[] {
	const places = new Map(actors.map((actor, index) => [actor, index]));
	const standIn = new Map<number, number>();
	for (const { members } of groups) {
		const kept = keptFirst(members.map((index) => actors[index]!))[0]!;
		for (const member of members) standIn.set(member, places.get(kept)!);
	}
	return pairs
		.map((pair) => ({
			...pair,
			a: standIn.get(pair.a) ?? pair.a,
			b: standIn.get(pair.b) ?? pair.b,
		}))
		.filter(({ a, b }) => a !== b);
}

/**
 * Actors that are likely one, from their names, registration numbers and addresses; those sure first,
 * then those most often mentioned. What the user decided is never proposed again. The same proposals
 * come whatever the order of the actors.
 */
export function proposeSameActors(
	actors: readonly ComparedActor[],
	decisions: readonly ActorDecision[] = [],
	{ onprogress }: { onprogress?: (share: number) => void } = {},
): SameActorProposal[] {
	const standIn = standIns(decisions);
	const corpus = prepare(afterMerges(actors, standIn));
	const refused = refusedPairs(decisions, standIn);
	const compare = (a: number, b: number): Likeness | undefined => {
		const [left, right] = [corpus.actors[a]!, corpus.actors[b]!];
		if (refused.size > 0 && refused.has(JSON.stringify([left.actor.id, right.actor.id])))
			return undefined;
		return comparePair(left, right, corpus);
	};
	const candidates = candidatePairs(corpus);
	const likely: LikelyPair[] = [];
	candidates.forEach(([a, b], index) => {
		if (index % AT_ONCE === 0) onprogress?.(index / candidates.length);
		const likeness = compare(a, b);
		if (likeness) likely.push({ a, b, ...likeness });
	});
	const sure = groupActors(
		likely.filter(({ confidence }) => confidence >= HIGH),
		(a, b) => {
			const likeness = compare(a, b);
			return likeness && likeness.confidence >= HIGH ? likeness : undefined;
		},
	);
	const others = likely.filter(({ confidence }) => confidence < HIGH);
	const possible = groupActors(betweenGroups(others, sure, corpus), compare);
	const rowsOf = ({ members }: LikelyGroup) =>
		members.reduce((sum, index) => sum + corpus.actors[index]!.actor.rows, 0);
	const ordered = (groups: readonly LikelyGroup[]) =>
		groups.toSorted(
			(a, b) =>
				rowsOf(b) - rowsOf(a) || b.confidence - a.confidence || a.members[0]! - b.members[0]!,
		);
	return [
		...ordered(sure).map((group) => toProposal(group, 'high', corpus)),
		...ordered(possible).map((group) => toProposal(group, 'possible', corpus)),
	];
}
