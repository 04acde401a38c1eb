import type { Correction, NamedActor } from '../../model/network-correction.ts';
import type { Network } from '../network.ts';
import { tiesSaid } from './correct-ties.ts';
import { actorFinder } from './find-actor.ts';

/** What a network says of the subject of a correction. */
export type Stated =
	/** An actor that it names is not there, or several have its name. */
	| { say: 'absent' | 'ambiguous'; label: string }
	| { say: 'no-tie' }
	| { say: 'ties'; count: number; weight: number; kinds: string[] }
	/** The actor is there, under this name. */
	| { say: 'actor'; label: string };

/** What a network says, before any correction, of what each correction is about. */
export function statedReader(network: Network): (correction: Correction) => Stated {
	const find = actorFinder(network);
	const actor = (named: NamedActor): Stated => {
		const found = find(named);
		if ('why' in found) return { say: found.why, label: named.label };
		return { say: 'actor', label: network.getNodeAttribute(found.key, 'label') };
	};
	return (correction) => {
		if (correction.kind === 'missing-actor' || correction.kind === 'wrong-name') {
			return actor(correction.actor);
		}
		const { directed } = correction;
		const [from, to] = [find(correction.from), find(correction.to)];
		if ('why' in from) return actor(correction.from);
		if ('why' in to) return actor(correction.to);
		const ties = tiesSaid(network, { from: from.key, to: to.key, directed }).map((edge) =>
			network.getEdgeAttributes(edge),
		);
		if (ties.length === 0) return { say: 'no-tie' };
		return {
			say: 'ties',
			count: ties.length,
			weight: ties.reduce((sum, { weight }) => sum + weight, 0),
			kinds: [...new Set(ties.flatMap(({ kinds }) => kinds))],
		};
	};
}
