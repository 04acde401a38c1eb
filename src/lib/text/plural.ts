/** Words of one language that follow a count. */
export interface PluralForms {
	one: string;
	other: string;
}

/** Made once a language: a chart asks for a form at each of its marks. */
const rulesByLocale = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
	const known = rulesByLocale.get(locale);
	if (known) return known;
	const made = new Intl.PluralRules(locale);
	rulesByLocale.set(locale, made);
	return made;
}

/** Chooses the form that goes with a count: French says "0 ligne", English "0 rows". */
export function pluralOf(locale: string): (count: number, forms: PluralForms) => string {
	const rules = rulesOf(locale);
	return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
