import { anyReplyRelation, replyRelation } from '$lib/import/reply-columns.ts';
import { columnChoice, columnRelation, firstColumns } from '$lib/model/column-relation.ts';
import type { RelationSources } from '$lib/model/relation-choice.ts';
import { possibleRelations } from '$lib/model/relation-choice.ts';
import type { Relation } from '$lib/model/relation.ts';
import type { SourceTable } from '$lib/model/source-table.ts';

/** The relations that the files give by themselves: canonical tables, lists, answers. */
export function givenRelations(
	sources: RelationSources,
	tables: readonly SourceTable[],
): Relation[] {
	return [...possibleRelations(sources), ...tables.flatMap((table) => replyRelation(table) ?? [])];
}

/** Whether a file has enough columns to compose a relation of this sort. */
export const canTie = ({ columns }: SourceTable): boolean => columns.length > 1;
export const canAnswer = ({ columns }: SourceTable): boolean => columns.length > 2;

/** Columns to begin with: those of the relation at hand, else the first ones of a file. */
export function composedColumns(
	tables: readonly SourceTable[],
	before?: Relation,
): Relation | undefined {
	if (before && columnChoice(before)) return before;
	const wide = tables.filter(canTie);
	const table =
		wide.find(({ name }) => before?.rule === 'replies' && before.table === name) ?? wide[0];
	return table && columnRelation(firstColumns(table), before);
}

/** Answers to begin with: those that a file names, else any three columns. */
export function composedReplies(
	tables: readonly SourceTable[],
	before?: Relation,
): Relation | undefined {
	if (before?.rule === 'replies') return before;
	const wide = tables.filter(canAnswer);
	const table = wide.find((one) => replyRelation(one) !== undefined) ?? wide[0];
	return table && anyReplyRelation(table);
}
