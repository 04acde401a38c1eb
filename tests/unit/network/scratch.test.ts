import { readFileSync } from 'node:fs';
import { csvParse, randomLcg } from 'd3';
import { test, expect } from 'vitest';
import louvain from 'graphology-communities-louvain';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { flatten } from '../../../src/lib/network/flat-network.ts';
import { findGroups } from '../../../src/lib/network/find-groups.ts';
import { leiden } from '../../../src/lib/network/leiden.ts';
import { modularityGraph } from '../../../src/lib/network/modularity-graph.ts';
test('x', () => {
	const rows = csvParse(readFileSync('../shared/data/real/miserables_edges.csv', 'utf8'));
	const { graph } = buildNetwork({ actors: [], ties: rows.map((r) => ({ source: r.Source!, target: r.Target!, weight: +r.Weight! })) });
	let t = performance.now();
	const g = findGroups(flatten(graph).flat, randomLcg(1));
	console.log(g.sizes, g.modularity, g.stability, g.runs, performance.now() - t);
	const big = csvParse(readFileSync('../shared/data/real/pages_institutions_liens.csv', 'utf8'));
	const b = buildNetwork({ actors: [], ties: big.map((r) => ({ source: r.node_1!, target: r.node_2!, weight: 1 })) });
	const m = modularityGraph(flatten(b.graph).flat); const rr = randomLcg(1);
	for (let i = 0; i < 5; i++) { t = performance.now(); const l = leiden(m, rr); console.log('leiden', l.modularity, new Set(l.of).size, performance.now() - t); }
	for (let i = 0; i < 3; i++) { t = performance.now(); const l = louvain.detailed(b.graph, { rng: rr }); console.log('louvain', l.modularity, l.count, performance.now() - t); }
	t = performance.now();
	const g2 = findGroups(flatten(b.graph).flat, randomLcg(1));
	console.log(g2.sizes.join(' '), g2.modularity, g2.stability, g2.runs, g2.otherRuns, performance.now() - t);
	expect(1).toBe(1);
});
