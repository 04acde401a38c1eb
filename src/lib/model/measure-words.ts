/** Under what the name and the definition of a measure are found: the measures of one kind share them. */
export type MeasureWords =
	| 'participations'
	| 'participants'
	| 'newcomers'
	| 'regulars'
	| 'concentration'
	| 'lorenz'
	| 'channel-sets'
	| 'hybrid'
	| 'first-channel'
	| 'reach'
	| 'rate'
	| 'retention'
	| 'stages'
	| 'contributions'
	| 'decisions'
	| 'events'
	| 'actors'
	| 'ties'
	| 'criteria'
	| 'indicators'
	| 'sum'
	| 'mean'
	| 'median'
	| 'minimum'
	| 'maximum';

/** What one language says of a measure. */
export interface MeasureText {
	/** Of the column, for the measures of columns of numbers. */
	name: string | ((column: string) => string);
	/** One line: what is counted, out of what, what is left out. */
	definition: string;
	formula: string;
	/** Where the method was published. */
	reference?: string;
	/** Columns that mean something else here than in the other measures. */
	columns?: Readonly<Record<string, string>>;
}
