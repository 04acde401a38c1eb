import { randomLcg } from 'd3';
import Graph from 'graphology';

const SIZES = [
	[1_000, 5_000],
	[10_000, 50_000],
	[100_000, 500_000],
];

/** A network in the forms that the contenders like best. */
function formsOf(name, flat, { linksOf, modularityGraph }) {
	const graph = new Graph({ type: 'undirected' });
	for (let node = 0; node < flat.count; node += 1) graph.addNode(node);
	flat.sources.forEach((source, tie) => graph.addEdge(source, flat.targets[tie], { weight: 1 }));
	return {
		name,
		ties: flat.sources.length,
		flat,
		graph,
		links: linksOf({ ...flat, directed: false }),
		weighted: modularityGraph(flat),
	};
}

/** Groups of one size, which random ties blur, at each size up to so many actors. */
export function* plantedNetworks(subjects, most) {
	for (const [count, ties] of SIZES) {
		if (count > most) return;
		const groups = Math.min(100, count / 100);
		const shape = { count, ties, groups, mixing: 0.2 };
		const flat = subjects.plantedPartition(shape, randomLcg(42));
		yield formsOf('planted groups', flat, subjects);
	}
}

/** Groups and degrees of many sizes, which hardly show. */
export function* mixedNetworks(subjects, most) {
	for (const [count] of SIZES.slice(0, 2)) {
		if (count > most) return;
		const shape = { count, mixing: 0.5, degree: [5, 100] };
		yield formsOf('groups of many sizes', subjects.lfrLike(shape, randomLcg(42)), subjects);
	}
}
