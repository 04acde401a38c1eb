import type { CanonicalTable } from './canonical.ts';
import { columnChoice } from './column-relation.ts';
import type { Feed } from './feed.ts';
import type { Relation } from './relation.ts';
import type { SourceTable } from './source-table.ts';

function canonicalOf(relation: Relation): CanonicalTable | undefined {
	if (relation.rule === 'ties') return 'ties';
	if (relation.rule !== 'two-mode' && relation.rule !== 'projection') return undefined;
	return relation.incidence.of === 'columns' ? undefined : relation.incidence.of;
}

/** The files whose rows make the network: those on which a condition acts. */
export function tablesBehind(
	relation: Relation,
	tables: readonly SourceTable[],
	fed: readonly { feed: Feed; source: SourceTable }[],
): SourceTable[] {
	const canonical = canonicalOf(relation);
	if (canonical) {
		const sources = fed.filter(({ feed }) => feed.table === canonical);
		return [...new Set(sources.map(({ source }) => source))];
	}
	const name = relation.rule === 'replies' ? relation.table : columnChoice(relation)?.table;
	return tables.filter((table) => table.name === name);
}

/** Names of the files that a relation speaks of. */
export function tablesNamed(relation: Relation): string[] {
	const { where = [], described } = relation;
	const own =
		relation.rule === 'columns' || relation.rule === 'replies'
			? [relation.table]
			: 'incidence' in relation && relation.incidence.of === 'columns'
				? [relation.incidence.table]
				: [];
	const besides = [...where.map(({ table }) => table), ...(described ? [described.table] : [])];
	return [...new Set([...own, ...besides])];
}

const ACTOR_ROLES = ['actor_id', 'source_id', 'target_id', 'structure_id'];

/** By table: the columns that name the actors of the project. */
export function actorColumns(
	fed: readonly { feed: Feed; source: SourceTable }[],
): Record<string, string[]> {
	const columns: Record<string, string[]> = {};
	for (const { feed, source } of fed) {
		const named = ACTOR_ROLES.flatMap((role) => {
			const from = feed.columns[role];
			return from && 'column' in from ? [from.column] : [];
		});
		columns[source.name] = [...new Set([...(columns[source.name] ?? []), ...named])];
	}
	return columns;
}

/** A relation newly chosen, with what was said of the one before that still acts on it. */
export function withSettingsOf(
	before: Relation,
	chosen: Relation,
	behind: readonly SourceTable[],
): Relation {
	const names = new Set(behind.map(({ name }) => name));
	const where = (before.where ?? []).filter(({ table }) => names.has(table));
	return {
		...chosen,
		...(where.length > 0 && { where }),
		...(before.described && { described: before.described }),
	};
}
