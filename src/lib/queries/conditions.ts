import type { CanonicalTable } from '../model/canonical.ts';
import type { CategoryDimension, Dimension, Filter } from '../model/filter.ts';
import { ident, join, sql, type Statement } from '../sql/statement.ts';

/** What each table says itself of a dimension. */
const KNOWN: Record<string, Partial<Record<Dimension, Statement>>> = {
	participations: {
		period: sql`date`,
		channel: sql`channel`,
		territory: sql`territory`,
		theme: sql`theme`,
		actor: sql`actor_id`,
		'actor-kind': sql`(SELECT kind FROM actors WHERE actors.actor_id = participations.actor_id)`,
		'event-kind': sql`(SELECT kind FROM events WHERE events.event_id = participations.event_id)`,
		'event-status': sql`(SELECT status FROM events WHERE events.event_id = participations.event_id)`,
	},
	events: {
		period: sql`starts`,
		channel: sql`channel`,
		territory: sql`territory`,
		theme: sql`theme`,
		'event-kind': sql`kind`,
		'event-status': sql`status`,
	},
	contributions: {
		period: sql`date`,
		channel: sql`channel`,
		territory: sql`territory`,
		theme: sql`theme`,
		actor: sql`author_id`,
		'actor-kind': sql`(SELECT kind FROM actors WHERE actors.actor_id = contributions.author_id)`,
		stage: sql`(SELECT stage FROM contribution_stages AS stages
			WHERE stages.contribution_id = contributions.contribution_id)`,
	},
	actors: { territory: sql`territory`, actor: sql`actor_id`, 'actor-kind': sql`kind` },
	ties: { period: sql`starts`, 'tie-kind': sql`kind` },
	criteria: {
		field: sql`field`,
		'proof-kind': sql`proof_kind`,
		structure: sql`structure_id`,
		actor: sql`structure_id`,
	},
	indicators: { period: sql`date` },
};

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
const TIE_ENDS: readonly Dimension[] = ['territory', 'actor-kind', 'actor'];

function oneOf(expression: Statement, values: readonly (string | null)[]): Statement {
	const known = values.filter((value) => value !== null);
	const parts =
		known.length > 0 ? [sql`${expression} IN (${join(known.map((v) => sql`${v}`))})`] : [];
	if (values.includes(null)) parts.push(sql`${expression} IS NULL`);
	return sql`(${join(parts, ' OR ')})`;
}

function only(filter: Filter, dimension: Dimension): Filter {
	if (dimension === 'period') return { period: filter.period, values: {} };
	return { values: { [dimension]: filter.values[dimension] } };
}

/** The dimensions that the filter restricts. */
export function activeDimensions(filter: Filter): Dimension[] {
	const categories = Object.entries(filter.values)
		.filter(([, values]) => values.length > 0)
		.map(([dimension]) => dimension as CategoryDimension);
	return filter.period ? ['period', ...categories] : categories;
}

function direct(
	table: CanonicalTable,
	filter: Filter,
	dimension: Dimension,
): Statement | undefined {
	const expression = KNOWN[table]?.[dimension];
	if (expression === undefined) return undefined;
	if (dimension === 'period') {
		if (filter.period === undefined) return undefined;
		const { from, to } = filter.period;
		return sql`${expression} BETWEEN ${from}::DATE AND ${to}::DATE`;
	}
	return oneOf(expression, filter.values[dimension] ?? []);
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
	if (table === 'ties' && TIE_ENDS.includes(dimension)) return ofTieEnds(filter, dimension);
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
