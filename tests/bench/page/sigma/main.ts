import { randomLcg } from 'd3';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Papa from 'papaparse';
import Sigma from 'sigma';

/** Iterations before the first picture, as an application would choose them: until it is readable. */
const iterations = Number(new URL(location.href).searchParams.get('iterations') ?? 100);
const input = document.querySelector('input')!;
const random = randomLcg(1);

/** The same file drawn by sigma and graphology alone, with their own settings. */
input.addEventListener('change', async () => {
	const [file] = input.files ?? [];
	if (!file) return;
	const { data } = Papa.parse<{ source: string; target: string }>(await file.text(), {
		header: true,
		skipEmptyLines: true,
	});
	const graph = new Graph({ type: 'undirected' });
	for (const { source, target } of data) {
		for (const key of [source, target]) {
			if (!graph.hasNode(key)) graph.addNode(key, { x: random(), y: random(), size: 3 });
		}
		if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target);
	}
	if (iterations > 0) {
		forceAtlas2.assign(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
	}
	new Sigma(graph, document.getElementById('map')!);
	requestAnimationFrame(() => (document.documentElement.dataset.drawn = ''));
});
document.documentElement.dataset.ready = '';
