import { CANONICAL, type CanonicalTable } from './canonical.ts';
import { attributeDimension, type CategoryDimension } from './filter.ts';

export type FieldHolds = 'text' | 'number' | 'date' | 'yes-no' | 'list';

/** A column of a canonical table, as the data fill it. */
export interface Field {
	table: CanonicalTable;
	/** Canonical, or as the user wrote it. */
	column: string;
	holds: FieldHolds;
	/** Rows that have a value. */
	filled: number;
	/** Different values; items, for lists. Exact up to a few hundred, then near. */
	distinct: number;
}

/** The dimensions that canonical columns are. */
const NAMED: Partial<Record<CanonicalTable, Record<string, CategoryDimension>>> = {
	participations: {
		channel: 'channel',
		territory: 'territory',
		theme: 'theme',
		role: 'role',
		actor_id: 'actor',
		event_id: 'event',
	},
	events: {
		channel: 'channel',
		territory: 'territory',
		theme: 'theme',
		kind: 'event-kind',
		status: 'event-status',
	},
	contributions: {
		channel: 'channel',
		territory: 'territory',
		theme: 'theme',
		author_id: 'actor',
	},
	decisions: { stage: 'stage' },
	actors: { kind: 'actor-kind', territory: 'territory' },
	ties: { kind: 'tie-kind' },
	criteria: { field: 'field', proof_kind: 'proof-kind', structure_id: 'structure' },
};

/** Whether it is a column of the user's own. */
export function isAttribute({ table, column }: Pick<Field, 'table' | 'column'>): boolean {
	return !(column in CANONICAL[table]);
}

/**
 * The dimension that a field is for the rows of `from`; nothing for names, identifiers and links of
 * its table. The territory of an actor is not that of what the actor took part in: there, it is
 * `actors.territory`.
 */
export function dimensionOfField(
	field: Field,
	from: CanonicalTable,
): CategoryDimension | undefined {
	const { table, column, holds } = field;
	const own = NAMED[table]?.[column];
	const isNatureOfActor = table === 'actors' && column === 'nature';
	const isElsewhere = table === 'actors' && column === 'territory' && from !== 'actors';
	if (own && !isElsewhere) return own;
	if (!isAttribute(field) && !isNatureOfActor && !isElsewhere) return undefined;
	return attributeDimension({ table, column, isList: holds === 'list' });
}
