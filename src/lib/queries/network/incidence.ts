import type { CanonicalTable } from '../../model/canonical.ts';
import type { Filter } from '../../model/filter.ts';
import type { Incidence } from '../../model/relation.ts';
import type { SourceTable } from '../../model/source-table.ts';
import { ident, literal, sql, where, type Statement } from '../../sql/statement.ts';
import { conditions } from '../conditions.ts';
import { canonicalValue } from '../canonical/values.ts';
import { listItems, stored } from '../files/load-file.ts';

/** What the incidence queries need to know of the files, for list cells. */
export interface IncidenceContext {
	tables: readonly SourceTable[];
	/** By file: the canonical table whose rows are the file's rows, so that a filter on it applies. */
	fedBy: Readonly<Record<string, CanonicalTable | undefined>>;
}

function ofList(
	incidence: Extract<Incidence, { of: 'list' }>,
	filter: Filter,
	context: IncidenceContext,
): Statement {
	const table = context.tables.find((t) => t.name === incidence.table);
	const list = table?.columns.find((c) => c.name === incidence.list);
	if (!table || !list)
		return sql`SELECT NULL::VARCHAR AS a, NULL::VARCHAR AS b, 0 AS n WHERE false`;
	const separator = list.type.kind === 'list' ? list.type.separator : '|';
	const fed = context.fedBy[table.file];
	const conditionsOfRows = fed ? conditions(fed, filter) : [];
	const lines =
		fed && conditionsOfRows.length > 0
			? [
					sql`line IN (SELECT source_line FROM ${ident(fed)}
						${where([...conditionsOfRows, sql`source_file = ${literal(table.file)}`])})`,
				]
			: [];
	const row = canonicalValue('row', 'id', { column: incidence.row }, table);
	return sql`SELECT a, nfc_normalize(b) AS b, count(*) AS n
		FROM (SELECT ${row} AS a, unnest(${listItems(list, separator)}) AS b FROM ${stored(table.name)} ${where(lines)})
		WHERE a IS NOT NULL GROUP BY ALL`;
}

/**
 * The pairs that an incidence makes under a filter, each once: `a` of the first side, `b` of
 * the second, `n` the rows that say so.
 */
export function incidencePairs(
	incidence: Incidence,
	filter: Filter,
	context: IncidenceContext,
): Statement {
	switch (incidence.of) {
		case 'participations':
			return sql`SELECT actor_id AS a, event_id AS b, count(*) AS n FROM participations
				${where([...conditions('participations', filter), sql`actor_id IS NOT NULL`, sql`event_id IS NOT NULL`])}
				GROUP BY ALL`;
		case 'decisions':
			return sql`SELECT contribution_id AS a, decided_by AS b, count(*) AS n FROM decisions
				${where([...conditions('decisions', filter), sql`decided_by IS NOT NULL`])} GROUP BY ALL`;
		case 'criteria':
			return sql`SELECT structure_id AS a, criterion AS b, count(*) AS n FROM criteria
				${where(conditions('criteria', filter))} GROUP BY ALL`;
		case 'list':
			return ofList(incidence, filter, context);
	}
}
