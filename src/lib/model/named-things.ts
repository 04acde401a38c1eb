import type { CanonicalTable } from './canonical.ts';

/** The column of a row that names a thing of another table, and that thing's identifier there. */
export interface Naming {
	by: string;
	key: string;
}

/** The things that a row names one of: what is said of them is said of the row too. */
export const NAMED_THINGS: Partial<
	Record<CanonicalTable, Partial<Record<CanonicalTable, Naming>>>
> = {
	participations: {
		actors: { by: 'actor_id', key: 'actor_id' },
		events: { by: 'event_id', key: 'event_id' },
	},
	contributions: { actors: { by: 'author_id', key: 'actor_id' } },
	criteria: { actors: { by: 'structure_id', key: 'actor_id' } },
};
