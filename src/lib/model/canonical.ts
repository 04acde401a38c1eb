/**
 * The canonical tables: what every query, chart and network is written against.
 * A column's `holds` says how its cells are read; `vocabulary` columns accept many spellings
 * and keep only the canonical ones (see vocabulary.ts).
 */
export type Holds = 'id' | 'text' | 'date' | 'number' | 'flag' | 'vocabulary';

export interface CanonicalColumn {
	holds: Holds;
	/** Without it the table cannot be fed at all. */
	required?: true;
	/** The table whose rows this identifier names. */
	references?: CanonicalTable;
}

const id: CanonicalColumn = { holds: 'id' };
const key: CanonicalColumn = { holds: 'id', required: true };
const text: CanonicalColumn = { holds: 'text' };
const date: CanonicalColumn = { holds: 'date' };
const number: CanonicalColumn = { holds: 'number' };
const flag: CanonicalColumn = { holds: 'flag' };
const vocabulary: CanonicalColumn = { holds: 'vocabulary' };
const actor: CanonicalColumn = { holds: 'id', references: 'actors' };
const requiredActor: CanonicalColumn = { holds: 'id', references: 'actors', required: true };
const event: CanonicalColumn = { holds: 'id', references: 'events' };
const contribution: CanonicalColumn = {
	holds: 'id',
	references: 'contributions',
	required: true,
};

export type CanonicalTable =
	| 'actors'
	| 'events'
	| 'participations'
	| 'ties'
	| 'contributions'
	| 'decisions'
	| 'criteria'
	| 'indicators'
	| 'reference';

export const CANONICAL: Record<CanonicalTable, Record<string, CanonicalColumn>> = {
	actors: {
		actor_id: key,
		label: text,
		nature: vocabulary,
		kind: text,
		territory: text,
		lat: number,
		lon: number,
		parent_id: actor,
	},
	events: {
		event_id: key,
		label: text,
		kind: text,
		channel: vocabulary,
		theme: text,
		territory: text,
		lat: number,
		lon: number,
		starts: date,
		ends: date,
		status: text,
	},
	participations: {
		actor_id: actor,
		event_id: event,
		date,
		channel: vocabulary,
		role: text,
		quantity: number,
		territory: text,
		theme: text,
	},
	ties: {
		source_id: requiredActor,
		target_id: requiredActor,
		kind: text,
		directed: flag,
		weight: number,
		starts: date,
		ends: date,
		evidence: text,
	},
	contributions: {
		contribution_id: key,
		label: text,
		date,
		channel: vocabulary,
		theme: text,
		territory: text,
		author_id: actor,
		merged_into: { holds: 'id', references: 'contributions' },
	},
	decisions: {
		contribution_id: contribution,
		date,
		stage: { holds: 'text', required: true },
		decided_by: text,
		criterion: text,
		reason: text,
		outcome: vocabulary,
		link: text,
	},
	criteria: {
		structure_id: requiredActor,
		field: text,
		effect: text,
		criterion: { holds: 'text', required: true },
		indicator: text,
		proof: text,
		proof_kind: vocabulary,
		level: text,
		version: text,
	},
	indicators: {
		indicator_id: id,
		label: { holds: 'text', required: true },
		date,
		value: number,
		target: number,
		unit: text,
	},
	reference: {
		dimension: { holds: 'text', required: true },
		category: { holds: 'text', required: true },
		population: { holds: 'number', required: true },
	},
};

export const CANONICAL_TABLES = Object.keys(CANONICAL) as CanonicalTable[];

/** A role: what one column of a file is for. */
export interface Role {
	table: CanonicalTable;
	column: string;
}
