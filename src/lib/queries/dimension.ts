import type { CanonicalTable } from '../model/canonical.ts';
import { attributeOf, type Attribute, type Dimension } from '../model/filter.ts';
import { NAMED_THINGS } from '../model/named-things.ts';
import { ident, sql, type Statement } from '../sql/statement.ts';

/** What a row of a table says of a dimension. */
export interface Said {
	/** A text or, for the period, a date; a list of texts when `isList`. */
	value: Statement;
	isList: boolean;
}

const KNOWN: Partial<Record<CanonicalTable, Partial<Record<Dimension, Statement>>>> = {
	participations: {
		period: sql`date`,
		channel: sql`channel`,
		territory: sql`territory`,
		theme: sql`theme`,
		role: sql`role`,
		actor: sql`actor_id`,
		event: sql`event_id`,
		'actor-kind': sql`(SELECT kind FROM actors WHERE actors.actor_id = participations.actor_id)`,
		'event-kind': sql`(SELECT kind FROM events WHERE events.event_id = participations.event_id)`,
		'event-status': sql`(SELECT status FROM events WHERE events.event_id = participations.event_id)`,
	},
	events: {
		period: sql`starts`,
		channel: sql`channel`,
		territory: sql`territory`,
		theme: sql`theme`,
		event: sql`event_id`,
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

function attribute(from: CanonicalTable, { table, column, isList }: Attribute): Said | undefined {
	const cell = ident(table, column);
	const text = isList ? sql`${cell}::VARCHAR[]` : sql`${cell}::VARCHAR`;
	if (from === table) return { value: text, isList };
	const naming = NAMED_THINGS[from]?.[table];
	if (!naming) return undefined;
	const isNamed = sql`${ident(table, naming.key)} = ${ident(from, naming.by)}`;
	return { value: sql`(SELECT ${text} FROM ${ident(table)} WHERE ${isNamed})`, isList };
}

/**
 * What the rows of a table (named, not aliased, in the FROM) say of a dimension; nothing when they
 * do not know it.
 */
export function saidOf(table: CanonicalTable, dimension: Dimension): Said | undefined {
	const own = attributeOf(dimension);
	if (own) return attribute(table, own);
	const value = KNOWN[table]?.[dimension];
	return value && { value, isList: false };
}
