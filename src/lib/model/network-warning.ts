/** What a reader of a network's figures must know; the interface puts it into words. */
export type NetworkWarning =
	/** Items shared by so many that they make most of the ties. */
	| { code: 'large-events'; largest: number; share: number }
	/** Groups change from run to run. */
	| { code: 'unstable-groups'; stability: number }
	/** The random networks have groups as marked. */
	| { code: 'groups-by-chance'; modularity: number; low: number; high: number }
	/** An index that stands without what chance would give. */
	| { code: 'no-expected-value'; attribute: string }
	| { code: 'few-actors'; actors: number }
	| { code: 'sampled'; what: 'betweenness' | 'distances'; sources: number; error?: number }
	/** Rows that made no tie. */
	| { code: 'dropped'; selfTies: number; unusableWeights: number }
	/** Actors tied that the file of actors does not describe. */
	| { code: 'undescribed'; tied: number; described: number }
	/** A weighted network whose measure leaves weights out, or a directed one read without direction. */
	| { code: 'without-direction'; what: 'groups' | 'transitivity' };
