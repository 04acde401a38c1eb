import type { CanonicalTable } from '../model/canonical.ts';
import { attributeOf, restricted, type Dimension, type Filter } from '../model/filter.ts';
import { ident, join, sql, type Statement } from '../sql/statement.ts';
import { saidOf, type Said } from './dimension.ts';

/** Where a table's rows are mentioned: a dimension it does not know is asked there. */
const MENTIONED: Partial<Record<CanonicalTable, { key: string; in: [CanonicalTable, string][] }>> =
	{
		actors: {
			key: 'actor_id',
			in: [
				['participations', 'actor_id'],
				['contributions', 'author_id'],
				['ties', 'source_id'],
				['ties', 'target_id'],
				['criteria', 'structure_id'],
			],
		},
		events: { key: 'event_id', in: [['participations', 'event_id']] },
		decisions: { key: 'contribution_id', in: [['contributions', 'contribution_id']] },
	};

/** Both ends of a tie must be among the actors kept. */
function isOfTieEnds(dimension: Dimension): boolean {
	if (attributeOf(dimension)?.table === 'actors') return true;
	return dimension === 'territory' || dimension === 'actor-kind' || dimension === 'actor';
}

function isAmong({ value, isList }: Said, values: readonly (string | null)[]): Statement {
	const known = values.filter((one) => one !== null).map((one) => sql`${one}`);
	const parts: Statement[] = [];
	if (known.length > 0) {
		parts.push(
			isList ? sql`list_has_any(${value}, [${join(known)}])` : sql`${value} IN (${join(known)})`,
		);
	}
	if (values.includes(null)) {
		parts.push(isList ? sql`coalesce(len(${value}), 0) = 0` : sql`${value} IS NULL`);
	}
	return sql`(${join(parts, ' OR ')})`;
}

function only(filter: Filter, dimension: Dimension): Filter {
	if (dimension === 'period') return { period: filter.period, values: {} };
	return { values: { [dimension]: filter.values[dimension] } };
}

/** The dimensions that the filter restricts. */
export function activeDimensions(filter: Filter): Dimension[] {
	const categories = restricted(filter).map(([dimension]) => dimension);
	return filter.period ? ['period', ...categories] : categories;
}

function direct(
	table: CanonicalTable,
	filter: Filter,
	dimension: Dimension,
): Statement | undefined {
	const said = saidOf(table, dimension);
	if (said === undefined) return undefined;
	if (dimension === 'period') {
		if (filter.period === undefined) return undefined;
		const { from, to } = filter.period;
		return sql`${said.value} BETWEEN ${from}::DATE AND ${to}::DATE`;
	}
	return isAmong(said, filter.values[dimension] ?? []);
}

function throughMentions(
	table: CanonicalTable,
	filter: Filter,
	dimension: Dimension,
): Statement | undefined {
	const mentioned = MENTIONED[table];
	if (!mentioned) return undefined;
	const parts = mentioned.in.flatMap(([other, column]) => {
		const condition = direct(other, filter, dimension);
		return condition ? [sql`SELECT ${ident(column)} FROM ${ident(other)} WHERE ${condition}`] : [];
	});
	return parts.length > 0 ? sql`${ident(mentioned.key)} IN (${join(parts, ' UNION ')})` : undefined;
}

function ofTieEnds(filter: Filter, dimension: Dimension): Statement {
	const kept = sql`SELECT actor_id FROM actors WHERE ${join(conditions('actors', only(filter, dimension)), ' AND ')}`;
	return sql`source_id IN (${kept}) AND target_id IN (${kept})`;
}

function conditionOf(
	table: CanonicalTable,
	filter: Filter,
	dimension: Dimension,
): Statement | undefined {
	if (table === 'ties' && isOfTieEnds(dimension)) return ofTieEnds(filter, dimension);
	return direct(table, filter, dimension) ?? throughMentions(table, filter, dimension);
}

/** The filter as conditions on the rows of one canonical table (named, not aliased, in the FROM). */
export function conditions(table: CanonicalTable, filter: Filter): Statement[] {
	return activeDimensions(filter).flatMap((dimension) => {
		const condition = conditionOf(table, filter, dimension);
		return condition ? [condition] : [];
	});
}

/** The active dimensions that say nothing about a table: a panel on it tells that they have no effect. */
export function withoutEffect(table: CanonicalTable, filter: Filter): Dimension[] {
	return activeDimensions(filter).filter(
		(dimension) => conditionOf(table, filter, dimension) === undefined,
	);
}
