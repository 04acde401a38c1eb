import { readFileSync, writeFileSync } from 'node:fs';
import { csvParse, randomLcg } from 'd3';
import { test, expect } from 'vitest';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { flatten } from '../../../src/lib/network/flat-network.ts';
import { layoutNetwork } from '../../../src/lib/network/layout/layout-network.ts';
import { radii } from '../../../src/lib/network/layout/radius.ts';

function planted(n: number, m: number, k: number) {
	const r = randomLcg(0.3);
	const s = new Set<string>();
	const ties = [] as {source:string,target:string,weight:number}[];
	while (ties.length < m) {
		const a = Math.floor(r() * n); const g = a % k;
		let b = r() < 0.8 ? Math.floor(r() * n / k) * k + g : Math.floor(r() * n);
		if (b >= n) b -= k;
		if (a === b) continue;
		const key = a < b ? a + ' ' + b : b + ' ' + a;
		if (s.has(key)) continue; s.add(key);
		ties.push({ source: '' + a, target: '' + b, weight: 1 });
	}
	return ties;
}
const rows = (f: string, a: string, b: string, w?: string) => csvParse(readFileSync(`../shared/data/real/${f}`, 'utf8')).map((r) => ({ source: r[a]!, target: r[b]!, weight: w ? +r[w]! : 1 }));
const isolates = (n: number) => Array.from({ length: n }, (_, i) => ({ id: 'z' + i, label: 'z', mode: 'actor', attributes: {} }));
test('layout', () => {
	const nets: Record<string, any> = {
		davis: buildNetwork({ actors: [], ties: rows('davis_femmes_evenements.csv', 'personne', 'evenement') }, { targetMode: 'event' }),
		mis: buildNetwork({ actors: isolates(12), ties: rows('miserables_edges.csv', 'Source', 'Target', 'Weight') }),
		islands: buildNetwork({ actors: isolates(43), ties: [...planted(30, 40, 3), ...Array.from({ length: 25 }, (_, i) => ({ source: 'a' + (i % 9), target: 'b' + i, weight: 1 }))] }),
		'1k': buildNetwork({ actors: isolates(100), ties: planted(1000, 5000, 10) }), '10k': buildNetwork({ actors: [], ties: planted(10000, 50000, 40) }), pages: buildNetwork({ actors: [], ties: rows('pages_institutions_liens.csv', 'node_1', 'node_2') }) };
	if (process.env.BIG) nets.big = buildNetwork({ actors: [], ties: planted(100000, 500000, 200) });
	for (const [name, { graph }] of Object.entries(nets)) {
		const t = performance.now();
		const { positions, settled } = layoutNetwork(graph, { seed: 1 });
		const time = performance.now() - t;
		const r = radii(graph, 'degree');
		const { keys, flat } = flatten(graph);
		const x = keys.map((k) => positions.get(k)!.x), y = keys.map((k) => positions.get(k)!.y);
		const min = (a: number[]) => a.reduce((p, q) => Math.min(p, q)), max = (a: number[]) => a.reduce((p, q) => Math.max(p, q));
		const [w, e, s, n] = [min(x), max(x), min(y), max(y)];
		console.log(name, settled, time.toFixed(0), 'ms', (e - w).toFixed(0), (n - s).toFixed(0));
		const k = Math.min(1000 / (e - w + 40), 700 / (n - s + 40));
		const X = (i: number) => (500 + (x[i]! - (w + e) / 2) * k).toFixed(1), Y = (i: number) => (350 - (y[i]! - (n + s) / 2) * k).toFixed(1);
		let out = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700" style="background:#fff">`;
		for (let i = 0; i < flat.sources.length; i++) { const a = flat.sources[i]!, b = flat.targets[i]!; out += `<line x1="${X(a)}" y1="${Y(a)}" x2="${X(b)}" y2="${Y(b)}" stroke="#000" stroke-opacity="${flat.sources.length > 4000 ? 0.04 : 0.2}"/>`; }
		keys.forEach((key, i) => (out += `<circle cx="${X(i)}" cy="${Y(i)}" r="${(r.get(key)! * k).toFixed(2)}" fill="#0072b2"/>`));
		writeFileSync(`/tmp/net/${name}.svg`, out + '</svg>');
	}
	expect(1).toBe(1);
}, 200000);
