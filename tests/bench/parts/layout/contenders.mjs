import { randomLcg } from 'd3';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** ForceAtlas2 is looked at after so many iterations, and is at its end after so many at most. */
const LOOK_EVERY = 50;
const MOST_ITERATIONS = 1_000;
/** A look that betters the length of ties by less than this share, twice, is the end. */
const LEAST_GAIN = 0.005;
/** From this many actors on, its end is not waited for. */
const TOO_LONG = 50_000;
const ITERATIONS_WHEN_TOO_LONG = 5;

/** The whole layout of Maillage, overlaps removed, with the forces given. */
const maillage = (title, makeForces) => ({
	title,
	isOurs: true,
	place({ flat, room }, { layoutSteps }) {
		const steps = layoutSteps(flat, room, { seed: 1 }, makeForces());
		let step = steps.next(false);
		while (!step.done) step = steps.next(false);
		return { places: step.value };
	},
});

function placesOf(graph) {
	const x = new Float64Array(graph.order);
	const y = new Float64Array(graph.order);
	graph.forEachNode((node, attributes) => {
		x[node] = attributes.x;
		y[node] = attributes.y;
	});
	return { x, y };
}

const graphologyForceAtlas2 = {
	title: 'graphology ForceAtlas2',
	place({ flat }, { edgeLengthRatio }) {
		const random = randomLcg(1);
		const graph = new Graph({ type: 'undirected', multi: true });
		for (let node = 0; node < flat.count; node += 1) {
			graph.addNode(node, { x: random(), y: random() });
		}
		flat.sources.forEach((source, tie) =>
			graph.addEdge(source, flat.targets[tie], { weight: flat.weights[tie] }),
		);
		const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: flat.count > 500 };
		const run = (iterations) => forceAtlas2.assign(graph, { iterations, settings });
		const ratio = () => edgeLengthRatio(flat, placesOf(graph), randomLcg(2));
		if (flat.count >= TOO_LONG) {
			run(ITERATIONS_WHEN_TOO_LONG);
			return { places: placesOf(graph), iterations: ITERATIONS_WHEN_TOO_LONG, isEnded: false };
		}
		let [iterations, idle, best] = [0, 0, Infinity];
		while (iterations < MOST_ITERATIONS && idle < 2) {
			run(LOOK_EVERY);
			iterations += LOOK_EVERY;
			const now = ratio();
			idle = now > best * (1 - LEAST_GAIN) ? idle + 1 : 0;
			best = Math.min(best, now);
		}
		return { places: placesOf(graph), iterations, isEnded: idle === 2 };
	},
};

export const contenders = ({ fastestForces, makePlainForces }) => [
	maillage('**Maillage**, kernel', fastestForces),
	maillage('Maillage, plain TypeScript', () => makePlainForces),
	graphologyForceAtlas2,
];
