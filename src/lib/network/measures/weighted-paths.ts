import type { Links } from '../links.ts';
import { noDistances, type DistanceSums } from './distances.ts';
import type { Dependencies } from './dependencies.ts';
import { WeightedSearch } from './weighted-search.ts';

export interface WeightedPaths {
	dependencies: Dependencies;
	distances: DistanceSums;
}

/**
 * Shortest paths from each source when a tie is 1 / weight long (Newman 2001, Opsahl 2010):
 * distances, and dependencies (Brandes 2001).
 *
 * @param onprogress share of the sources done
 */
export function weightedPaths(
	links: Links,
	sources: Uint32Array,
	onprogress: (share: number) => void = () => {},
): WeightedPaths {
	const { count } = links;
	const sum = new Float64Array(count);
	const squares = new Float64Array(count);
	const distances = noDistances(count);
	const { reached, total, totalSquares, inverse, inverseSquares } = distances;
	const dependency = new Float64Array(count);
	const search = new WeightedSearch(links);
	const { order, distance, paths, predecessor, predecessorCount, start } = search;
	for (let s = 0; s < sources.length; s += 1) {
		const end = search.from(sources[s]!);
		for (let at = end - 1; at > 0; at -= 1) {
			const actor = order[at]!;
			const own = dependency[actor]!;
			dependency[actor] = 0;
			sum[actor]! += own;
			squares[actor]! += own * own;
			const carried = (1 + own) / paths[actor]!;
			const last = start[actor]! + predecessorCount[actor]!;
			for (let k = start[actor]!; k < last; k += 1) {
				dependency[predecessor[k]!]! += paths[predecessor[k]!]! * carried;
			}
			const length = distance[actor]!;
			reached[actor]! += 1;
			total[actor]! += length;
			totalSquares[actor]! += length * length;
			inverse[actor]! += 1 / length;
			inverseSquares[actor]! += 1 / (length * length);
		}
		dependency[sources[s]!] = 0;
		onprogress((s + 1) / sources.length);
	}
	return { dependencies: { sum, squares }, distances };
}
