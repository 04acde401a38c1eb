/** Words of one language that follow a count. */
export interface PluralForms {
	one: string;
	other: string;
}

/** Chooses the form that goes with a count: French says "0 ligne", English "0 rows". */
export function pluralOf(locale: string): (count: number, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(locale);
	return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
