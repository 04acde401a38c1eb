/**
 * The relation behind a map: part of its title, because the same actors tied by another
 * relation are another network.
 */
export type ProjectionWeight = 'count' | 'newman' | 'jaccard';

/** Keeps rows of a file, before the network is built. */
export type RowCondition = { table: string; column: string } & (
	| { is: string[] }
	/** Numbers or civil dates, both ends included. */
	| { from?: string; to?: string }
);

/** Two sides that make pairs: who with what. */
export type Incidence =
	| { of: 'participations' }
	| { of: 'decisions' }
	| { of: 'criteria' }
	/**
	 * Columns of one file: each value of one (each row itself, when absent) with each value of the
	 * others. Cells of lists are cut.
	 */
	| { of: 'columns'; table: string; first?: string; second: string[] };

/** What every relation may say besides. */
interface Built {
	where?: RowCondition[];
	/** The file that describes the actors, and its column of identifiers; else the actors of the project. */
	described?: { table: string; id: string };
}

export type Relation = Built &
	(
		| { rule: 'ties'; direction?: Direction }
		/** Ties stated by columns of a file. Several targets, or cells of lists, make several ties. */
		| {
				rule: 'columns';
				table: string;
				source: string;
				target: string[];
				weight?: string;
				directed: boolean;
				/** Column that says of each row whether its tie has a direction; then `directed` says nothing. */
				directedBy?: string;
		  }
		/** From the author of a row to the author of the row that it answers. Every author is an actor. */
		| {
				rule: 'replies';
				table: string;
				id: string;
				parent: string;
				author: string;
				/** The rows that answer another, when not all do. */
				answers?: RowCondition[];
		  }
		| { rule: 'two-mode'; incidence: Incidence }
		| {
				rule: 'projection';
				incidence: Incidence;
				/** The side that stays. */
				on: 'first' | 'second';
				weight: ProjectionWeight;
				/** Fewest shared items for a tie. */
				minimum: number;
		  }
	);

/** How stated ties are taken: as each row says, or all alike. */
export type Direction = 'stated' | 'directed' | 'undirected';
