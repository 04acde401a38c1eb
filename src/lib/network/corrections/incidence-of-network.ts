import type { Network } from '../network.ts';
import type { FlatIncidence } from '../projection/flat-incidence.ts';
import { incidenceOf } from '../projection/incidence-of-pairs.ts';
import type { Mode } from '../network-rows.ts';

/** Who with what, in a network whose ties go from one mode to another. */
export function incidenceOfNetwork(network: Network, firstMode: Mode): FlatIncidence {
	const pairs = network.mapEdges((_edge, { weight }, source, target, from) =>
		from.mode === firstMode
			? { a: source, b: target, n: weight }
			: { a: target, b: source, n: weight },
	);
	return incidenceOf(pairs).incidence;
}
