import { randomLcg } from 'd3';

const SIZES = [1_000, 10_000, 100_000];
const TIES_PER_ACTOR = 5;

/** A network with planted groups: of 100 actors, or of 1 000 from 10 000 actors on. */
function planted(subjects, count) {
	const groups = Math.min(100, count / 100);
	const shape = { count, ties: TIES_PER_ACTOR * count, groups, mixing: 0.2 };
	const flat = subjects.plantedPartition(shape, randomLcg(42));
	const key = (node) => `a${node}`;
	const ties = Array.from(flat.sources, (source, tie) => ({
		source: key(source),
		target: key(flat.targets[tie]),
		weight: 1,
	}));
	const { graph } = subjects.buildNetwork({ actors: [], ties });
	const of = Uint32Array.from(graph.nodes(), (name) => Number(name.replace(/^\D+/, '')) % groups);
	return { name: 'planted groups', graph, of };
}

/** Small networks that everybody knows, then planted ones up to so many actors. */
export function* networks(subjects, most) {
	yield { name: 'karate club', graph: subjects.karate() };
	if (subjects.hasRealFiles) {
		yield { name: 'Les Misérables', graph: subjects.miserables() };
		yield { name: 'Davis', graph: subjects.davis() };
	}
	for (const count of SIZES) if (count <= most) yield planted(subjects, count);
}
