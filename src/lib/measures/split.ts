/** What a row of a measure is about, when it was split. */
export interface Split {
	category?: string | null;
	also?: string | null;
	/** Name of the actor or event that the category identifies. */
	label?: string | null;
}
