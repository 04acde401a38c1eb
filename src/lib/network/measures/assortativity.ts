import type { Links } from '../links.ts';
import { lengths } from './weights.ts';

/**
 * Degree assortativity (Newman 2002, 2003): the correlation, over ties, of the degrees of both ends;
 * directed, of the out-degree of the source with the in-degree of the target. Null when the degrees
 * at one end are all the same, or without a tie.
 */
export function degreeAssortativity(links: Links): number | null {
	const { start, neighbour } = links.out;
	const given = lengths(links.out);
	const received = lengths(links.in);
	const arcs = neighbour.length;
	let [givenSum, receivedSum] = [0, 0];
	forEachArc((source, target) => {
		givenSum += given[source]!;
		receivedSum += received[target]!;
	});
	let [together, givenSpread, receivedSpread] = [0, 0, 0];
	forEachArc((source, target) => {
		const byGiven = given[source]! - givenSum / arcs;
		const byReceived = received[target]! - receivedSum / arcs;
		together += byGiven * byReceived;
		givenSpread += byGiven * byGiven;
		receivedSpread += byReceived * byReceived;
	});
	const spread = Math.sqrt(givenSpread) * Math.sqrt(receivedSpread);
	return spread > 0 ? together / spread : null;

	function forEachArc(visit: (source: number, target: number) => void) {
		for (let source = 0; source < links.count; source += 1) {
			for (let k = start[source]!; k < start[source + 1]!; k += 1) visit(source, neighbour[k]!);
		}
	}
}
