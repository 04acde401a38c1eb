import Graph from 'graphology';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguard } from '../../../../src/lib/import/unguard.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import {
	GRAPH_FORMATS,
	writeNetwork,
	type GraphFormatId,
} from '../../../../src/lib/network/formats/graph-formats.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import { recognised } from '../../import/written-feeds.ts';
import { AWKWARD, DIRECTIONS, networkOf, optionsFor } from './awkward-network.ts';

const written = (format: GraphFormatId, network: Network) =>
	writeNetwork(format, network, optionsFor(network));

/** The rows of a CSV, its guards taken off. */
const rowsOf = (text: string) =>
	Papa.parse<string[]>(text, { skipEmptyLines: true }).data.map((row) => row.map(unguard));

const network = networkOf(AWKWARD, DIRECTIONS.mixed);

test('each format gives its files, and a format that is none is refused', () => {
	for (const { id, suffixes, mime } of GRAPH_FORMATS) {
		const files = written(id, network);
		expect(files.map(({ suffix }) => suffix)).toEqual(suffixes);
		expect(files.every((file) => file.text !== '' && file.mime === mime)).toBe(true);
	}
	// @ts-expect-error: as a command line would ask for it.
	expect(() => writeNetwork('dot', network, optionsFor(network))).toThrow(RangeError);
});

describe('CSV for Gephi', () => {
	const [nodes, edges] = written('gephi-csv', network).map(({ text }) => text);

	test('holds identifiers, labels, columns, places; ends, directions, weights', () => {
		const [titles, ...rows] = rowsOf(nodes ?? '');
		expect(titles).toEqual(
			'Id Label mode kind members share open mixed constructor group degree x y'.split(' '),
		);
		expect(rows.map(([, label]) => label)).toEqual([
			...AWKWARD.slice(0, 6),
			// Without what no text file holds.
			'sonnée',
			...AWKWARD.slice(7),
		]);
		expect(rows[2]?.slice(4, 7)).toEqual(['2', String(2 / 3), 'true']);
		expect(rowsOf(edges ?? '').slice(0, 3)).toEqual([
			['Source', 'Target', 'Type', 'Id', 'Weight', 'kind'],
			['actor:n0', 'actor:n1', 'Directed', 'tie:1', '0.125', ''],
			['actor:n1', 'actor:n2', 'Undirected', 'tie:2', '0.25', '=1+1'],
		]);
	});

	test('runs nothing in a spreadsheet, and has no mark before its titles', () => {
		expect(nodes).toMatch(/^Id,Label/);
		expect(nodes).toContain('"\'=1+1"');
		expect(nodes).toMatch(/,-4\r\n/);
	});

	test('is known when it comes back', async () => {
		expect(await recognised('n.csv', nodes ?? '')).toContain(
			'actors: actor_id=Id label=Label kind=kind',
		);
		expect(await recognised('e.csv', edges ?? '')).toContain(
			'ties: source_id=Source target_id=Target kind=kind directed=Type weight=Weight',
		);
	});
});

describe('CSV for Kumu', () => {
	const twins = buildNetwork({
		actors: [
			{ id: '1', label: 'CAF', mode: 'actor', attributes: { kind: 'institution', Tags: 'a|b' } },
			{ id: '2', label: 'caf', mode: 'actor', attributes: { description: '=x', ville: 'Brest' } },
			{ id: '3', label: '', mode: 'event', attributes: {} },
		],
		ties: [
			{ source: '1', target: '2', weight: 2, kind: 'finance', directed: true },
			{ source: '2', target: '1', weight: 1 },
		],
	}).graph;
	const [elements, connections] = written('kumu-csv', twins).map(({ text }) => text);

	test('knows elements by distinct labels', () => {
		expect(rowsOf(elements ?? '').map((row) => row.slice(0, 4))).toEqual([
			['Label', 'Type', 'Description', 'Tags'],
			['CAF (actor:1)', 'institution', '', 'a|b'],
			['caf (actor:2)', 'actor', '=x', 'actor'],
			['event:3', 'event', '', 'event'],
		]);
		expect(rowsOf(connections ?? '')).toEqual([
			['From', 'To', 'Type', 'Direction', 'Weight'],
			['CAF (actor:1)', 'caf (actor:2)', 'finance', 'directed', '2'],
			['caf (actor:2)', 'CAF (actor:1)', '', 'undirected', '1'],
		]);
	});

	test('is known when it comes back', async () => {
		expect((await recognised('e.csv', elements ?? ''))[0]).toBe('kumu-elements');
		expect((await recognised('c.csv', connections ?? ''))[0]).toBe('kumu-connections');
	});
});

test('Pajek says two modes, the first one first, when ties all go from one to the other', () => {
	const actors = [
		{ id: 'r', label: 'Réunion', mode: 'event', attributes: {} },
		{ id: 'a', label: 'Ada', mode: 'actor', attributes: {} },
		{ id: 's', label: 'Salon', mode: 'event', attributes: {} },
	];
	const ties = [{ source: 's', target: 'a', weight: 1 }];
	const linesOf = (targetMode: string) => {
		const { graph } = buildNetwork({ actors, ties }, { sourceMode: 'event', targetMode });
		return written('pajek', graph)[0]
			?.text.split('\r\n')
			.filter((line) => !line.includes('.'));
	};
	const title = "*Network Partenaires <de> 'Brest'";
	expect(linesOf('actor')).toEqual([title, '*Vertices 3 2', '*Edges', '2 3 1', '']);
	// The tie goes to an event that bears the actor's identifier: two modes, tied inside one.
	expect(linesOf('event')).toEqual([title, '*Vertices 4', '*Edges', '3 4 1', '']);
});

test('graphology’s JSON is what graphology and sigma read', () => {
	const [file] = written('graphology-json', network);
	const back = Graph.from(JSON.parse(file?.text ?? ''));
	expect(back.getAttributes()).toMatchObject({ date: '2025-11-21', source: 'ateliers.csv' });
	expect(back.getNodeAttributes('actor:n1')).toMatchObject({
		...{ label: '=1+1', mode: 'actor', x: 10.5, y: -1, size: 4.5, color: '#0072b2' },
		...{ members: 1, open: false },
	});
	expect(back.getEdgeAttributes('tie:2')).toEqual({ weight: 0.25, kind: '=1+1' });
	expect([back.directedSize, back.undirectedSize]).toEqual([4, 4]);
});
