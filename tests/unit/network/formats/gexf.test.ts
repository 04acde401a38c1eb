import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { toGexf } from '../../../../src/lib/network/formats/gexf.ts';
import { printable } from '../../../../src/lib/network/formats/printable.ts';
import type { ActorRow } from '../../../../src/lib/network/network-rows.ts';

const CAPTION = {
	title: 'Partenaires <de> Brest & "Bellevue"',
	relation: 'Acteurs liés par les ateliers',
	date: '2025-11-21',
};

const actor = (id: string, label: string, attributes: ActorRow['attributes'] = {}): ActorRow => ({
	id,
	label,
	mode: 'actor',
	attributes,
});

const { graph } = buildNetwork({
	actors: [
		actor('1', 'Centre social Keredern', { kind: 'centre social', adherents: 120, ouvert: true }),
		actor('2', '<script>alert("x")</script> & Cie', { kind: null, mode: 'à distance' }),
		actor('3', 'Tab\tligne\nsuivante \u0000\u0007 \ud800 fin 🌍', { kind: 'asso\u0001' }),
	],
	ties: [
		{ source: '1', target: '2', weight: 2.5, kind: 'projet' },
		{ source: '2', target: '3', weight: 1, directed: true },
	],
});

const read = (gexf: string) => parse(Graph, gexf);

describe('GEXF', () => {
	const positions = new Map(graph.nodes().map((key, i) => [key, { x: 10 * i, y: -5.5 }]));
	const gexf = toGexf(graph, {
		...CAPTION,
		positions,
		colourOf: () => '#0072b2',
		radiusOf: () => 4,
		groupOf: (key) => (key === 'actor:1' ? 2 : undefined),
	});
	const back = read(gexf);

	test('keeps nodes, labels, modes, attributes and groups', () => {
		expect(back.nodes()).toEqual(['actor:1', 'actor:2', 'actor:3']);
		expect(back.getNodeAttributes('actor:1')).toMatchObject({
			label: 'Centre social Keredern',
			kind: 'centre social',
			adherents: 120,
			ouvert: true,
			mode: 'actor',
			group: 2,
		});
	});

	test('keeps weights, kinds and directions', () => {
		expect(back.getEdgeAttributes('tie:1')).toMatchObject({ weight: 2.5, kind: 'projet' });
		expect([back.undirectedSize, back.directedSize]).toEqual([1, 1]);
	});

	test('keeps the picture', () => {
		expect(back.getNodeAttributes('actor:2')).toMatchObject({ x: 10, y: -5.5, size: 4 });
		expect(gexf).toContain('<viz:color r="0" g="114" b="178"/>');
		// Section 5 of the GEXF 1.2draft primer.
		expect(gexf).toContain('xmlns:viz="http://www.gexf.net/1.2draft/viz"');
	});

	test('holds any text as text', () => {
		expect(back.getNodeAttribute('actor:2', 'label')).toBe('<script>alert("x")</script> & Cie');
		expect(gexf).not.toContain('<script');
		expect(back.getNodeAttribute('actor:3', 'label')).toBe('Tab\tligne\nsuivante   fin 🌍');
		expect(back.getNodeAttribute('actor:3', 'kind')).toBe('asso');
	});

	test('lets the user’s own column of the name of ours give way', () => {
		expect(back.getNodeAttributes('actor:2')).toMatchObject({ mode: 'actor', mode_: 'à distance' });
	});

	test('says what it is and when', () => {
		expect(gexf).toContain('lastmodifieddate="2025-11-21"');
		expect(gexf).toContain('Partenaires &lt;de&gt; Brest &amp;');
		expect(gexf).toContain('Acteurs liés par les ateliers');
	});

	test('writes the same network the same way, and leaves it as it was', () => {
		const before = JSON.stringify(graph.export());
		const options = { ...CAPTION, positions };
		expect(toGexf(graph, options)).toBe(toGexf(graph, options));
		expect(JSON.stringify(graph.export())).toBe(before);
	});

	test('keeps apart identifiers that differ by what cannot be written', () => {
		const network = buildNetwork({ actors: [actor('a\u0001', 'A'), actor('a', 'B')], ties: [] });
		expect(read(toGexf(network.graph, CAPTION)).order).toBe(2);
	});
});

test('what XML forbids is taken out, the rest stays', () => {
	expect(printable('a\u0000b\u000bc\ufffed\ud83cx\udf0dy')).toBe('abcdxy');
	expect(printable('é 🌍 \t\n\r « »')).toBe('é 🌍 \t\n\r « »');
});
