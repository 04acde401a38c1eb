import type { Mode } from '../../network/network-rows.ts';
import type { Network, Positions } from '../../network/network.ts';
import type { Wording } from '../../text/messages.ts';
import { neighboursByHeading } from './walk.ts';

/** What is said on arriving at an actor: who it is, what ties it to the last one, who is around. */
export function arrivalWords(
	network: Network,
	positions: Positions,
	{ at, from, sharedMode }: { at: string; from?: string; sharedMode?: Mode },
	{ t, formats }: Wording,
): string {
	const { label, mode, attributes } = network.getNodeAttributes(at);
	const kind = attributes.kind ? String(attributes.kind) : t.map.oneOf(mode);
	const around = neighboursByHeading(network, positions, at);
	return [
		t.mapWalk.arrived(label, kind, t.map.ties(network.degree(at))),
		from === undefined ? '' : tieFrom(from),
		around.length > 0 ? t.mapWalk.neighbours(around) : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');

	function tieFrom(other: string): string {
		const name = network.getNodeAttribute(other, 'label');
		const ties = network.edges(at, other).map((edge) => network.getEdgeAttributes(edge));
		if (ties.length === 0) return '';
		const shared = ties[0]?.shared?.count;
		if (sharedMode !== undefined && shared !== undefined) {
			return t.mapWalk.from(name, t.map.nodes(sharedMode, shared));
		}
		const weight = ties.reduce((sum, tie) => sum + tie.weight, 0);
		return weight === 1
			? t.mapWalk.from(name, undefined)
			: t.mapWalk.fromWeighing(name, formats.number(weight));
	}
}
