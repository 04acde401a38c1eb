import Graph from 'graphology';
import { inSlices } from '../workers/in-slices.ts';
import { nodeKey, type ActorNode, type Network, type Tie } from './network.ts';
import type { ActorRow, Mode, NetworkRows, TieRow } from './network-rows.ts';

export interface BuildOptions {
	/** Mode of the identifiers in `source`, `actor` by default. */
	sourceMode?: Mode;
	/** Mode of the identifiers in `target`, that of the sources by default. */
	targetMode?: Mode;
}

/** Rows that gave no tie of their own, so that rows in = ties + dropped. */
export interface Dropped {
	/** Rows tying someone to itself. */
	selfTies: number;
	/** Rows added to the weight of a tie that was there already. */
	parallelTies: number;
	/** Rows whose weight is not a number above zero. */
	unusableWeights: number;
}

export interface BuiltNetwork {
	graph: Network;
	dropped: Dropped;
}

/**
 * The network that rows describe.
 *
 * A directed row and an undirected one between the same two actors are two ties. An identifier
 * that no actor row describes still becomes a node, labelled by its identifier.
 */
export function buildNetwork(rows: NetworkRows, options: BuildOptions = {}): BuiltNetwork {
	const { addActor, addRow, built } = building(rows, options);
	rows.actors.forEach(addActor);
	rows.ties.forEach(addRow);
	return built;
}

/** The same, in slices: a large network takes longer than a page may be held up. */
export async function buildNetworkInSlices(
	rows: NetworkRows,
	options: BuildOptions = {},
): Promise<BuiltNetwork> {
	const { addActor, addRow, built } = building(rows, options);
	await inSlices(rows.actors, addActor);
	await inSlices(rows.ties, addRow);
	return built;
}

/** A network to which rows are added one by one: actors before ties. */
function building(
	{ ties }: NetworkRows,
	{ sourceMode = 'actor', targetMode = sourceMode }: BuildOptions,
) {
	const graph: Network = new Graph<ActorNode, Tie>({ type: typeOf(ties) });
	const dropped: Dropped = { selfTies: 0, parallelTies: 0, unusableWeights: 0 };
	const addActor = ({ id, label, mode, attributes }: ActorRow) => {
		graph.mergeNode(nodeKey(mode, id), { id, label, mode, attributes });
	};
	const place = (mode: Mode, id: string) => {
		const key = nodeKey(mode, id);
		if (!graph.hasNode(key)) graph.addNode(key, { id, label: id, mode, attributes: {} });
		return key;
	};
	const addRow = (row: TieRow) => {
		const source = place(sourceMode, row.source);
		const target = place(targetMode, row.target);
		if (source === target) dropped.selfTies += 1;
		else if (!(row.weight > 0 && Number.isFinite(row.weight))) dropped.unusableWeights += 1;
		else if (addTie(graph, source, target, row)) dropped.parallelTies += 1;
	};
	return { addActor, addRow, built: { graph, dropped } };
}

function typeOf(ties: readonly TieRow[]): 'directed' | 'undirected' | 'mixed' {
	const directed = ties.some((tie) => tie.directed);
	if (!directed) return 'undirected';
	return ties.every((tie) => tie.directed) ? 'directed' : 'mixed';
}

/** Adds the tie, or its weight to the one that is there. Returns whether it was there. */
function addTie(graph: Network, source: string, target: string, row: TieRow): boolean {
	const edge = row.directed
		? graph.directedEdge(source, target)
		: graph.undirectedEdge(source, target);
	if (edge !== undefined) {
		const tie = graph.getEdgeAttributes(edge);
		const kinds = row.kind && !tie.kinds.includes(row.kind) ? [...tie.kinds, row.kind] : tie.kinds;
		graph.mergeEdgeAttributes(edge, { weight: tie.weight + row.weight, kinds });
		return true;
	}
	const kinds = row.kind ? [row.kind] : [];
	const tie: Tie = { weight: row.weight, kinds, ...(row.shared && { shared: row.shared }) };
	const key = `tie:${graph.size + 1}`;
	if (row.directed) graph.addDirectedEdgeWithKey(key, source, target, tie);
	else graph.addUndirectedEdgeWithKey(key, source, target, tie);
	return false;
}
