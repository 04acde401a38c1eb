/**
 * The relation behind a map: part of its title, because the same actors tied by another
 * relation are another network.
 */
export type ProjectionWeight = 'count' | 'newman';

/** Two columns that make pairs: who with what. */
export type Incidence =
	| { of: 'participations' }
	| { of: 'decisions' }
	| { of: 'criteria' }
	/** Each row of a file with each name listed in one of its cells. */
	| { of: 'list'; table: string; row: string; list: string };

export type Relation =
	| { rule: 'ties' }
	| { rule: 'two-mode'; incidence: Incidence }
	| {
			rule: 'projection';
			incidence: Incidence;
			/** The side that stays. */
			on: 'first' | 'second';
			weight: ProjectionWeight;
			/** Fewest shared items for a tie. */
			minimum: number;
	  };
