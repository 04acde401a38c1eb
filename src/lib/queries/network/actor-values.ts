import type { Relation } from '../../model/relation.ts';
import type { SourceTable } from '../../model/source-table.ts';
import { sql, type Statement } from '../../sql/statement.ts';
import { canonicalValue } from '../canonical/values.ts';
import { stored } from '../files/load-file.ts';
import { columnItems } from './column-items.ts';

/** What the rows of an actor say in another column; null when they do not agree. */
export interface ActorValue {
	id: string;
	value: string | null;
}

/** The column of a relation's file that names its actors; absent when it is not built from a file. */
export function namingColumn(relation: Relation): { table: string; column: string } | undefined {
	if (relation.rule === 'columns') return { table: relation.table, column: relation.source };
	if (relation.rule === 'replies') return { table: relation.table, column: relation.author };
	if (relation.rule === 'ties' || relation.incidence.of !== 'columns') return undefined;
	const { table, first } = relation.incidence;
	return first === undefined ? undefined : { table, column: first };
}

/** What a column says of the actors that another names, as far as all the rows of each agree. */
export function actorValues(table: SourceTable, naming: string, column: string): Statement {
	const value = canonicalValue('value', 'text', { column }, table);
	return sql`SELECT item AS id, CASE WHEN min(value) = max(value) THEN min(value) END AS value
		FROM (${columnItems(table, [naming], [])})
		JOIN (SELECT line, ${value} AS value FROM ${stored(table.name)}) said USING (line)
		GROUP BY item ORDER BY item`;
}
