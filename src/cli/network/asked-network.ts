import type { Engine } from '../../lib/db/engine.ts';
import { NO_FILTER } from '../../lib/model/filter.ts';
import type { Relation } from '../../lib/model/relation.ts';
import { modesOf } from '../../lib/network/network.ts';
import {
	actorValues,
	namingColumn,
	type ActorValue,
} from '../../lib/queries/network/actor-values.ts';
import type { NetworkContext } from '../../lib/queries/network/incidence.ts';
import type { ProjectionSize } from '../../lib/queries/network/projection-size.ts';
import { loadNetwork, sizeOf, type LoadedNetwork } from '../../lib/state/network-loading.ts';
import { columnNamed } from './columns-named.ts';
import { CommandTables } from './command-tables.ts';
import type { MadeOf } from './made-of.ts';
import { withValues } from './measure-network.ts';
import type { NetworkArguments } from './network-arguments.ts';
import { relationAsked } from './relation-asked.ts';

/** A network that was asked for: made, with the attributes to measure, or too large to be made. */
export type AskedNetwork =
	| { relation: Relation; loaded: LoadedNetwork; attributes: string[] }
	| { relation: Extract<Relation, { rule: 'projection' }>; size: ProjectionSize };

async function store(tables: CommandTables, made: MadeOf, args: NetworkArguments) {
	const { main, nodes } = made;
	const { name: table } = await tables.store(main.name, main.read);
	const described = nodes && {
		table: (await tables.store(nodes.name, nodes.read)).name,
		id: nodes.id,
	};
	const asked = { file: main.name, table, columns: main.read.reading.columns };
	return relationAsked(asked, args, described);
}

/**
 * The columns to measure. Those of the file of actors are there; those of the rows are given to the
 * actors that the rows name.
 */
async function attributesOf(
	{ graph, relation }: LoadedNetwork,
	{ main, nodes }: MadeOf,
	args: NetworkArguments,
	tables: CommandTables,
): Promise<string[]> {
	const { columns } = (nodes ?? main).read.reading;
	const names = args.attributes.map((name) => columnNamed(columns, name, '--attribute'));
	const naming = namingColumn(relation);
	const table = tables.tables.find(({ name }) => name === naming?.table);
	if (nodes || !naming || !table) return names;
	const [mode = ''] = modesOf(graph);
	for (const name of names) {
		const statement = actorValues(table, naming.column, name);
		const values = await tables.run<ActorValue>(statement);
		withValues(graph, mode, name, values);
	}
	return names;
}

/** Makes the network asked for, unless it is a projection that compares too many pairs. */
export async function askedNetwork(
	made: MadeOf,
	args: NetworkArguments,
	openEngine?: () => Promise<Engine>,
): Promise<AskedNetwork> {
	const tables = await CommandTables.open(openEngine);
	try {
		const relation = await store(tables, made, args);
		const context: NetworkContext = { tables: tables.tables, fedBy: {} };
		if (relation.rule === 'projection') {
			const size = await sizeOf(relation, NO_FILTER, context, tables.run);
			if (size.pairs > args.maxPairs) return { relation, size };
		}
		const loaded = await loadNetwork(relation, NO_FILTER, context, tables.run);
		return { relation, loaded, attributes: await attributesOf(loaded, made, args, tables) };
	} finally {
		await tables.close();
	}
}
