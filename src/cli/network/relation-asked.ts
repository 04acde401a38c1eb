import { proposeRoles } from '../../lib/import/roles/propose-roles.ts';
import type { ReadTable } from '../../lib/import/read-table.ts';
import type { Feed } from '../../lib/model/feed.ts';
import type { Incidence, Relation, RowCondition } from '../../lib/model/relation.ts';
import { Misuse } from '../misuse.ts';
import { columnNamed, columnsNamed } from './columns-named.ts';
import type { ColumnCondition, NetworkArguments } from './network-arguments.ts';

type Columns = ReadTable['reading']['columns'];

/** The file that the network is made from, once with the engine. */
export interface AskedTable {
	file: string;
	table: string;
	columns: Columns;
}

function conditionsOf(
	given: readonly ColumnCondition[],
	{ table, columns }: AskedTable,
	option: string,
): RowCondition[] {
	const byColumn = new Map<string, string[]>();
	for (const { column, value } of given) {
		const name = columnNamed(columns, column, option);
		byColumn.set(name, [...(byColumn.get(name) ?? []), value]);
	}
	return [...byColumn].map(([column, is]) => ({ table, column, is }));
}

function columnOf(feed: Feed | undefined, role: string): string | undefined {
	const source = feed?.columns[role];
	return source && 'column' in source ? source.column : undefined;
}

/** The relation that the roles proposed for a file suggest, when none was asked. */
function proposed(asked: AskedTable, args: NetworkArguments): Relation {
	const { table, columns, file } = asked;
	const feeds = proposeRoles(file, columns).feeds.map(({ feed }) => feed);
	const ties = feeds.find((feed) => feed.table === 'ties');
	const [source, target] = ['source_id', 'target_id'].map((role) => columnOf(ties, role));
	if (source && target) {
		const weight = args.weight ?? columnOf(ties, 'weight');
		const directedBy = args.directed ? undefined : columnOf(ties, 'directed');
		const named = weight && { weight: columnNamed(columns, weight, '--weight') };
		const way = { directed: args.directed, ...(directedBy && { directedBy }) };
		return { rule: 'columns', table, source, target: [target], ...way, ...named };
	}
	const met = feeds.find((feed) => feed.table === 'participations');
	const [actor, event] = ['actor_id', 'event_id'].map((role) => columnOf(met, role));
	if (actor && event) return madeOf({ of: 'columns', table, first: actor, second: [event] }, args);
	throw new Misuse('--source COL and --target COL say what is tied to what');
}

function madeOf(incidence: Incidence, { project, weights, minimum }: NetworkArguments): Relation {
	if (project === undefined) return { rule: 'two-mode', incidence };
	const on = project === 'source' ? 'first' : 'second';
	return { rule: 'projection', incidence, on, weight: weights, minimum };
}

function ruleOf(asked: AskedTable, args: NetworkArguments): Relation {
	const { table, columns } = asked;
	if (args.replies) {
		const { id, parent, author } = args.replies;
		const named = (name: string) => columnNamed(columns, name, '--replies');
		const answers = conditionsOf(args.tieWhere, asked, '--tie-where');
		return {
			rule: 'replies',
			table,
			id: named(id),
			parent: named(parent),
			author: named(author),
			...(answers.length > 0 && { answers }),
		};
	}
	if (args.source === undefined) return proposed(asked, args);
	const source = columnNamed(columns, args.source, '--source');
	const target = columnsNamed(columns, args.target, '--target');
	if (args.twoMode || args.project) {
		return madeOf({ of: 'columns', table, first: source, second: target }, args);
	}
	const weight = args.weight && { weight: columnNamed(columns, args.weight, '--weight') };
	return { rule: 'columns', table, source, target, directed: args.directed, ...weight };
}

/** The relation that the command asks for. Throws a Misuse that names the columns there are. */
export function relationAsked(
	asked: AskedTable,
	args: NetworkArguments,
	described: Relation['described'],
): Relation {
	const where = conditionsOf(args.where, asked, '--where');
	return {
		...ruleOf(asked, args),
		...(where.length > 0 && { where }),
		...(described && { described }),
	};
}
