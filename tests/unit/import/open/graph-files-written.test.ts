import { describe, expect, it } from 'vitest';
import { fixture, tablesOf, type Row } from './graph-files-tables.ts';

/** What NetworkX and igraph wrote (tests/fixtures/networks/format-files.py). */
interface Cooperation {
	nodes: {
		id: string;
		label: string;
		kind: string;
		members: number;
		open: boolean;
		x: number;
		y: number;
	}[];
	ties: [source: string, target: string, weight: number, since: string][];
}

const { nodes, ties }: Cooperation = JSON.parse(
	new TextDecoder().decode(fixture('format-cooperation.json')),
);

/** Python and C write truth values and numbers each in their way. */
function asValues(row: Row) {
	const { members, open, x, y, ...texts } = row;
	return {
		...texts,
		members: Number(members),
		open: open?.toLowerCase(),
		x: Number(x),
		y: Number(y),
	};
}

const asTie = ({ Source, Target, Type, Weight, since }: Row) => ({
	ends: Type === 'Directed' ? [Source, Target] : [Source, Target].sort(),
	Type,
	weight: Number(Weight),
	since,
});

const DIRECTIONS = [
	['undirected', 'Undirected'],
	['directed', 'Directed'],
] as const;

const byWeight = (one: { weight: number }, other: { weight: number }) => one.weight - other.weight;

function expectedTies(type: string, idOf: (id: string) => string) {
	return ties
		.map(([source, target, weight, since]) => {
			const ends = [idOf(source), idOf(target)];
			return { ends: type === 'Directed' ? ends : ends.sort(), Type: type, weight, since };
		})
		.sort(byWeight);
}

describe('files written by NetworkX', () => {
	describe.each(['gexf', 'graphml', 'json'])('%s', (format) => {
		it.each(DIRECTIONS)('%s, give their nodes and ties', async (direction, type) => {
			const tables = await tablesOf(fixture(`format-networkx-${direction}.${format}`));
			expect(tables.nodes.map(asValues)).toEqual(
				nodes.map(({ id, label, open, ...others }) => ({
					...{ Id: id, Label: label, open: String(open) },
					...others,
				})),
			);
			expect(tables.edges.map(asTie).sort(byWeight)).toEqual(expectedTies(type, (id) => id));
		});
	});

	it('in Pajek’s format give those that it can write', async () => {
		const tables = await tablesOf(fixture('format-networkx-directed.net'));
		expect(tables.nodes).toEqual([
			{ Id: '1', Label: 'Épicerie <Ti & Co>', x: '0.0', y: '10.0', shape: 'ellipse' },
			{ Id: '2', Label: "=1+1; l'Œuvre, 🌍", x: '-7.0', y: '0.125', shape: 'ellipse' },
			{ Id: '3', Label: 'Isolé', x: '20.0', y: '20.0', shape: 'ellipse' },
		]);
		expect(tables.edges).toEqual([{ Source: '1', Target: '2', Type: 'Directed', Weight: '1.0' }]);
	});
});

describe('files written by igraph', () => {
	it.each(DIRECTIONS)('in GraphML, %s, give their nodes and ties', async (direction, type) => {
		const tables = await tablesOf(fixture(`format-igraph-${direction}.graphml`));
		// igraph numbers vertices, and has a `name` for label.
		expect(tables.nodes.map(asValues)).toEqual(
			nodes.map(({ id, kind, members, open, x, y }, index) => ({
				...{ Id: `n${index}`, Label: id, kind, members, open: String(open), x, y },
			})),
		);
		const numbered = (id: string) => `n${nodes.findIndex((node) => node.id === id)}`;
		expect(tables.edges.map(asTie).sort(byWeight)).toEqual(expectedTies(type, numbered));
	});

	it.each(DIRECTIONS)('in Pajek’s format, %s, give labels and weights', async (direction, type) => {
		const tables = await tablesOf(fixture(`format-igraph-${direction}.net`));
		expect(tables.nodes.map(({ Id, Label, x, y }) => [Id, Label, Number(x), Number(y)])).toEqual(
			nodes.map(({ label, x, y }, index) => [String(index + 1), label, x, y]),
		);
		const numbered = (id: string) => String(nodes.findIndex((node) => node.id === id) + 1);
		expect(tables.edges.map(asTie).sort(byWeight)).toEqual(
			expectedTies(type, numbered).map((tie) => ({ ...tie, since: undefined })),
		);
	});

	it('in Pajek’s format say the two modes', async () => {
		const tables = await tablesOf(fixture('format-igraph-two-mode.net'));
		expect(tables.nodes.map(({ Label, mode }) => [Label, mode])).toEqual([
			['Ada', '1'],
			['Bob', '1'],
			['Atelier 1', '2'],
			['Atelier 2', '2'],
			['Café', '2'],
		]);
		expect(tables.edges.map(({ Source, Target }) => [Source, Target])).toEqual([
			['1', '3'],
			['1', '4'],
			['2', '4'],
			['2', '5'],
		]);
	});
});
