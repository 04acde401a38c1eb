import { describe, expect, it } from 'vitest';
import { tablesOf } from './graph-files-tables.ts';

const xml = (...lines: string[]) => ['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n');

// In the dialect of Gephi's exports and of the primers of gexf.net (1.2draft and 1.3), written by hand.
describe('GEXF in the dialect of Gephi', () => {
	const GEPHI = xml(
		'<gexf xmlns="http://www.gexf.net/1.3" version="1.3" xmlns:viz="http://www.gexf.net/1.3/viz">',
		'  <meta lastmodifieddate="2024-05-01"><creator>Gephi 0.10</creator></meta>',
		'  <graph defaultedgetype="undirected" mode="static">',
		'    <attributes class="node" mode="static">',
		'      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>',
		'      <attribute id="1" title="Label" type="string"/>',
		'    </attributes>',
		'    <attributes class="edge"><attribute id="1" title="since" type="string"/></attributes>',
		'    <nodes count="2">',
		'      <node id="0.0" label="Myriel &amp; C&#233;cile">',
		'        <attvalues><attvalue for="modularity_class" value="3"/><attvalue for="1" value="M."/></attvalues>',
		'        <viz:size value="28.685715"></viz:size>',
		'        <viz:position x="-266.82776" y="299.6904" z="0.0"></viz:position>',
		'        <viz:color r="235" g="81" b="72" a="0.5"></viz:color>',
		'      </node>',
		'      <node id="1.0"><viz:color hex="#FF7700"/></node>',
		'    </nodes>',
		'    <edges count="3">',
		'      <edge id="0" source="1.0" target="0.0" weight="2.5"><attvalues><attvalue for="1" value="1815"/></attvalues></edge>',
		'      <edge id="1" source="0.0" target="1.0" type="directed" label="écrit à" kind="lettre"/>',
		'      <edge id="2" source="0.0" target="9.0" type="mutual"></edge>',
		'    </edges>',
		'  </graph>',
		'</gexf>',
	);

	it('gives titles, defaults, pictures, and edges to nodes that are not declared', async () => {
		expect(await tablesOf(GEPHI)).toEqual({
			nodes: [
				{
					...{ Id: '0.0', Label: 'Myriel & Cécile', 'Modularity Class': '3', Label_2: 'M.' },
					...{ size: '28.685715', x: '-266.82776', y: '299.6904', color: '#eb514880' },
				},
				{ Id: '1.0', Label: '1.0', 'Modularity Class': '0', color: '#FF7700' },
			],
			edges: [
				{ Source: '1.0', Target: '0.0', Type: 'Undirected', Id: '0', Weight: '2.5', since: '1815' },
				{
					...{ Source: '0.0', Target: '1.0', Type: 'Directed', Id: '1', Label: 'écrit à' },
					...{ Weight: '1', kind: 'lettre' },
				},
				{ Source: '0.0', Target: '9.0', Type: 'Mutual', Id: '2', Weight: '1' },
			],
		});
	});

	it('is read with any mark and in any encoding that it declares', async () => {
		const utf16 = Uint16Array.from(`\ufeff${GEPHI}`, (letter) => letter.charCodeAt(0));
		const latin = GEPHI.replace('UTF-8', 'ISO-8859-15').replace(
			'écrit à',
			'\u00e9crit \u00e0 \u00a4',
		);
		const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
		const expected = await tablesOf(GEPHI);
		expect(await tablesOf(`\ufeff${GEPHI}`)).toEqual(expected);
		expect(await tablesOf(utf16)).toEqual(expected);
		// In ISO-8859-15, 0xA4 is the euro.
		expect((await tablesOf(bytes)).edges[1]?.Label).toBe('écrit à €');
	});

	it('keeps nested nodes, spells and values over time', async () => {
		const tables = await tablesOf(
			xml(
				'<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
				'<graph mode="dynamic" timeformat="date" defaultedgetype="directed">',
				'<attributes class="node" mode="dynamic"><attribute id="0" title="members" type="integer"/></attributes>',
				'<nodes>',
				'<node id="a" label="Fédération" start="2009-03-01"><nodes><node id="b" label="Club">',
				'<spells><spell start="2009" end="2011"/><spell start="2013"/></spells></node></nodes>',
				'<edges><edge source="b" target="a"/></edges></node>',
				'<node id="c" label="Autre" pid="a"><attvalues>',
				'<attvalue for="0" value="5" start="2009" endopen="2010"/><attvalue for="0" value="8" start="2010"/>',
				'</attvalues></node>',
				'</nodes>',
				'<edges><edge source="a" target="c"/><edge source="a" target="c"/></edges>',
				'</graph></gexf>',
			),
		);
		expect(tables.nodes).toEqual([
			{ Id: 'a', Label: 'Fédération', start: '2009-03-01' },
			{ Id: 'b', Label: 'Club', parent: 'a', start: '2009|2013', end: '2011|' },
			{ Id: 'c', Label: 'Autre', parent: 'a', members: '[2009, 2010, 5); [2010, Infinity, 8]' },
		]);
		expect(tables.edges.map(({ Source, Target, Type }) => `${Source} ${Target} ${Type}`)).toEqual([
			'b a Directed',
			'a c Directed',
			'a c Directed',
		]);
	});
});

describe('GraphML', () => {
	it('gives the values of its keys, defaults, nested graphs, ports and ties of several ends', async () => {
		const tables = await tablesOf(
			xml(
				'<!DOCTYPE graphml>',
				'<!-- from the primer of GraphML -->',
				'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
				'<key id="d0" for="node" attr.name="color" attr.type="string"><default>yellow</default></key>',
				'<key id="d1" for="edge" attr.name="Weight" attr.type="double"/>',
				'<key id="d2" for="all" attr.name="note" attr.type="string"/>',
				'<key id="d3" for="node" attr.name="Label" attr.type="string"/>',
				'<graph id="G" edgedefault="undirected">',
				'<node id="n0"><data key="d0">green</data><data key="d3"><![CDATA[A < B & "C"]]></data><port name="North"/><port name="South"/></node>',
				'<node id="n1"><data key="d2"> deux\nlignes </data>',
				'<graph id="n1:" edgedefault="directed"><node id="n1::n0"/><edge source="n1::n0" target="n0"/></graph></node>',
				'<edge id="e1" source="n0" target="n1" sourceport="North"><data key="d1">1.0</data></edge>',
				'<edge source="n1" target="n0" directed="true"><data key="d9">libre</data></edge>',
				'<hyperedge id="h"><endpoint node="n0"/><endpoint node="n1" type="in"/></hyperedge>',
				'</graph></graphml>',
			),
		);
		expect(tables.nodes).toEqual([
			{ Id: 'n0', Label: 'A < B & "C"', color: 'green', ports: 'North|South' },
			{ Id: 'n1', Label: 'n1', color: 'yellow', note: ' deux\nlignes ' },
			{ Id: 'n1::n0', Label: 'n1::n0', color: 'yellow', parent: 'n1' },
			{ Id: 'h', Label: 'h' },
		]);
		expect(tables.edges).toEqual([
			{ Source: 'n1::n0', Target: 'n0', Type: 'Directed' },
			{
				...{ Source: 'n0', Target: 'n1', Type: 'Undirected', Id: 'e1', Weight: '1.0' },
				sourceport: 'North',
			},
			{ Source: 'n1', Target: 'n0', Type: 'Directed', d9: 'libre' },
			{ Source: 'h', Target: 'n0', Type: 'Undirected' },
			{ Source: 'n1', Target: 'h', Type: 'Directed' },
		]);
	});

	// In the dialect of yEd, after the examples of its documentation.
	it('of yEd gives the labels that it draws', async () => {
		const tables = await tablesOf(
			xml(
				'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">',
				'<key attr.name="description" attr.type="string" for="node" id="d4"/>',
				'<key for="node" id="d5" yfiles.type="nodegraphics"/>',
				'<key for="edge" id="d9" yfiles.type="edgegraphics"/>',
				'<key for="graphml" id="d6" yfiles.type="resources"/>',
				'<graph edgedefault="directed" id="G">',
				'<node id="n0"><data key="d4" xml:space="preserve"/><data key="d5"><y:ShapeNode>',
				'<y:Geometry height="30.0" width="40.0" x="100.0" y="-5.0"/><y:Fill color="#FFCC00" transparent="false"/>',
				'<y:NodeLabel fontSize="12">Mairie<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>',
				'</y:ShapeNode></data></node>',
				'<node id="n1"/>',
				'<edge id="e0" source="n0" target="n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>finance</y:EdgeLabel></y:PolyLineEdge></data></edge>',
				'</graph><data key="d6"><y:Resources/></data></graphml>',
			),
		);
		expect(tables).toEqual({
			nodes: [
				{ Id: 'n0', Label: 'Mairie', x: '120', y: '10', color: '#FFCC00' },
				{ Id: 'n1', Label: 'n1' },
			],
			edges: [{ Source: 'n0', Target: 'n1', Type: 'Directed', Id: 'e0', Label: 'finance' }],
		});
	});
});

describe('damaged XML', () => {
	const GEXF = '<gexf>\n<graph>\n<nodes>\n<node id="a"/>\n</nodes>\n</graph>\n</gexf>\n';

	it.each([
		['a tag closed by another', GEXF.replace('</nodes>', '</node>'), 'graph-xml', '5'],
		['an attribute without marks', GEXF.replace('id="a"', 'id=a'), 'graph-xml', '4'],
		['a sign that is not escaped', GEXF.replace('"a"/>', '"a"> 1 <2 </node>'), 'graph-xml', '4'],
		['two roots', GEXF + GEXF, 'graph-xml', '8'],
		['an end that is missing', GEXF.slice(0, 40), 'graph-truncated', '5'],
		['a tag cut in two', GEXF.slice(0, -4), 'graph-truncated', '7'],
	])('says where: %s', async (_, text, code, detail) => {
		await expect(tablesOf(text)).rejects.toMatchObject({ name: 'ReadingError', code, detail });
	});

	it('without a node or an edge is refused as empty', async () => {
		await expect(tablesOf('<gexf><graph/></gexf>')).rejects.toMatchObject({ code: 'empty' });
	});
});
