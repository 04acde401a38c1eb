import { correctionText, type Correction } from '../../model/network-correction.ts';
import { modesOf, nodeKey, type ActorNode, type Network } from '../network.ts';
import { addTie, dropTie, tiesSaid } from './correct-ties.ts';
import { actorFinder, modeOfKey } from './find-actor.ts';
import { areOpposed, resolve, type Resolved } from './resolved.ts';

/** Why a correction changes nothing. */
export type WhyNot =
	/** An actor that it names is not in the network. */
	| 'absent'
	/** Several actors have that name. */
	| 'ambiguous'
	/** What is said missing, or the name, is there. */
	| 'already-there'
	/** What is said wrong is not there. */
	| 'no-tie'
	/** It would tie an actor to itself. */
	| 'same-actor'
	/** It would tie two of the same side, in a network whose ties go from one side to the other. */
	| 'same-side'
	/** Another one says the contrary: neither is applied. */
	| 'contradicted'
	/** Another one says the same. */
	| 'repeated';

export interface CorrectedNetwork {
	/** The network given when nothing was applied, else a new one: the one given stays as it is. */
	graph: Network;
	applied: Correction[];
	notApplied: { correction: Correction; why: WhyNot }[];
}

/**
 * The network as corrections make it: absent actors come first, then names, ties taken away, ties
 * added. What cannot be applied is told with its reason.
 */
export function applyCorrections(
	network: Network,
	corrections: readonly Correction[],
): CorrectedNetwork {
	if (corrections.length === 0) return { graph: network, applied: [], notApplied: [] };
	const graph = copied(network, corrections);
	const whys = repeated(corrections);
	corrections.forEach((correction, i) => {
		if (correction.kind === 'missing-actor') whys[i] ??= addActor(graph, correction);
	});
	const find = actorFinder(graph);
	const resolved = corrections.map((correction, i) => {
		if (correction.kind === 'missing-actor' || whys[i]) return undefined;
		const found = resolve(correction, find);
		if (!('why' in found)) return found;
		whys[i] = found.why;
		return undefined;
	});
	resolved.forEach((one, i) => {
		if (one && resolved.some((other) => other && contradicts(graph, one, other))) {
			whys[i] = 'contradicted';
		}
	});
	for (const kind of ['wrong-name', 'wrong-tie', 'missing-tie'] as const) {
		resolved.forEach((one, i) => {
			if (one?.kind === kind) whys[i] ??= applyOne(graph, one);
		});
	}
	const applied = corrections.filter((_, i) => whys[i] === undefined);
	const notApplied = corrections.flatMap((correction, i) => {
		const why = whys[i];
		return why === undefined ? [] : [{ correction, why }];
	});
	return { graph: applied.length > 0 ? graph : network, applied, notApplied };
}

/** A network whose ties all have a direction can take one that has none, if one is said missing. */
function copied(network: Network, corrections: readonly Correction[]): Network {
	const needsMixed =
		network.type === 'directed' &&
		corrections.some((one) => one.kind === 'missing-tie' && !one.directed);
	return needsMixed ? network.copy({ type: 'mixed' }) : network.copy();
}

/** For each correction, whether one before it says the same. */
function repeated(corrections: readonly Correction[]): (WhyNot | undefined)[] {
	const said = new Set<string>();
	return corrections.map((correction) => {
		const text = correctionText(correction);
		if (said.has(text)) return 'repeated';
		said.add(text);
		return undefined;
	});
}

function addActor(
	graph: Network,
	{ actor, actorKind }: Correction & { kind: 'missing-actor' },
): WhyNot | undefined {
	const found = actorFinder(graph)(actor);
	if (!('why' in found) || found.why === 'ambiguous') return 'already-there';
	const modes = modesOf(graph);
	const said = modeOfKey(modes, actor.key);
	const mode = said ?? modes[0] ?? 'actor';
	const id = said === undefined ? actor.label : actor.key.slice(said.length + 1);
	const attributes: ActorNode['attributes'] = actorKind === undefined ? {} : { kind: actorKind };
	graph.addNode(nodeKey(mode, id), { id, label: actor.label, mode, attributes });
	return undefined;
}

/** A tie of another kind than the wrong one takes its place: that is no contradiction. */
function contradicts(graph: Network, one: Resolved, other: Resolved): boolean {
	if (!areOpposed(one, other)) return false;
	const [missing, wrong] = one.kind === 'missing-tie' ? [one, other] : [other, one];
	if (missing.kind !== 'missing-tie' || wrong.kind !== 'wrong-tie') return true;
	const { tieKind } = missing;
	const kinds = tiesSaid(graph, wrong).flatMap((edge) => graph.getEdgeAttribute(edge, 'kinds'));
	return tieKind === undefined || kinds.length === 0 || kinds.includes(tieKind);
}

function applyOne(graph: Network, one: Resolved): WhyNot | undefined {
	switch (one.kind) {
		case 'wrong-tie':
			return dropTie(graph, one);
		case 'missing-tie':
			return addTie(graph, one);
		case 'wrong-name': {
			if (graph.getNodeAttribute(one.key, 'label') === one.name) return 'already-there';
			graph.setNodeAttribute(one.key, 'label', one.name);
			return undefined;
		}
	}
}
