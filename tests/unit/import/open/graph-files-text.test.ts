import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';
import { decisionsIn } from '../../../../src/lib/state/received-files.ts';
import { recognised } from '../written-feeds.ts';
import { tablesOf } from './graph-files-tables.ts';

const lines = (...all: string[]) => all.join('\r\n');

// After the examples of the Pajek manual.
describe('Pajek', () => {
	it('gives vertices, ties of every sort, and their parameters', async () => {
		const tables = await tablesOf(
			lines(
				'% a comment',
				'*Network Réseau',
				'*Vertices 6',
				'1 "Pierre ""le Grand"" à l\'angle" 0.1 0.2 0.5 box ic Red x_fact 2',
				'2 Anna [5-10,12]',
				'4 "C:\\dossier\\" 0.5 0.5',
				'*Arcs :1 "aime"',
				'1 2 3 c Blue l "tendre"',
				'2 1',
				'*Edges :2 "voisins"',
				'3 4 -1.5 [1-3]',
				'1: 5 6 2',
				'*Arcslist',
				'1 3 4',
				'*Edgeslist',
				'2 5',
			),
		);
		expect(tables.nodes.map(({ Id, Label }) => [Id, Label])).toEqual([
			['1', 'Pierre '],
			['2', 'Anna'],
			['3', '3'],
			['4', 'C:\\dossier\\'],
			['5', '5'],
			['6', '6'],
		]);
		expect(tables.nodes[1]).toEqual({ Id: '2', Label: 'Anna', time: '5-10,12' });
		expect(tables.edges.map((row) => Object.values(row).join(' '))).toEqual([
			'1 2 Directed tendre 3 Blue aime',
			'2 1 Directed 1 aime',
			'3 4 Undirected -1.5 voisins 1-3',
			'5 6 Undirected 2 aime',
			'1 3 Directed 1',
			'1 4 Directed 1',
			'2 5 Undirected 1',
		]);
	});

	it('gives two modes and matrices', async () => {
		const { nodes, edges } = await tablesOf(
			lines('*Vertices 5 2', '1 "A"', '2 "B"', '3 "R1"', '*Matrix', '1 0 2', '0 0.5 0'),
		);
		expect(nodes.map(({ Label, mode }) => `${Label} ${mode}`)).toEqual([
			...['A 1', 'B 1', 'R1 2', '4 2', '5 2'],
		]);
		expect(edges.map(({ Source, Target, Type, Weight }) => [Source, Target, Type, Weight])).toEqual(
			[
				['1', '3', 'Undirected', '1'],
				['1', '5', 'Undirected', '2'],
				['2', '4', 'Undirected', '0.5'],
			],
		);
		const square = await tablesOf(lines('*Vertices 2', '*Matrix', '0 1 ', ' 3', '0'));
		expect(square.edges.map(({ Source, Target, Weight }) => [Source, Target, Weight])).toEqual([
			['1', '2', '1'],
			['2', '1', '3'],
		]);
	});

	it('of a project gives partitions and vectors', async () => {
		const { nodes } = await tablesOf(
			lines(
				...[
					'*Network n',
					'*Vertices 2',
					'*Arcs',
					'1 2',
					'*Partition Quartier',
					'*Vertices 2',
					'3',
					'4',
				],
				...['*Vector Taille', '*Vertices 2', '0.5', '1e3'],
			),
		);
		expect(nodes).toEqual([
			{ Id: '1', Label: '1', Quartier: '3', Taille: '0.5' },
			{ Id: '2', Label: '2', Quartier: '4', Taille: '1e3' },
		]);
	});

	it('is read in Windows-1252, in UTF-8 and in UTF-16', async () => {
		const text = lines('*Vertices 1', '1 "Cœur d’Île"');
		const utf16 = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
		const ansi = Uint8Array.from(text, (letter) => {
			const own = { œ: 0x9c, '’': 0x92 }[letter];
			return own ?? letter.charCodeAt(0);
		});
		for (const content of [text, `\ufeff${text}`, utf16, ansi]) {
			expect((await tablesOf(content)).nodes[0]?.Label).toBe('Cœur d’Île');
		}
	});

	it.each([
		['a tie of one end', ['*Vertices 2', '*Arcs', '1 2', '1'], '4'],
		['a section that is not known', ['*Vertices 2', '', '*Hierarchy'], '3'],
		['a vertex without a number', ['*Vertices 2', '"A"'], '2'],
		['a second network', ['*Vertices 2', '*Arcs', '1 2', '*Network b'], '4'],
	])('says the line of %s', async (_, all, detail) => {
		await expect(tablesOf(lines(...all))).rejects.toMatchObject({ code: 'graph-line', detail });
	});
});

describe('JSON', () => {
	it('of graphology gives attributes, flags and what is nested', async () => {
		const document = {
			attributes: { name: 'x' },
			options: { type: 'mixed', multi: true, allowSelfLoops: true },
			nodes: [
				{
					key: 'a',
					attributes: { label: 'Ada', size: 3, tags: ['x', 'y'], place: { city: 'Brest' } },
				},
				{ key: 'b', attributes: { Label: 'sa', Id: 7, 'Id ': 8 } },
			],
			edges: [
				{ key: 'e', source: 'a', target: 'b', attributes: { weight: 2, kind: 'don' } },
				{ source: 'b', target: 'a', undirected: true },
				{ source: 'a', target: 'z' },
			],
		};
		const expected = {
			nodes: [
				{ Id: 'a', Label: 'Ada', size: '3', tags: 'x|y', 'place/city': 'Brest' },
				{ Id: 'b', Label: 'b', Label_2: 'sa', Id_2: '7', Id_3: '8' },
			],
			edges: [
				{ Source: 'a', Target: 'b', Type: 'Directed', Id: 'e', Weight: '2', kind: 'don' },
				{ Source: 'b', Target: 'a', Type: 'Undirected' },
				{ Source: 'a', Target: 'z', Type: 'Directed' },
			],
		};
		expect(await tablesOf(JSON.stringify(document))).toEqual(expected);
		expect(await tablesOf(`\ufeff${JSON.stringify(document, null, '\t')}`)).toEqual(expected);
		document.options.type = 'undirected';
		const { edges } = await tablesOf(JSON.stringify(document));
		expect(edges.map(({ Type }) => Type)).toEqual(['Undirected', 'Undirected', 'Undirected']);
	});

	// The two ways of d3's examples: by rank, then by identifier.
	it('of d3 gives nodes and links', async () => {
		const byRank = {
			nodes: [{ name: 'Myriel', group: 1 }, { name: 'Napoléon' }],
			links: [{ source: 1, target: 0, value: 4 }],
		};
		expect(await tablesOf(JSON.stringify(byRank))).toEqual({
			nodes: [
				{ Id: '0', Label: 'Myriel', group: '1' },
				{ Id: '1', Label: 'Napoléon' },
			],
			edges: [{ Source: '1', Target: '0', Type: 'Undirected', value: '4' }],
		});
		const byId = { nodes: [{ id: 'Myriel' }], links: [{ source: 'Myriel', target: 'Valjean' }] };
		expect((await tablesOf(JSON.stringify(byId))).edges[0]).toMatchObject({ Target: 'Valjean' });
	});

	it.each([
		['a comma too many', '{\n"nodes": [\n{"key": "a"},\n]}', 'graph-json-syntax', '4'],
		['an end that is missing', '{"nodes": [{\n"key": "a', 'graph-json-syntax', '2'],
		[
			'a tie without an end',
			'{"nodes": [], "edges": [{"source": "a"}]}',
			'graph-json',
			'$.edges[0]',
		],
		['a list that is none', '{"nodes": [{"id": 1}], "links": 3}', 'graph-json', '$.links'],
	])('says where: %s', async (_, text, code, detail) => {
		await expect(tablesOf(text)).rejects.toMatchObject({ code, detail });
	});
});

describe('files of networks', () => {
	const NET = lines(
		'*Vertices 3',
		'1 "Ada"',
		'2 "Bob"',
		'3 "Cyd"',
		'*Arcs',
		'1 2 2',
		'2 3 1',
		'3 1 5',
	);

	it('become two tables that are known at once', async () => {
		const files = await openFile('carte.net', new Blob([NET]));
		expect(files.map(({ name }) => name)).toEqual(['carte.net · nodes', 'carte.net · edges']);
		const [nodes = '', edges = ''] = await Promise.all(files.map(({ blob }) => blob.text()));
		expect(await recognised('n.csv', nodes)).toEqual([
			'gephi-nodes',
			'actors: actor_id=Id label=Label',
		]);
		expect(await recognised('e.csv', edges)).toEqual([
			'gephi-edges',
			'ties: source_id=Source target_id=Target directed=Type weight=Weight',
		]);
	});

	it('of JSON are data, and not decisions that cannot be read', async () => {
		const blob = new Blob(['{"nodes": [{"key": "a"}], "edges": []}']);
		expect(await decisionsIn({ name: 'carte.json', blob })).toBeUndefined();
		const other = new Blob(['{"pages": []}']);
		expect(await decisionsIn({ name: 'autre.json', blob: other })).toMatchObject({
			kind: 'unreadable',
		});
	});

	it.each([
		['a table', 'nodes;edges\n*Vertices;3\n'],
		['a table of names', '*Vertices\n3\n'],
		['another document in XML', '<?xml version="1.0"?><rss><gexf/></rss>'],
		['another document in JSON', '{"maillage":"decisions","files":[]}'],
	])('are not looked for in %s', async (_, text) => {
		const blob = new Blob([text]);
		expect((await openFile('f', blob))[0]?.blob).toBe(blob);
	});
});
