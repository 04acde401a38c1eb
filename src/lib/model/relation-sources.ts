import type { Available } from './availability.ts';
import type { ColumnKind } from './column.ts';
import type { ListSource, RelationSources } from './relation-choice.ts';
import type { SourceTable, StoredColumn } from './source-table.ts';

const NAMES: ReadonlySet<ColumnKind> = new Set(['text', 'category', 'identifier']);
const NUMBERED = /^(.*\D)(\d{1,3})$/su;

/** Columns that repeat one question: `Tag 1`, `Tag 2`, `Tag 3`. */
function numberedColumns(columns: readonly StoredColumn[]): string[][] {
	const families = new Map<string, string[]>();
	for (const { name, type } of columns) {
		const stem = NUMBERED.exec(name)?.[1];
		if (stem === undefined || !NAMES.has(type.kind)) continue;
		families.set(stem, [...(families.get(stem) ?? []), name]);
	}
	return [...families.values()].filter((names) => names.length > 1);
}

/** What a file lists in cells, or over several columns, with the column that names its rows. */
function listsOf({ name: table, columns }: SourceTable): ListSource[] {
	const cells = columns.filter(({ type }) => type.kind === 'list').map(({ name }) => [name]);
	return [...cells, ...numberedColumns(columns)].map((second) => {
		const key = columns.find(({ isKey, name }) => isKey && !second.includes(name));
		const first =
			key ?? columns.find(({ name, type }) => NAMES.has(type.kind) && !second.includes(name));
		return { table, second, ...(first && { first: first.name }) };
	});
}

/** What the canonical tables and the files of a project can make networks of. */
export function relationSources(
	available: Available,
	tables: readonly SourceTable[],
): RelationSources {
	return {
		ties: available.ties.rows ?? 0,
		participations: Math.min(
			available.participations.actor_id ?? 0,
			available.participations.event_id ?? 0,
		),
		decisions: available.decisions.decided_by ?? 0,
		criteria: available.criteria.rows ?? 0,
		lists: tables.flatMap(listsOf),
	};
}
